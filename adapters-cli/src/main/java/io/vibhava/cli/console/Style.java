package io.vibhava.cli.console;

/// How text is set off on a terminal; plain elsewhere.
public record Style(boolean colours) {

  public String bold(String text) {
    return in("1", text);
  }

  public String dim(String text) {
    return in("2", text);
  }

  public String name(String text) {
    return in("1;36", text);
  }

  public String bad(String text) {
    return in("31", text);
  }

  public String good(String text) {
    return in("32", text);
  }

  private String in(String code, String text) {
    return colours ? "\u001b[%sm%s\u001b[0m".formatted(code, text) : text;
  }
}
