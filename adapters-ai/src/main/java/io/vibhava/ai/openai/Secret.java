package io.vibhava.ai.openai;

import io.vibhava.domain.Failure;

/// A text that must not be shown, such as a key. It is masked wherever it is printed.
public record Secret(String value) {

  /// @throws Failure.Invalid if `value` can't be sent as a header
  public Secret {
    if (value.isBlank() || !value.chars().allMatch(at -> at > ' ' && at < 0x7F)) {
      throw new Failure.Invalid(
          "key: visible ASCII characters without spaces are expected; copy it again from the provider");
    }
  }

  @Override
  public String toString() {
    return "***";
  }
}
