package io.vibhava.cli.avatar;

import io.vibhava.domain.avatar.Profile;
import io.vibhava.domain.personality.Personality;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An avatar as it was typed. What was not given is null, and stays as it is.
record AvatarForm(
    @Size(max = Profile.NAME_CHARS_MAX, message = SIZE)
        @Pattern(regexp = VISIBLE, message = NEEDS_VISIBLE)
        @Nullable String name,
    @Size(max = Personality.DESCRIPTION_CHARS_MAX, message = SIZE)
        @Pattern(regexp = VISIBLE, message = NEEDS_VISIBLE)
        @Nullable String description,
    @Size(max = Profile.TAGLINE_CHARS_MAX, message = SIZE)
        @Pattern(regexp = VISIBLE, message = NEEDS_VISIBLE)
        @Nullable String tagline,
    @Size(max = Profile.PASSAGE_CHARS_MAX, message = SIZE)
        @Pattern(regexp = VISIBLE, message = NEEDS_VISIBLE)
        @Nullable String appearance,
    @Size(max = Profile.PASSAGE_CHARS_MAX, message = SIZE)
        @Pattern(regexp = VISIBLE, message = NEEDS_VISIBLE)
        @Nullable String greeting,
    List<@Valid TraitText> traits,
    List<
            @Size(max = Personality.BOUNDARY_CHARS_MAX, message = SIZE)
            @Pattern(regexp = VISIBLE, message = NEEDS_VISIBLE) String>
        boundaries,
    @Size(max = MODEL_CHARS_MAX, message = SIZE) @Pattern(regexp = VISIBLE, message = NEEDS_VISIBLE)
        @Nullable String model,
    @DecimalMin(value = "0", message = TEMPERATURE) @DecimalMax(value = "2", message = TEMPERATURE)
        @Nullable String temperature,
    @Pattern(regexp = "[1-9][0-9]{0,5}", message = "a whole number from 1 to 999999 is expected")
        @Nullable String replyTokens) {

  static final int MODEL_CHARS_MAX = 200;

  static final String SIZE = "at most {max} characters are taken";
  static final String VISIBLE = "(?s)(?=.*\\S)[\\P{Cc}\\n\\r\\t]*";
  static final String NEEDS_VISIBLE =
      "at least one visible character is needed, and no control characters but line ends and tabs";
  private static final String TEMPERATURE = "a number from 0 to 2 is expected";

  AvatarForm {
    traits = List.copyOf(traits);
    boundaries = List.copyOf(boundaries);
  }

  /// A form that says nothing but `traits`.
  static AvatarForm of(List<TraitText> traits) {
    return new AvatarForm(null, null, null, null, null, traits, List.of(), null, null, null);
  }

  boolean isEmpty() {
    return equals(of(List.of()));
  }

  /// The value of a trait as it was typed.
  record TraitText(
      @Pattern(regexp = TRAITS, message = "one of " + TRAITS + " is expected") String trait,
      @DecimalMin(value = "0", message = VALUE) @DecimalMax(value = "1", message = VALUE)
          String value) {

    /// The labels of [io.vibhava.domain.personality.Trait].
    static final String TRAITS =
        "openness|conscientiousness|extraversion|agreeableness|neuroticism|warmth|formality|humour|verbosity|curiosity|directness";

    private static final String VALUE = "a number from 0 to 1 is expected";

    /// @param text such as `warmth=0.8`
    static TraitText parse(String text) {
      var sign = text.indexOf('=');
      return sign < 0
          ? new TraitText(text, "")
          : new TraitText(text.substring(0, sign).strip(), text.substring(sign + 1).strip());
    }
  }
}
