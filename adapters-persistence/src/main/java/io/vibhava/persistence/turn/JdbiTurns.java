package io.vibhava.persistence.turn;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vibhava.application.memory.Job;
import io.vibhava.application.turn.Asking;
import io.vibhava.application.turn.Turns;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.conversation.MessageState;
import io.vibhava.domain.turn.Trace;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.turn.TurnId;
import io.vibhava.domain.turn.TurnState;
import io.vibhava.domain.usage.Charge;
import io.vibhava.persistence.account.SealedVault;
import io.vibhava.persistence.conversation.ConversationRows;
import io.vibhava.persistence.conversation.JdbiConversations;
import io.vibhava.persistence.conversation.MessageRow;
import io.vibhava.persistence.conversation.MessageRows;
import io.vibhava.persistence.conversation.ScopeVersion;
import io.vibhava.persistence.conversation.SealedMessages;
import io.vibhava.persistence.memory.Barring;
import io.vibhava.persistence.memory.QueueNumbers;
import io.vibhava.persistence.sealing.KeyName;
import io.vibhava.persistence.sealing.KeyRing;
import io.vibhava.persistence.sealing.SealingKey;
import io.vibhava.persistence.sealing.SetAside;
import io.vibhava.persistence.sqlite.Database;
import io.vibhava.persistence.sqlite.Work;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;

/// Turns in SQLite. Everything is sealed before the writer is asked, so that it does nothing but
/// write.
public final class JdbiTurns implements Turns {

  private final Database database;
  private final KeyRing keys;
  private final SealedVault vault;
  private final SetAside aside;
  private final SealedTurns turns;
  private final QueueNumbers numbers;
  private final Cache<Key, TurnRow> asked;
  private final BiConsumer<UUID, UUID> finishing;

  private record Key(UUID owner, UUID turn) {}

  /// @param askedMax how many turns that were asked here are held until they end
  /// @param finishing is told of the owner and the conversation of each turn that ended
  public JdbiTurns(
      Database database,
      KeyRing keys,
      SealedVault vault,
      SetAside aside,
      QueueNumbers numbers,
      int askedMax,
      BiConsumer<UUID, UUID> finishing) {
    this.database = database;
    this.keys = keys;
    this.vault = vault;
    this.aside = aside;
    this.turns = new SealedTurns(keys);
    this.numbers = numbers;
    this.asked = Caffeine.newBuilder().executor(Runnable::run).maximumSize(askedMax).build();
    this.finishing = finishing;
  }

  @Override
  public Optional<Kept> find(Owner owner, TurnId id) {
    var of = vault.opened(owner);
    Work<Optional<TurnRow>> how = handle -> new TurnRows(handle, of).find(id.value());
    return database.read(how).flatMap(_ -> kept(of, how)); // Most are new: that costs one look.
  }

  @Override
  public Optional<Kept> byReply(Owner owner, MessageId reply) {
    var of = vault.opened(owner);
    return kept(
        of,
        handle ->
            new MessageRows(handle, of)
                .find(reply.value())
                .flatMap(MessageRow::turn)
                .flatMap(new TurnRows(handle, of)::find));
  }

  /// Opens each turn of the avatar: forgetting is rare, and what came of a memory is told by its
  /// turns alone.
  @Override
  public List<Retelling> retold(Owner owner, AvatarId avatar) {
    var of = vault.opened(owner);
    var rows = database.scan(handle -> new TurnRows(handle, of).answered(avatar.value()));
    return rows.stream().flatMap(row -> aside.unless(() -> retold(of, row)).stream()).toList();
  }

  private Optional<Retelling> retold(UUID owner, TurnRow row) {
    return turns
        .opening(owner, row)
        .flatMap(key -> SealedTurns.open(owner, key, row))
        .map(payload -> TraceMapper.INSTANCE.toTrace(payload.trace()))
        .flatMap(trace ->
            Retelling.of(
                new MessageId(row.reply().orElseThrow()), trace.recalledIds(), trace.profile()));
  }

  private record Found(TurnRow turn, Optional<MessageRow> reply) {}

  private Optional<Kept> kept(UUID owner, Work<Optional<TurnRow>> how) {
    return database
        .snapshot(handle -> how.in(handle).map(row -> found(handle, owner, row)))
        .flatMap(found -> turns.opening(owner, found.turn()).map(key -> kept(owner, found, key)));
  }

