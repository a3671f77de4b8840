package io.vibhava.application.inmemory;

import io.vibhava.application.account.Tickets;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.KeyHash;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.Ticket;
import io.vibhava.domain.account.TicketId;
import io.vibhava.domain.account.TokenSecret;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

record InMemoryTickets(State state) implements Tickets {

  @Override
  public void add(Owner owner, Ticket ticket, KeyHash hash) {
    state.change(owner, shelf -> shelf.tickets.put(hash, ticket));
  }

  @Override
  public Optional<Given> find(KeyHash hash, TokenSecret.Use use, Instant now) {
    return state.withAll(
        Optional.empty(),
        shelves ->
            shelves.stream()
                .filter(shelf -> shelf.tickets.containsKey(hash))
                .map(shelf -> new Given(shelf.account.owner(), shelf.tickets.get(hash)))
                .filter(given -> given.ticket().use() == use && given.ticket().isGoodAt(now))
                .findFirst());
  }

  @Override
  public boolean use(KeyHash hash, Instant now) {
    return state.withAll(
        Optional.empty(),
        shelves ->
            shelves.stream()
                .flatMap(shelf -> Optional.ofNullable(shelf.tickets.remove(hash)).stream())
                .anyMatch(ticket -> ticket.isGoodAt(now)));
  }

  @Override
  public List<Ticket> list(Owner owner, TokenSecret.Use use, Instant now) {
    return state.with(
        owner,
        shelf ->
            shelf.tickets.values().stream()
                .filter(ticket -> ticket.use() == use && ticket.isGoodAt(now))
                .toList());
  }

  @Override
  public void withdraw(Owner owner, TicketId id) {
    state.change(
        owner,
        shelf -> {
          if (!shelf.tickets.values().removeIf(ticket -> ticket.id().equals(id))) {
            throw new Failure.NotFound("invite %s: there is none".formatted(id));
          }
        });
  }

  @Override
  public void withdrawAll(Owner owner, TokenSecret.Use use) {
    state.change(owner, shelf -> shelf.tickets.values().removeIf(ticket -> ticket.use() == use));
  }
}
