package io.vibhava.web.avatar;

import io.vibhava.domain.Text;
import io.vibhava.domain.avatar.Example;
import io.vibhava.domain.avatar.Profile;
import io.vibhava.domain.avatar.Templates;
import io.vibhava.domain.avatar.Voice;
import io.vibhava.domain.personality.Personality;
import io.vibhava.domain.personality.Trait;
import io.vibhava.domain.personality.Traits;
import io.vibhava.web.http.Refused;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes a profile of a form: what the form says, and else what was there before.
record Drawing(AvatarForm form) {

  /// The profile of a new avatar.
  ///
  /// @throws Refused if there is no such template, or something is missing that only one could give
  Profile made() {
    return form.template() == null ? plain() : changed(template(form.template()));
  }

  private static Profile template(String slug) {
    return Templates.all().stream()
        .filter(template -> template.slug().equals(slug))
        .findFirst()
        .orElseThrow(() ->
            Refused.invalid("/template", "there is none of this slug; see: GET /v1/templates"))
        .profile();
  }

  private Profile plain() {
    var name = needed("/name", form.name());
    var description = needed("/description", form.description());
    return changed(
        new Profile(
            name,
            Text.shortened(Text.folded(description), Profile.TAGLINE_CHARS_MAX),
            "",
            new Personality(description, Traits.even(), List.of()),
            "Hello, I am %s.".formatted(name),
            List.of(),
            Voice.usual()));
  }

  /// `before` with what the form says otherwise.
  Profile changed(Profile before) {
    return new Profile(
        or(form.name(), before.name()),
        or(form.tagline(), before.tagline()),
        or(form.appearance(), before.appearance()),
        personality(before.personality()),
        or(form.greeting(), before.greeting()),
        examples().orElse(before.examples()),
        voice(before.voice()));
  }

  private Personality personality(Personality before) {
    return new Personality(
        or(form.description(), before.description()),
        traits(before.traits()),
        or(form.boundaries(), before.boundaries()));
  }

  private Traits traits(Traits before) {
    var traits = before;
    for (var entry : or(form.traits(), Map.<String, Double>of()).entrySet()) {
      var trait = Trait.valueOf(entry.getKey().toUpperCase(Locale.ROOT));
      traits = traits.with(trait, entry.getValue());
    }
    return traits;
  }

  private Optional<List<Example>> examples() {
    return Optional.ofNullable(form.examples())
        .map(all -> all.stream().map(AvatarMapper.MAPPER::example).toList());
  }

  private Voice voice(Voice before) {
    return new Voice(
        Optional.ofNullable(form.model()).or(before::model),
        Optional.ofNullable(form.temperature()).or(before::temperature),
        Optional.ofNullable(form.replyTokens()).or(before::replyTokensMax));
  }

  private static String needed(String pointer, @Nullable String value) {
    if (value == null) {
      throw Refused.invalid(pointer, "it is needed, unless a template is named to start from");
    }
    return value;
  }

  private static <T> T or(@Nullable T said, T before) {
    return said == null ? before : said;
  }
}
