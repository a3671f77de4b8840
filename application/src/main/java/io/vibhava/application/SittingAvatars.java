package io.vibhava.application;

import io.vibhava.application.avatar.SharedAvatars;
import io.vibhava.application.inmemory.InMemoryStore;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.avatar.Seen;
import io.vibhava.domain.avatar.Share;
import io.vibhava.domain.avatar.Visit;
import java.util.List;
import java.util.Optional;

/// Avatars of others in a sitting that leaves no trace: whether one is shared is asked of what is
/// kept for good, each time; what is said to it stays in the sitting.
///
/// @param person whom they are shared with, as they are known for good
record SittingAvatars(SharedAvatars real, InMemoryStore sitting, Owner person)
    implements SharedAvatars {

  /// Makes room in the sitting for those that are shared now.
  void takeUp(Owner guest, int most) {
    real.list(person, most).forEach(seen -> takeUp(guest, seen));
  }

  private void takeUp(Owner guest, Seen seen) {
    var loan = seen.loan().orElseThrow();
    var avatar = Temporary.first(seen.avatar());
    var lender = sitting.vault().open(loan.from());
    var name = sitting.accounts().name(guest);
    sitting.avatars().save(lender, avatar);
    sitting
        .sharing()
        .shares()
        .put(lender, new Share(avatar.id(), name, loan.role(), avatar.at()), 1);
  }

  @Override
  public Optional<Seen> find(Owner guest, AvatarId id) {
    return real.find(person, id);
  }

  @Override
  public List<Seen> list(Owner guest, int most) {
    return real.list(person, most);
  }

  @Override
  public List<Seen> of(Owner guest, String lender, int most) {
    return real.of(person, lender, most);
  }

  @Override
  public void save(Owner guest, Avatar revision) {
    throw new Failure.NotAllowed(
        "temporary chat: it changes no avatar of another's; leave it to do that");
  }

  @Override
  public void enter(Owner guest, AvatarId id) {
    sitting.sharing().avatars().enter(guest, id);
  }

  @Override
  public boolean leave(Owner guest, AvatarId id) {
    throw new Failure.NotAllowed(
        "temporary chat: it leaves no trace, nor any avatar; end it to do that");
  }

  @Override
  public List<Visit> visits(Owner guest) {
    return real.visits(person);
  }
}
