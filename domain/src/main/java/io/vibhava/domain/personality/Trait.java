package io.vibhava.domain.personality;

import java.util.Locale;

/// A dimension of a personality, from 0 (little) to 1 (much): the five of the Big Five model
/// (Goldberg 1993), and the dials of style.
public enum Trait {
  OPENNESS("conventional and practical", "imaginative and curious about ideas"),
  CONSCIENTIOUSNESS("spontaneous and loose", "careful and organised"),
  EXTRAVERSION("quiet and reserved", "outgoing and lively"),
  AGREEABLENESS("frank and challenging", "considerate and accommodating"),
  NEUROTICISM("calm and steady", "sensitive and easily moved"),
  WARMTH("cool and matter-of-fact", "warm and affectionate"),
  FORMALITY("casual and colloquial", "formal and polished"),
  HUMOUR("serious", "playful and witty"),
  VERBOSITY("brief: one or two sentences", "expansive: several full paragraphs when it helps"),
  CURIOSITY("content to listen", "asking after what the person tells"),
  DIRECTNESS("gentle and indirect", "plain-spoken and direct");

  private final String low;
  private final String high;

  Trait(String low, String high) {
    this.low = low;
    this.high = high;
  }

  /// How the trait is named in settings, files and commands.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What a value of this trait means in words, or nothing for one in the middle, which is not
  /// worth a word.
  String inWords(double value) {
    if (value >= 0.8) {
      return "very " + high;
    }
    if (value >= 0.6) {
      return high;
    }
    if (value <= 0.2) {
      return "very " + low;
    }
    return value <= 0.4 ? low : "";
  }
}
