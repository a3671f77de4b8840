package io.vibhava.domain.turn;

/// One message of a prompt, as chat models take it.
public record Line(Speaker speaker, String text) {

  /// Whose message it is to the model: the instructions, the person's side, or the model's own
  /// earlier replies.
  public enum Speaker {
    SYSTEM,
    USER,
    ASSISTANT
  }
}
