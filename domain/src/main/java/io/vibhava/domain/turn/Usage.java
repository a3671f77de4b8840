package io.vibhava.domain.turn;

/// What a reply took.
///
/// @param input tokens of the prompt, as the model's provider counts them
/// @param output tokens of the reply
/// @param cached tokens of the prompt that the provider had at hand from before
public record Usage(int input, int output, int cached) {

  public static final Usage NONE = new Usage(0, 0, 0);
}
