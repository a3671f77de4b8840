package io.vibhava.application.inmemory;

import io.vibhava.application.avatar.Avatars;
import io.vibhava.application.avatar.Names;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.avatar.AvatarId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

record InMemoryAvatars(State state) implements Avatars {

  @Override
  public void save(Owner owner, Avatar revision) {
    state.change(
        owner,
        shelf -> {
          requireNext(revision, revisions(shelf, revision.id()).size());
          Names.refuseTaken(newest(shelf), revision);
          shelf.avatars.computeIfAbsent(revision.id(), _ -> new ArrayList<>()).add(revision);
        });
  }

  static void requireNext(Avatar revision, int newest) {
    if (newest == 0 && revision.revision() > 1) {
      throw new Failure.NotFound("avatar %s: it is gone".formatted(revision.id()));
    }
    if (revision.revision() != newest + 1) {
      throw new Failure.Conflict(
          "avatar %s: revision %d is to be kept, but %d is the newest; read it again and repeat the change"
              .formatted(revision.id(), revision.revision(), newest));
    }
  }

  @Override
  public Optional<Avatar> find(Owner owner, AvatarId id) {
    return revisions(owner, id).reversed().stream().findFirst();
  }

  @Override
  public List<Avatar> list(Owner owner) {
    return state.with(owner, InMemoryAvatars::newest);
  }

  static List<Avatar> newest(Shelf shelf) {
    return shelf.avatars.values().stream().map(List::getLast).toList();
  }

  @Override
  public List<Avatar> revisions(Owner owner, AvatarId id) {
    return state.with(owner, shelf -> revisions(shelf, id));
  }

  private static List<Avatar> revisions(Shelf shelf, AvatarId id) {
    return List.copyOf(shelf.avatars.getOrDefault(id, List.of()));
  }

  @Override
  public void remove(Owner owner, AvatarId id) {
    state.change(owner, shelf -> shelf.remove(id));
  }
}
