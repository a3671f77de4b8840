package io.vibhava.application.backup;

import io.vibhava.domain.Failure;

/// Words that only the person knows, and that open a backup where the instance key is not.
public record Passphrase(String words) {

  private static final int CHARS_MAX = 1_024;

  public Passphrase {
    if (words.isBlank() || words.length() > CHARS_MAX) {
      throw new Failure.Invalid(
          "passphrase: from 1 to %,d characters are needed, %,d came; choose several words"
              .formatted(CHARS_MAX, words.strip().length()));
    }
  }

  /// Never shows the words.
  @Override
  public String toString() {
    return "Passphrase[hidden]";
  }
}
