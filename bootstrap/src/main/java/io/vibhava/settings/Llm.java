package io.vibhava.settings;

/// Which kind of model is to speak. `AUTO` takes the first that is configured, else the scripted
/// stand-in.
public enum Llm {
  AUTO,
  OPENAI,
  AZURE,
  SCRIPTED
}
