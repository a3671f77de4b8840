package io.vibhava.application.avatar;

import io.vibhava.application.account.Accounts;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.Share;
import io.vibhava.domain.avatar.ShareRole;
import java.time.InstantSource;

/// Shares one's avatar with whoever has a name, or shares it otherwise than before. Whether anybody
/// has it makes no difference: nobody finds out by this who has an account.
public final class ShareAvatar {

  private final FindAvatar find;
  private final Accounts accounts;
  private final Shares shares;
  private final SharingSettings settings;
  private final InstantSource clock;

  public ShareAvatar(
      FindAvatar find,
      Accounts accounts,
      Shares shares,
      SharingSettings settings,
      InstantSource clock) {
    this.find = find;
    this.accounts = accounts;
    this.shares = shares;
    this.settings = settings;
    this.clock = clock;
  }

  /// @throws Failure.NotFound if there is no avatar of this name or id
  /// @throws Failure.NotAllowed if it is another's
  /// @throws Failure.Invalid if the name can't be one, or is the owner's
  /// @throws Failure.LimitReached if it is shared with too many
  public Share share(Owner owner, String nameOrId, String person, ShareRole role) {
    var avatar = AvatarAccess.own(find.find(owner, nameOrId), "shares");
    var share = new Share(avatar.id(), person, role, clock.instant());
    if (accounts.name(owner).equals(person)) {
      throw new Failure.Invalid("person: that is you, and the avatar is yours already");
    }
    shares.put(owner, share, settings.sharesMax());
    return share;
  }
}
