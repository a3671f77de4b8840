package io.vibhava.persistence.avatar;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vibhava.application.avatar.Avatars;
import io.vibhava.application.avatar.Names;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.persistence.account.SealedVault;
import io.vibhava.persistence.sealing.KeyName;
import io.vibhava.persistence.sealing.KeyRing;
import io.vibhava.persistence.sealing.Kind;
import io.vibhava.persistence.sealing.Payloads;
import io.vibhava.persistence.sealing.Place;
import io.vibhava.persistence.sealing.SealingKey;
import io.vibhava.persistence.sealing.SetAside;
import io.vibhava.persistence.sqlite.Database;
import io.vibhava.persistence.sqlite.Moment;
import io.vibhava.persistence.sqlite.Topic;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Avatars in SQLite, each revision sealed with the avatar's own key.
public final class JdbiAvatars implements Avatars {

  private final Database database;
  private final KeyRing keys;
  private final SealedVault vault;
  private final SetAside aside;
  private final Cache<Revision, Avatar> opened;
  private final Cache<Topic, Newest> newest;

  private record Revision(UUID owner, UUID avatar, int number) {}

  /// The newest revision of an avatar, as it was at a moment.
  private record Newest(int number, Moment moment) {}

  /// @param openedMax how many opened revisions are held at once
  public JdbiAvatars(
      Database database, KeyRing keys, SealedVault vault, SetAside aside, int openedMax) {
    this.database = database;
    this.keys = keys;
    this.vault = vault;
    this.aside = aside;
    this.opened = Caffeine.newBuilder().executor(Runnable::run).maximumSize(openedMax).build();
    this.newest = Caffeine.newBuilder().executor(Runnable::run).maximumSize(openedMax).build();
  }

  @Override
  public void save(Owner owner, Avatar revision) {
    var of = vault.opened(owner);
    var payload = ProfileMapper.INSTANCE.toPayload(revision.profile());
    var sealed =
        Payloads.seal(
            keyFor(of, revision), place(of, revision.id().value(), revision.revision()), payload);
    database.change(handle -> add(new AvatarRows(handle, of), revision, sealed));
  }

  /// Names are sealed, so the database can't keep them apart: whoever writes looks at all the
  /// others. One that does not open can't be spoken to by its name, and stands in nobody's way.
  /// This revision itself may yet be undone, and is not opened.
  private void add(AvatarRows rows, Avatar revision, byte[] sealed) {
    rows.add(revision, sealed);
    var others =
        rows.newest().stream().filter(row -> !row.avatar().equals(revision.id().value())).toList();
    Names.refuseTaken(avatars(rows.owner(), others), revision);
  }

  private SealingKey keyFor(UUID owner, Avatar revision) {
    var name = KeyName.ofAvatar(revision.id().value());
    return revision.revision() == 1
        ? keys.obtain(owner, name)
        : keys.find(owner, name).orElseThrow(() -> gone(revision.id()));
  }

  static Failure gone(AvatarId id) {
    return new Failure.NotFound("avatar %s: it is gone".formatted(id));
  }

  @Override
  public Optional<Avatar> find(Owner owner, AvatarId id) {
    var of = vault.opened(owner);
    return newest(Topic.avatar(of, id.value()))
        .flatMap(number -> find(of, new Revision(of, id.value(), number)));
  }

  private Optional<Integer> newest(Topic avatar) {
    var moment = database.moment(avatar);
    var known = Optional.ofNullable(newest.getIfPresent(avatar));
    return known
        .filter(at -> at.moment().equals(moment))
        .map(Newest::number)
        .or(() -> newest(avatar, moment));
  }

  private Optional<Integer> newest(Topic avatar, Moment moment) {
    var number =
        database.read(handle -> new AvatarRows(handle, avatar.owner()).newest(avatar.id()));
    number.ifPresent(read -> newest.put(avatar, new Newest(read, moment)));
    return number;
  }

  private Optional<Avatar> find(UUID owner, Revision revision) {
    var known = Optional.ofNullable(opened.getIfPresent(revision));
    return known.isPresent()
        ? known
        : database
            .read(
                handle -> new AvatarRows(handle, owner).find(revision.avatar(), revision.number()))
            .flatMap(row -> avatar(owner, row));
  }

  @Override
  public List<Avatar> list(Owner owner) {
    var of = vault.opened(owner);
    return avatars(of, database.read(handle -> new AvatarRows(handle, of).newest()));
  }

  @Override
  public List<Avatar> revisions(Owner owner, AvatarId id) {
    var of = vault.opened(owner);
    return avatars(of, database.read(handle -> new AvatarRows(handle, of).revisions(id.value())));
  }

  private List<Avatar> avatars(UUID owner, List<AvatarRow> rows) {
    return rows.stream().flatMap(row -> aside.unless(() -> avatar(owner, row)).stream()).toList();
  }

  private Optional<Avatar> avatar(UUID owner, AvatarRow row) {
    return keys.opening(owner, KeyName.ofAvatar(row.avatar())).map(key -> avatar(owner, row, key));
  }

  private Avatar avatar(UUID owner, AvatarRow row, SealingKey key) {
    var at = place(owner, row.avatar(), row.revision());
    var payload = Payloads.open(key, at, row.sealed(), ProfilePayload.class);
    var profile = ProfileMapper.INSTANCE.toProfile(payload);
    var avatar = new Avatar(new AvatarId(row.avatar()), row.revision(), row.written(), profile);
    opened.put(new Revision(owner, row.avatar(), row.revision()), avatar);
    return avatar;
  }

  @Override
  public void remove(Owner owner, AvatarId id) {
    remove(vault.opened(owner), id.value());
  }

  /// Goes on with a removal that came no further than its keys, too.
  public void remove(UUID owner, UUID avatar) {
    keys.destroy(owner, KeyName.ofAvatar(avatar));
    database.erase(handle -> new AvatarRows(handle, owner).delete(avatar));
    newest.invalidate(Topic.avatar(owner, avatar));
    opened
        .asMap()
        .keySet()
        .removeIf(one -> one.owner().equals(owner) && one.avatar().equals(avatar));
    keys.swept(owner, KeyName.ofAvatar(avatar));
  }

  private static Place place(UUID owner, UUID avatar, int revision) {
    return new Place(owner, avatar, Kind.AVATAR, avatar, revision);
  }
}
