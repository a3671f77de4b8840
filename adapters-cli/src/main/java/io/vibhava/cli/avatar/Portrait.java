package io.vibhava.cli.avatar;

import io.vibhava.cli.console.Console;
import io.vibhava.cli.console.Visible;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.avatar.Profile;
import io.vibhava.domain.personality.Trait;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// An avatar as text.
final class Portrait {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT);

  private Portrait() {}

  static void print(Avatar avatar, ZoneId zone, Console console) {
    var profile = avatar.profile();
    console.line(console.style().name(Visible.of(avatar.name())));
    console.line(Visible.of(profile.tagline()));
    console.line("");
    passages(profile).forEach(passage -> console.line(Visible.of(passage) + "\n"));
    traits(profile).forEach(console::line);
    console.line("");
    console.line(
        "id %s, revision %d of %s"
            .formatted(avatar.id(), avatar.revision(), DAY.format(avatar.at().atZone(zone))));
  }

  private static List<String> passages(Profile profile) {
    var passages = new ArrayList<String>();
    passages.add(profile.personality().description().strip());
    if (!profile.appearance().isEmpty()) {
      passages.add("Looks: " + profile.appearance());
    }
    passages.add("Greets: " + profile.greeting());
    profile.personality().boundaries().forEach(boundary -> passages.add("Keeps: " + boundary));
    profile.voice().model().ifPresent(model -> passages.add("Speaks by: " + model));
    profile.voice().temperature().ifPresent(value -> passages.add("Temperature: " + value));
    profile.voice().replyTokensMax().ifPresent(value -> passages.add("Tokens at most: " + value));
    return passages;
  }

  private static List<String> traits(Profile profile) {
    var traits = profile.personality().traits();
    return List.of(Trait.values()).stream()
        .map(trait -> String.format(Locale.ROOT, "%-18s%.2f", trait.label(), traits.of(trait)))
        .toList();
  }
}
