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
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

record InMemorySharedAvatars(State state) implements SharedAvatars {

  private static final Comparator<Grant> OLDEST_FIRST =
      Comparator.comparing(grant -> grant.kept().share().at());

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
    return state.with(
        guest,
        shelf -> inTurns(grants(shelf)).limit(most).sorted(OLDEST_FIRST).map(this::seen).toList());
  }

  /// The first of everybody who shares, then the second of each.
  private static Stream<Grant> inTurns(Stream<Grant> oldestFirst) {
    return oldestFirst.collect(Collectors.groupingBy(Grant::lender)).values().stream()
        .flatMap(
            of -> IntStream.range(0, of.size()).mapToObj(turn -> Map.entry(turn, of.get(turn))))
        .sorted(Entry.<Integer, Grant>comparingByKey().thenComparing(Entry::getValue, OLDEST_FIRST))
        .map(Entry::getValue);
  }

  @Override
  public List<Seen> of(Owner guest, String lender, int most) {
    return state.with(
        guest,
        shelf ->
            grants(shelf)
                .filter(grant -> nameOf(grant.lender()).equals(lender))
                .limit(most)
                .map(this::seen)
                .toList());
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
  public boolean leave(Owner guest, AvatarId id) {
    return state.with(
        guest,
        shelf -> {
          var wasThere = grant(shelf, id).isPresent();
          state
              .sharesOf(id)
              .forEach(shares -> shares.replaceAll((_, kept) -> kept.declinedBy(shelf.owner)));
          return wasThere;
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
                .sorted(OLDEST_FIRST)
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
    var role = grant.kept().share().role();
    return Seen.lent(grant.revisions().getLast(), new Loan(nameOf(grant.lender()), role));
  }

  private String nameOf(Shelf lender) {
    return state.names().getOrDefault(lender.owner, "");
  }
}
