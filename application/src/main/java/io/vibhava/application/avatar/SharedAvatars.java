package io.vibhava.application.avatar;

import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.avatar.Seen;
import io.vibhava.domain.avatar.Visit;
import java.util.List;
import java.util.Optional;

/// Avatars of others, as those see them whom they are shared with. Each call opens what it reads by
/// a share that counts at that moment: it is with this guest, and the account of the avatar's owner
/// is active. Nothing else of that owner can be reached here, nor their [Owner] be had.
public interface SharedAvatars {

  /// The avatar in its newest revision, with whose it is; the guest's own are none of these. Of
  /// several with one id the one that was shared first.
  Optional<Seen> find(Owner guest, AvatarId id);

  /// Those that are shared with the guest, the one that was shared first first. Where there are
  /// more than `most`, everybody who shares has their turn: nobody crowds out another by sharing
  /// much.
  List<Seen> list(Owner guest, int most);

  /// Those that whoever is known as `lender` shares with the guest, the one that was shared first
  /// first, however much others share.
  List<Seen> of(Owner guest, String lender, int most);

  /// Keeps the next revision of an avatar that is shared to be changed.
  ///
  /// @throws io.vibhava.domain.Failure.NotFound if it is not shared so
  /// @throws io.vibhava.domain.Failure.Conflict as [Avatars#save]
  void save(Owner guest, Avatar revision);

  /// Makes room among what is the guest's for what they say to an avatar that is shared with them,
  /// and notes what it is called. Done again, it notes what it is called now.
  ///
  /// @throws io.vibhava.domain.Failure.NotFound if it is not shared to talk with
  void enter(Owner guest, AvatarId id);

  /// Ends for the guest that an avatar is shared with them; from when this returns they reach it no
  /// more. Whoever shares it sees no difference. It stays so, whatever it is shared for, until the
  /// share is ended and it is shared anew.
  ///
  /// @return whether it was shared with them
  boolean leave(Owner guest, AvatarId id);

  /// The avatars of others that the guest talked with, whether or not they are still shared.
  List<Visit> visits(Owner guest);
}
