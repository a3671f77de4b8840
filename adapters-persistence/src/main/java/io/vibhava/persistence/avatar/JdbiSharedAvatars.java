package io.vibhava.persistence.avatar;

import io.vibhava.application.account.Accounts;
import io.vibhava.application.avatar.SharedAvatars;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.avatar.Loan;
import io.vibhava.domain.avatar.Seen;
import io.vibhava.domain.avatar.Share;
import io.vibhava.domain.avatar.ShareRole;
import io.vibhava.domain.avatar.Visit;
import io.vibhava.persistence.account.SealedVault;
import io.vibhava.persistence.sqlite.Database;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Avatars of others in SQLite. A row alone lets nobody in: it has to open with the key of the
/// avatar that it is about, and name the guest as the guest's own account does. What does not open
/// of one lender's is left out, so that a guest still has what others lend.
public final class JdbiSharedAvatars implements SharedAvatars {

  private final Database database;
  private final SealedVault vault;
  private final Accounts accounts;
  private final JdbiAvatars avatars;
  private final JdbiShares shares;
  private final SealedVisits visits;

  /// A share that counts, and the account of whoever shares. It stays in here.
  private record Grant(Owner lender, Share share) {}

  public JdbiSharedAvatars(
      Database database,
      SealedVault vault,
      Accounts accounts,
      JdbiAvatars avatars,
      JdbiShares shares,
      SealedVisits visits) {
    this.database = database;
    this.vault = vault;
    this.accounts = accounts;
    this.avatars = avatars;
    this.shares = shares;
    this.visits = visits;
  }

  @Override
  public Optional<Seen> find(Owner guest, AvatarId id) {
    return grants(guest, id).flatMap(grant -> seen(grant).stream()).findFirst();
  }

  @Override
  public List<Seen> list(Owner guest, int most) {
    var of = vault.opened(guest);
    var rows = database.read(handle -> new ShareRows(handle).with(of, most));
    return seen(guest, rows);
  }

  @Override
  public List<Seen> of(Owner guest, String lender, int most) {
    var of = vault.opened(guest);
    var from = vault.index(lender);
    var rows = database.read(handle -> new ShareRows(handle).with(of, from, most));
    return seen(guest, rows);
  }

  private List<Seen> seen(Owner guest, List<ShareRow> rows) {
    return grants(guest, rows).flatMap(grant -> seen(grant).stream()).toList();
  }

  @Override
  public void save(Owner guest, Avatar revision) {
    avatars.save(granted(guest, revision.id(), ShareRole.EDIT).lender(), revision);
  }

  @Override
  public void enter(Owner guest, AvatarId id) {
    var grant = granted(guest, id, ShareRole.CHAT);
    var avatar = avatars.find(grant.lender(), id).orElseThrow(() -> missing(id));
    visits.put(guest, new Visit(id, avatar.name(), accounts.name(grant.lender())));
  }

  @Override
  public boolean leave(Owner guest, AvatarId id) {
    var of = vault.opened(guest);
    return database.write(handle -> new ShareRows(handle).decline(of, id.value()));
  }

  @Override
  public List<Visit> visits(Owner guest) {
    return visits.of(guest);
  }

  private Grant granted(Owner guest, AvatarId id, ShareRole needed) {
    return grants(guest, id)
        .filter(grant -> seen(grant).isPresent())
        .findFirst()
        .filter(grant -> grant.share().role().allows(needed))
        .orElseThrow(() -> missing(id));
  }

  private static Failure missing(AvatarId id) {
    return new Failure.NotFound("avatar %s: there is none".formatted(id));
  }

  private Stream<Grant> grants(Owner guest, AvatarId id) {
    var of = vault.opened(guest);
    var rows = database.read(handle -> new ShareRows(handle).with(of, id.value()));
    return grants(guest, rows);
  }

  private Stream<Grant> grants(Owner guest, List<ShareRow> rows) {
    if (rows.isEmpty()) {
      return Stream.empty();
    }
    var name = accounts.name(guest);
    return rows.stream().flatMap(row -> grant(row, name).stream());
  }

  private Optional<Grant> grant(ShareRow row, String guest) {
    return shares
        .opened(row)
        .filter(share -> share.person().equals(guest))
        .flatMap(share -> lender(row).map(lender -> new Grant(lender, share)));
  }

  private Optional<Owner> lender(ShareRow row) {
    return shares.aside().unless(() -> Optional.of(vault.open(new OwnerId(row.owner()))));
  }

  private Optional<Seen> seen(Grant grant) {
    return shares.aside().unless(() -> opened(grant));
  }

  private Optional<Seen> opened(Grant grant) {
    var loan = new Loan(accounts.name(grant.lender()), grant.share().role());
    return avatars
        .find(grant.lender(), grant.share().avatar())
        .map(avatar -> Seen.lent(avatar, loan));
  }
}
