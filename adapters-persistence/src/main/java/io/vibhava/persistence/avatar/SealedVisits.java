package io.vibhava.persistence.avatar;

import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.avatar.Visit;
import io.vibhava.persistence.account.SealedVault;
import io.vibhava.persistence.sealing.KeyRing;
import io.vibhava.persistence.sealing.Kind;
import io.vibhava.persistence.sealing.Payloads;
import io.vibhava.persistence.sealing.Place;
import io.vibhava.persistence.sealing.SetAside;
import io.vibhava.persistence.sqlite.Database;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Which avatars of others people talked with, sealed with the key of each guest's own account.
public record SealedVisits(Database database, KeyRing keys, SealedVault vault, SetAside aside) {

  List<Visit> of(Owner guest) {
    var of = vault.opened(guest);
    return database.read(handle -> new VisitRows(handle, of).all()).stream()
        .flatMap(row -> opened(of, row).stream())
        .toList();
  }

  /// One that is there as it is, is not written again.
  void put(Owner guest, Visit visit) {
    var of = vault.opened(guest);
    var kept = database.read(handle -> new VisitRows(handle, of).find(visit.avatar().value()));
    if (kept.flatMap(row -> opened(of, row)).filter(visit::equals).isEmpty()) {
      var row = sealed(of, visit, kept.map(VisitRow::revision).orElse(0) + 1);
      database.change(handle -> new VisitRows(handle, of).put(row));
    }
  }

  private VisitRow sealed(UUID guest, Visit visit, int revision) {
    var avatar = visit.avatar().value();
    var payload = new VisitPayload(VisitPayload.VERSION, visit.name(), visit.from());
    var sealed = Payloads.seal(keys.account(guest), place(guest, avatar, revision), payload);
    return new VisitRow(avatar, revision, sealed);
  }

  private Optional<Visit> opened(UUID guest, VisitRow row) {
    return aside.unless(() -> Optional.of(visit(guest, row)));
  }

  private Visit visit(UUID guest, VisitRow row) {
    var place = place(guest, row.avatar(), row.revision());
    var payload = Payloads.open(keys.account(guest), place, row.sealed(), VisitPayload.class);
    return new Visit(new AvatarId(row.avatar()), payload.name(), payload.from());
  }

  private static Place place(UUID guest, UUID avatar, int revision) {
    return new Place(guest, avatar, Kind.VISIT, avatar, revision);
  }
}
