package io.vibhava.domain.usage;

import java.util.regex.Pattern;

/// Which model was asked, and at whom. Both are kept in the clear, as what things cost is; so
/// whatever could not be a model's name is made into one.
///
/// @param provider such as `api.openai.com`
/// @param model such as `gpt-4.1-mini`
public record ModelId(String provider, String model) {

  private static final Pattern NOT_OF_A_NAME = Pattern.compile("[^\\w.:/@+-]+");
  private static final int CHARS_MAX = 100;

  /// What speaks where there is no model. It costs nothing.
  public static final ModelId SCRIPTED = new ModelId("scripted", "stand-in");

  public ModelId {
    provider = name(provider);
    model = name(model);
  }

  private static String name(String text) {
    var name = NOT_OF_A_NAME.matcher(text.strip()).replaceAll("-");
    return name.substring(0, Math.min(name.length(), CHARS_MAX));
  }

  /// Whether asking it costs nobody anything.
  public boolean isFree() {
    return equals(SCRIPTED);
  }

  @Override
  public String toString() {
    return model + " at " + provider;
  }
}
