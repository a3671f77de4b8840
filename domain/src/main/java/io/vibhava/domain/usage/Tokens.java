package io.vibhava.domain.usage;

/// Tokens that went to a model and came from it.
///
/// @param cached of the input, those that the provider had at hand from before
public record Tokens(long input, long output, long cached) {

  public static final Tokens NONE = new Tokens(0, 0, 0);

  public long total() {
    return input + output;
  }

  public Tokens plus(Tokens other) {
    return new Tokens(input + other.input, output + other.output, cached + other.cached);
  }
}
