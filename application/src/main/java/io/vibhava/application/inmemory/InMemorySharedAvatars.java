package io.vibhava.application.inmemory;

import io.vibhava.application.avatar.Names;
import io.vibhava.application.avatar.SharedAvatars;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.avatar.Loan;
import io.vibhava.domain.avatar.Seen;
import io.vibhava.domain.avatar.ShareRole;
import io.vibhava.domain.avatar.Visit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

record InMemorySharedAvatars(State state) implements SharedAvatars {

  /// A share that counts, and the shelf of whoever shares.
  private record Grant(Shelf lender, List<Avatar> revisions, KeptShare kept) {

    AvatarId avatar() {
      return kept.share().avatar();
    }
  }

  @Override
  public Optional<Seen> find(Owner guest, AvatarId id) {
    return state.with(guest, shelf -> grant(shelf, id).map(this::seen));
  }

  @Override
  public List<Seen> list(Owner guest, int most) {
    return state.with(guest, shelf -> grants(shelf).limit(most).map(this::seen).toList());
  }

  @Override
  public void save(Owner guest, Avatar revision) {
    state.change(
        guest,
        shelf -> {
          var grant = granted(shelf, revision.id(), ShareRole.EDIT);
          InMemoryAvatars.requireNext(revision, grant.revisions().size());
          Names.refuseTaken(InMemoryAvatars.newest(grant.lender()), revision);
          grant.revisions().add(revision);
        });
  }

  @Override
  public void enter(Owner guest, AvatarId id) {
    state.change(
        guest,
        shelf -> {
          var seen = seen(granted(shelf, id, ShareRole.CHAT));
          var from = seen.loan().orElseThrow().from();
          shelf.visits.put(id, new Visit(id, seen.avatar().name(), from));
        });
  }

  @Override
  public List<Visit> visits(Owner guest) {
    return state.with(guest, shelf -> List.copyOf(shelf.visits.values()));
  }

  private Grant granted(Shelf guest, AvatarId id, ShareRole needed) {
    return grant(guest, id)
        .filter(grant -> grant.kept().share().role().allows(needed))
        .orElseThrow(() -> new Failure.NotFound("avatar %s: there is none".formatted(id)));
  }

  private Optional<Grant> grant(Shelf guest, AvatarId id) {
    return grants(guest).filter(grant -> grant.avatar().equals(id)).findFirst();
  }

  private Stream<Grant> grants(Shelf guest) {
    return state.withAll(
        Optional.empty(),
        shelves ->
            shelves.stream()
                .filter(shelf -> shelf.account.isActive() && !shelf.equals(guest))
                .flatMap(InMemorySharedAvatars::grantsOf)
                .filter(grant -> grant.kept().isWith(guest.owner))
                .sorted(Comparator.comparing(grant -> grant.kept().share().at()))
                .toList()
                .stream());
  }

  private static Stream<Grant> grantsOf(Shelf lender) {
    return lender.avatars.entrySet().stream()
        .flatMap(one ->
            lender.shares.getOrDefault(one.getKey(), Map.of()).values().stream()
                .map(kept -> new Grant(lender, one.getValue(), kept)));
  }

  private Seen seen(Grant grant) {
    var from = state.names().getOrDefault(grant.lender().owner, "");
    var role = grant.kept().share().role();
    return Seen.lent(grant.revisions().getLast(), new Loan(from, role));
  }
}
