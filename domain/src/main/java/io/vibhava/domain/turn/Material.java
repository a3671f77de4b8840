package io.vibhava.domain.turn;

import io.vibhava.domain.avatar.Profile;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.memory.Recollection;
import java.time.ZonedDateTime;
import java.util.List;

/// What a prompt is composed from.
///
/// @param history what was said before, from the first message on
/// @param recalled memories that may matter, the best first
/// @param unsure whether it may be that nothing was ever told of what is asked
/// @param asked what the person says now
/// @param now the moment it is said, in the person's own time zone
/// @param known what is held true of the person, for the profile
public record Material(
    Profile avatar,
    List<Message> history,
    List<Recollection> recalled,
    boolean unsure,
    Message asked,
    ZonedDateTime now,
    Known known) {

  /// Of a person of whom nothing is known, where nothing is doubted.
  public Material(
      Profile avatar,
      List<Message> history,
      List<Recollection> recalled,
      Message asked,
      ZonedDateTime now) {
    this(avatar, history, recalled, false, asked, now, Known.NOTHING);
  }

  public Material {
    history = List.copyOf(history);
    recalled = List.copyOf(recalled);
  }
}
