package io.vibhava.application.inmemory;

import io.vibhava.application.account.Sessions;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.KeyHash;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.account.Session;
import io.vibhava.domain.account.SessionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

record InMemorySessions(State state) implements Sessions {

  @Override
  public boolean begin(Owner owner, Session session, KeyHash token, int security) {
    return state.with(
        owner,
        shelf -> {
          if (!shelf.account.isActive() || shelf.account.security() != security) {
            return false;
          }
          shelf.sessions.values().removeIf(it -> it.isOverAt(session.created()));
          shelf.sessions.put(session.id(), session);
          shelf.tokens.put(token, ShownToken.fresh(session.id()));
          return true;
        });
  }

  @Override
  public Renewal renew(KeyHash token, Successor successor, Instant now, Lasting lasting) {
    return state.withAll(
        Optional.empty(),
        shelves ->
            shelves.stream()
                .flatMap(shelf -> renewed(shelf, token, successor, now, lasting).stream())
                .findFirst()
                .orElseGet(Renewal.Unknown::new));
  }

  private static Optional<Renewal> renewed(
      Shelf shelf, KeyHash token, Successor successor, Instant now, Lasting lasting) {
    return shown(shelf, token)
        .flatMap(shown ->
            Optional.ofNullable(shelf.sessions.get(shown.session()))
                .filter(session -> !session.isOverAt(now))
                .map(session ->
                    shown
                        .used()
                        .map(used -> again(shelf, session, used, now, lasting))
                        .orElseGet(() -> first(shelf, token, session, successor, now, lasting))));
  }

  private static Optional<ShownToken> shown(Shelf shelf, KeyHash token) {
    return Optional.ofNullable(shelf.tokens.get(token));
  }

  private static Renewal first(
      Shelf shelf,
      KeyHash token,
      Session session,
      Successor successor,
      Instant now,
      Lasting lasting) {
    var used = new ShownToken.Used(now, successor.nonce(), successor.hash());
    var next = session.seen(now, lasting.due(session.created(), now));
    shelf.sessions.put(next.id(), next);
    shelf.tokens.put(token, new ShownToken(next.id(), Optional.of(used)));
    shelf.tokens.put(successor.hash(), ShownToken.fresh(next.id()));
    return new Renewal.Renewed(shelf.account.owner(), next, successor.nonce());
  }

  private static Renewal again(
      Shelf shelf, Session session, ShownToken.Used used, Instant now, Lasting lasting) {
    var isInTime = !now.isAfter(used.at().plus(lasting.again()));
    if (isInTime && shown(shelf, used.next()).filter(next -> next.used().isEmpty()).isPresent()) {
      return new Renewal.Renewed(shelf.account.owner(), session, used.nonce());
    }
    end(shelf, session.id());
    return new Renewal.Replayed(shelf.account.owner(), session.id());
  }

  private static void end(Shelf shelf, SessionId id) {
    shelf.sessions.remove(id);
    shelf.tokens.values().removeIf(token -> token.session().equals(id));
  }

  @Override
  public Optional<Session> live(OwnerId owner, SessionId id, Instant now) {
    return state.withAll(
        Optional.of(owner),
        shelves ->
            shelves.stream()
                .flatMap(shelf -> Optional.ofNullable(shelf.sessions.get(id)).stream())
                .filter(session -> !session.isOverAt(now))
                .findFirst());
  }

  @Override
  public List<Session> list(Owner owner, Instant now) {
    return state.with(
        owner, shelf -> shelf.sessions.values().stream().filter(it -> !it.isOverAt(now)).toList());
  }

  @Override
  public void end(Owner owner, SessionId id) {
    state.change(
        owner,
        shelf -> {
          if (!shelf.sessions.containsKey(id)) {
            throw new Failure.NotFound("session %s: there is none".formatted(id));
          }
          end(shelf, id);
        });
  }

  @Override
  public void endOthers(Owner owner, Optional<SessionId> kept) {
    state.change(owner, shelf -> endOthers(shelf, kept));
  }

  static void endOthers(Shelf shelf, Optional<SessionId> kept) {
    Set.copyOf(shelf.sessions.keySet()).stream()
        .filter(id -> !kept.equals(Optional.of(id)))
        .forEach(id -> end(shelf, id));
  }
}
