package io.vibhava.application.turn.scripted;

/// A line with blanks: `{gist}` is filled as it is, `{Gist}` with a capital.
record Fill(String line) {

  static String in(String line, String blank, String value) {
    return new Fill(line).with(blank, value).line();
  }

  Fill with(String blank, String value) {
    return new Fill(
        line.replace("{" + blank + "}", value)
            .replace("{" + Mirror.capitalised(blank) + "}", Mirror.capitalised(value)));
  }
}
