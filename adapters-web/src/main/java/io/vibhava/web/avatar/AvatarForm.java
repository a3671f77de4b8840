package io.vibhava.web.avatar;

import io.vibhava.domain.avatar.Profile;
import io.vibhava.domain.personality.Personality;
import io.vibhava.web.http.Visible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An avatar as it is to be. What is not given stays as it is, or as the template has it.
///
/// @param template the slug of the template to start from, when an avatar is made
record AvatarForm(
    @Size(max = Profile.NAME_CHARS_MAX, message = SIZE) @Nullable String template,
    @Size(max = Profile.NAME_CHARS_MAX, message = SIZE)
        @Pattern(regexp = VISIBLE, message = NEEDS_VISIBLE)
        @Nullable String name,
    @Size(max = Profile.TAGLINE_CHARS_MAX, message = SIZE)
        @Pattern(regexp = VISIBLE, message = NEEDS_VISIBLE)
        @Nullable String tagline,
    @Size(max = Personality.DESCRIPTION_CHARS_MAX, message = SIZE)
        @Pattern(regexp = VISIBLE, message = NEEDS_VISIBLE)
        @Nullable String description,
    @Size(max = Profile.PASSAGE_CHARS_MAX, message = SIZE)
        @Pattern(regexp = VISIBLE, message = NEEDS_VISIBLE)
        @Nullable String appearance,
    @Size(max = Profile.PASSAGE_CHARS_MAX, message = SIZE)
        @Pattern(regexp = VISIBLE, message = NEEDS_VISIBLE)
        @Nullable String greeting,
    @Nullable
        Map<
            @Pattern(regexp = TRAITS, message = "one of " + TRAITS + " is expected") String,
            @NotNull @DecimalMin(value = "0", message = TRAIT)
            @DecimalMax(value = "1", message = TRAIT) Double>
        traits,
    @Size(max = ITEMS_MAX, message = ITEMS)
        @Nullable
            List<
                @NotNull @Size(max = Personality.BOUNDARY_CHARS_MAX, message = SIZE)
                @Pattern(regexp = VISIBLE, message = NEEDS_VISIBLE) String>
            boundaries,
    @Size(max = ITEMS_MAX, message = ITEMS) @Nullable List<@NotNull @Valid ExampleJson> examples,
    @Size(max = MODEL_CHARS_MAX, message = SIZE) @Pattern(regexp = VISIBLE, message = NEEDS_VISIBLE)
        @Nullable String model,
    @DecimalMin(value = "0", message = TEMPERATURE) @DecimalMax(value = "2", message = TEMPERATURE)
        @Nullable Double temperature,
    @Min(value = 1, message = TOKENS) @Max(value = 999_999, message = TOKENS)
        @Nullable Integer replyTokens) {

  static final int MODEL_CHARS_MAX = 200;

  /// The most boundaries or examples; more than any prompt has room for.
  static final int ITEMS_MAX = 50;

  static final String SIZE = "at most {max} characters are taken";
  static final String ITEMS = "at most {max} are taken";
  static final String VISIBLE = Visible.TEXT;
  static final String NEEDS_VISIBLE = Visible.NEEDED;

  /// The labels of [io.vibhava.domain.personality.Trait].
  static final String TRAITS =
      "openness|conscientiousness|extraversion|agreeableness|neuroticism|warmth|formality|humour|verbosity|curiosity|directness";

  private static final String TRAIT = "a number from 0 to 1 is expected";
  private static final String TEMPERATURE = "a number from 0 to 2 is expected";
  private static final String TOKENS = "a whole number from 1 to 999999 is expected";
}