  private static Found found(Handle handle, UUID owner, TurnRow row) {
    return new Found(row, row.reply().flatMap(new MessageRows(handle, owner)::find));
  }

  private Kept kept(UUID owner, Found found, SealingKey key) {
    var payload = SealedTurns.open(owner, key, found.turn());
    var reply = found.reply().map(row -> SealedMessages.open(owner, key, row));
    return new Kept(
        TurnMapper.INSTANCE.toTurn(found.turn(), reply, payload),
        found.turn().leaseUntil(),
        payload.map(TurnPayload::trace).map(TraceMapper.INSTANCE::toTrace));
  }

  @Override
  public void ask(Owner owner, Asking asking) {
    var of = vault.opened(owner);
    var key = key(of, asking);
    var title = asking.begun().map(begun -> JdbiConversations.sealed(of, key, begun));
    var text = asking.said().map(said -> SealedMessages.seal(of, key, said));
    var number = numbers.next();
    var barring = new Barring(keys, of, asking.turn().avatar().value(), Set.of());
    var kept =
        database.write(
            handle -> new AskingWrite(handle, of, asking, title, text, barring, number).run());
    asked.put(new Key(of, kept.id()), kept);
  }

  private SealingKey key(UUID owner, Asking asking) {
    var name =
        KeyName.ofConversation(
            asking.turn().conversation().value(), asking.turn().avatar().value());
    return asking.begun().isPresent()
        ? keys.obtain(owner, name)
        : keys.find(owner, name).orElseThrow(() -> ConversationRows.absent(name.content()));
  }

  @Override
  public void resume(Owner owner, TurnId id, Instant now, Instant leaseUntil) {
    var of = vault.opened(owner);
    asked.invalidate(new Key(of, id.value()));
    database.change(handle -> {
      var rows = new TurnRows(handle, of);
      var kept = rows.find(id.value()).orElseThrow(() -> TurnRows.absent(id));
      if (!kept.isFree(now)) {
        throw new Failure.Conflict("turn %s: it has ended or is under way".formatted(id));
      }
      rows.resume(kept, leaseUntil);
      new MessageRows(handle, of).mark(kept.conversation(), kept.asked(), MessageState.KEPT);
      noteMark(handle, of, kept);
    });
  }

  private static void noteMark(Handle handle, UUID owner, TurnRow kept) {
    var seq = ScopeVersion.next(handle, owner, kept.avatar());
    new ConversationRows(handle, owner).mark(kept.conversation(), seq);
  }

  /// The turn is most likely as it was when it was asked here; where it is not, it is read again.
  @Override
  public void finish(
      Owner owner, Turn ended, Trace trace, Optional<Job> learning, Optional<Charge> charge) {
    var of = vault.opened(owner);
    var number = numbers.next();
    var kept = Optional.ofNullable(asked.asMap().remove(new Key(of, ended.id().value())));
    while (!finish(
        of, kept.orElseGet(() -> underWay(of, ended)), ended, trace, learning, charge, number)) {
      kept = Optional.empty();
    }
    finishing.accept(of, ended.conversation().value());
  }

  private TurnRow underWay(UUID owner, Turn ended) {
    var kept =
        database
            .read(handle -> new TurnRows(handle, owner).find(ended.id().value()))
            .orElseThrow(() -> TurnRows.absent(ended.id()));
    if (kept.state() != TurnState.ASKED) {
      throw new Failure.Conflict("turn %s: it has ended already".formatted(ended.id()));
    }
    return kept;
  }

  /// @return whether the turn still was as it is in `kept`
  private boolean finish(
      UUID owner,
      TurnRow kept,
      Turn ended,
      Trace trace,
      Optional<Job> learning,
      Optional<Charge> charge,
      long number) {
    var key = turns.key(owner, ended).orElseThrow(() -> TurnRows.absent(ended.id()));
    var how = turns.seal(owner, key, kept, ended, trace);
    var text = ended.reply().map(reply -> SealedMessages.seal(owner, key, reply));
    var barring = new Barring(keys, owner, kept.avatar(), trace.memories());
    return database.write(handle ->
        new FinishingWrite(
                handle,
                owner,
                kept,
                ended,
                how,
                text,
                learning,
                charge,
                barring,
                trace.ofUse(),
                number)
            .run());
  }
}
