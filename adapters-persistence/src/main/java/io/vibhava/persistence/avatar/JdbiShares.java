package io.vibhava.persistence.avatar;

import io.vibhava.application.avatar.Shares;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.avatar.Share;
import io.vibhava.domain.avatar.ShareRole;
import io.vibhava.persistence.account.SealedVault;
import io.vibhava.persistence.sealing.KeyName;
import io.vibhava.persistence.sealing.KeyRing;
import io.vibhava.persistence.sealing.Payloads;
import io.vibhava.persistence.sealing.SealingKey;
import io.vibhava.persistence.sealing.SetAside;
import io.vibhava.persistence.sqlite.Database;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Shares in SQLite, each sealed with the avatar's own key.
public record JdbiShares(Database database, KeyRing keys, SealedVault vault, SetAside aside)
    implements Shares {

  @Override
  public void put(Owner owner, Share share, int sharesMax) {
    var of = vault.opened(owner);
    var avatar = share.avatar().value();
    var key = key(of, avatar).orElseThrow(() -> missing(share.avatar()));
    var id = UUID.randomUUID();
    var payload = new SharePayload(SharePayload.VERSION, share.person(), share.role().label());
    var sealed = Payloads.seal(key, ShareRow.place(of, avatar, id), payload);
    var person = vault.index(share.person());
    database.erase(handle -> {
      if (new AvatarRows(handle, of).newest(avatar).isEmpty()) {
        throw missing(share.avatar());
      }
      new ShareRows(handle)
          .put(new ShareRow(of, avatar, id, share.at(), sealed), person, sharesMax);
      return share;
    });
  }

  private static Failure missing(AvatarId id) {
    return new Failure.NotFound("avatar %s: there is none".formatted(id));
  }

  @Override
  public boolean end(Owner owner, AvatarId avatar, String person) {
    var of = vault.opened(owner);
    var index = vault.index(person);
    return database.erase(handle -> new ShareRows(handle).end(of, avatar.value(), index));
  }

  @Override
  public List<Share> list(Owner owner, AvatarId avatar) {
    var of = vault.opened(owner);
    var rows = database.read(handle -> new ShareRows(handle).of(of, avatar.value()));
    return rows.stream().flatMap(row -> opened(row).stream()).toList();
  }

  /// What is sealed in a row; none where that does not open, or is about to go.
  Optional<Share> opened(ShareRow row) {
    return aside.unless(() -> key(row.owner(), row.avatar()).map(key -> opened(row, key)));
  }

  private Optional<SealingKey> key(UUID owner, UUID avatar) {
    return keys.find(owner, KeyName.ofAvatar(avatar));
  }

  private static Share opened(ShareRow row, SealingKey key) {
    var payload = Payloads.open(key, row.place(), row.sealed(), SharePayload.class);
    return new Share(
        new AvatarId(row.avatar()),
        payload.person(),
        ShareRole.parse(payload.role()),
        row.written());
  }
}
