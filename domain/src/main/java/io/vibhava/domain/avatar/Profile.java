package io.vibhava.domain.avatar;

import io.vibhava.domain.Text;
import io.vibhava.domain.personality.Personality;
import java.util.List;

/// All that is told of an avatar: who it is, what it is like, how it greets and how it speaks.
///
/// @param name what it is called, unique among an owner's avatars whatever the case
/// @param tagline one line that says what it is good for
/// @param appearance what it looks like, in words; may be empty
public record Profile(
    String name,
    String tagline,
    String appearance,
    Personality personality,
    String greeting,
    List<Example> examples,
    Voice voice) {

  /// The most characters of a name.
  public static final int NAME_CHARS_MAX = 60;

  /// The most characters of a tagline.
  public static final int TAGLINE_CHARS_MAX = 200;

  /// The most characters of a greeting or of an appearance.
  public static final int PASSAGE_CHARS_MAX = 4_000;

  public Profile {
    Text.checked("name", name, NAME_CHARS_MAX);
    Text.checked("tagline", tagline, TAGLINE_CHARS_MAX);
    if (!appearance.isEmpty()) {
      Text.checked("appearance", appearance, PASSAGE_CHARS_MAX);
    }
    Text.checked("greeting", greeting, PASSAGE_CHARS_MAX);
    examples = List.copyOf(examples);
  }

  public Profile withName(String newName) {
    return new Profile(newName, tagline, appearance, personality, greeting, examples, voice);
  }

  /// What is seen of it by somebody whom it is shared with. How it is worked, by boundaries and by
  /// examples, may hold what its owner wrote for nobody else.
  Profile shownTo(ShareRole role) {
    return role.allows(ShareRole.EDIT)
        ? this
        : new Profile(
            name,
            tagline,
            appearance,
            personality.unbounded(),
            greeting,
            List.of(),
            role.allows(ShareRole.CHAT) ? voice : Voice.usual());
  }

  /// Whether `other` is the same name: white space and case do not count.
  public boolean isNamed(String other) {
    return Text.searchable(name).equals(Text.searchable(other));
  }
}
