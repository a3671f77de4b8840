package io.vibhava.cli.avatar;

import io.vibhava.domain.Failure;
import io.vibhava.domain.Text;
import io.vibhava.domain.avatar.Profile;
import io.vibhava.domain.avatar.Voice;
import io.vibhava.domain.personality.Personality;
import io.vibhava.domain.personality.Trait;
import io.vibhava.domain.personality.Traits;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes a profile of a form that was checked.
final class Drawing {

  private Drawing() {}

  /// A profile of what `form` says alone.
  ///
  /// @throws Failure.Invalid if it says too little
  static Profile fresh(AvatarForm form) {
    var name = needed("--name", form.name());
    var description = needed("--description", form.description());
    var plain =
        new Profile(
            name,
            Text.shortened(Text.folded(description), Profile.TAGLINE_CHARS_MAX),
            "",
            new Personality(description, Traits.even(), List.of()),
            "Hello, I am %s.".formatted(name),
            List.of(),
            Voice.usual());
    return over(plain, form);
  }

  private static String needed(String flag, @Nullable String value) {
    return Optional.ofNullable(value)
        .orElseThrow(() ->
            new Failure.Invalid(
                "%s is missing: give it, or start from a template (--template SLUG; see: avatar templates)"
                    .formatted(flag)));
  }

  /// `base` with what `form` says otherwise.
  static Profile over(Profile base, AvatarForm form) {
    return new Profile(
        or(form.name(), base.name()),
        or(form.tagline(), base.tagline()),
        or(form.appearance(), base.appearance()),
        personality(base.personality(), form),
        or(form.greeting(), base.greeting()),
        base.examples(),
        voice(base.voice(), form));
  }

  private static Personality personality(Personality base, AvatarForm form) {
    return new Personality(
        or(form.description(), base.description()),
        traits(base.traits(), form.traits()),
        form.boundaries().isEmpty() ? base.boundaries() : form.boundaries());
  }

  private static Traits traits(Traits base, List<AvatarForm.TraitText> texts) {
    var traits = base;
    for (var text : texts) {
      var trait = Trait.valueOf(text.trait().toUpperCase(Locale.ROOT));
      traits = traits.with(trait, Double.parseDouble(text.value()));
    }
    return traits;
  }

  private static Voice voice(Voice base, AvatarForm form) {
    return new Voice(
        Optional.ofNullable(form.model()).or(base::model),
        Optional.ofNullable(form.temperature()).map(Double::valueOf).or(base::temperature),
        Optional.ofNullable(form.replyTokens()).map(Integer::valueOf).or(base::replyTokensMax));
  }

  private static String or(@Nullable String given, String otherwise) {
    return Objects.requireNonNullElse(given, otherwise);
  }
}
