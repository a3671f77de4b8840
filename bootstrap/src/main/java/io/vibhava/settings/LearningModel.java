package io.vibhava.settings;

/// Whether what was said goes to a language model to be learned from. `AUTO` sends it to the model
/// that speaks, where one is configured; `OFF` leaves learning to the rules and the embedding model
/// in the process.
public enum LearningModel {
  AUTO,
  OFF
}
