package io.vibhava.web.http;

/// What a text has to be, as [io.vibhava.domain.Text] has it.
public final class Visible {

  public static final String TEXT = "(?s)(?=.*\\S)[\\P{Cc}\\n\\r\\t]*";

  public static final String NEEDED =
      "at least one visible character is needed, and no control characters but line ends and tabs";

  private Visible() {}
}
