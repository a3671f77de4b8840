package io.vibhava.persistence.account;

import io.vibhava.domain.Failure;
import io.vibhava.domain.account.PersonDetails;
import io.vibhava.persistence.sealing.KeyRing;
import io.vibhava.persistence.sealing.Kind;
import io.vibhava.persistence.sealing.Payloads;
import io.vibhava.persistence.sealing.Place;
import io.vibhava.persistence.sqlite.Database;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// What people say about themselves, sealed in its table.
record DetailsRows(Database database, KeyRing keys) {

  private record Row(int revision, byte[] sealed) {}

  PersonDetails read(UUID owner) {
    return database
        .read(handle -> row(handle, owner))
        .map(row -> opened(owner, row))
        .orElse(PersonDetails.NONE);
  }

  /// @throws Failure.Conflict if `details` were not made of the newest revision
  PersonDetails write(UUID owner, PersonDetails details, Instant now) {
    var next = details.next();
    var payload =
        new DetailsPayload(
            1,
            next.name(),
            next.locale().map(Locale::toLanguageTag),
            next.zone().map(ZoneId::getId));
    var sealed = Payloads.seal(keys.account(owner), place(owner, next.revision()), payload);
    return database.erase(handle -> {
      if (row(handle, owner).map(Row::revision).orElse(0) != details.revision()) {
        throw new Failure.Conflict("details: they were changed meanwhile; read them again");
      }
      put(handle, owner, next.revision(), sealed, now);
      return next;
    });
  }

  private static void put(Handle handle, UUID owner, int revision, byte[] sealed, Instant now) {
    handle
        .createUpdate(
            """
            INSERT INTO person_details (owner, revision, updated, sealed)
            VALUES (:owner, :revision, :now, :sealed)
            ON CONFLICT (owner) DO UPDATE SET revision = :revision, updated = :now, sealed = :sealed
            """)
        .bind("owner", owner)
        .bind("revision", revision)
        .bind("now", now)
        .bind("sealed", sealed)
        .execute();
  }

  private static Optional<Row> row(Handle handle, UUID owner) {
    return handle
        .createQuery("SELECT revision, sealed FROM person_details WHERE owner = :owner")
        .bind("owner", owner)
        .map((row, _) -> new Row(row.getInt("revision"), row.getBytes("sealed")))
        .findOne();
  }

  private PersonDetails opened(UUID owner, Row row) {
    var place = place(owner, row.revision());
    var payload = Payloads.open(keys.account(owner), place, row.sealed(), DetailsPayload.class);
    return new PersonDetails(
        row.revision(),
        payload.name(),
        payload.locale().map(Locale::forLanguageTag),
        payload.zone().map(ZoneId::of));
  }

  private static Place place(UUID owner, int revision) {
    return new Place(owner, owner, Kind.PERSON_DETAILS, owner, revision);
  }
}
