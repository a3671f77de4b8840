package io.vibhava.ai.openai;

/// Keeps back half a character at the end of a piece until its other half has come: some servers
/// cut a reply between two UTF-16 units.
final class Halves {

  private String half = "";

  String joined(String piece) {
    var text = half + piece;
    var last = text.length() - 1;
    if (last < 0 || !Character.isHighSurrogate(text.charAt(last))) {
      half = "";
      return text;
    }
    half = text.substring(last);
    return text.substring(0, last);
  }
}
