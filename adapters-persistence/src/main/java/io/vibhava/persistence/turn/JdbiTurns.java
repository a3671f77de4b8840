package io.vibhava.persistence.turn;

import io.vibhava.application.memory.Job;
import io.vibhava.application.turn.Asking;
import io.vibhava.application.turn.Turns;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.conversation.MessageState;
import io.vibhava.domain.turn.Trace;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.turn.TurnId;
import io.vibhava.domain.turn.TurnState;
import io.vibhava.persistence.account.SealedVault;
import io.vibhava.persistence.conversation.ConversationRows;
import io.vibhava.persistence.conversation.JdbiConversations;
import io.vibhava.persistence.conversation.MessageRow;
import io.vibhava.persistence.conversation.MessageRows;
import io.vibhava.persistence.conversation.ScopeVersion;
import io.vibhava.persistence.conversation.SealedMessages;
import io.vibhava.persistence.memory.JobRows;
import io.vibhava.persistence.sealing.KeyName;
import io.vibhava.persistence.sealing.KeyRing;
import io.vibhava.persistence.sealing.SealingKey;
import io.vibhava.persistence.sqlite.Database;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;

/// Turns in SQLite. Everything is sealed before the writer is asked, so that it does nothing but
/// write.
public final class JdbiTurns implements Turns {

  private final Database database;
  private final KeyRing keys;
  private final SealedVault vault;
  private final SealedMessages messages;
  private final SealedTurns turns;

  public JdbiTurns(Database database, KeyRing keys, SealedVault vault) {
    this.database = database;
    this.keys = keys;
    this.vault = vault;
    this.messages = new SealedMessages(keys);
    this.turns = new SealedTurns(keys);
  }

  @Override
  public Optional<Kept> find(Owner owner, TurnId id) {
    return kept(owner, id.value(), TurnRows::find);
  }

  @Override
  public Optional<Kept> byReply(Owner owner, MessageId reply) {
    return kept(owner, reply.value(), TurnRows::byReply);
  }

  private record Found(TurnRow turn, Optional<MessageRow> reply) {}

  private Optional<Kept> kept(
      Owner owner, UUID id, BiFunction<TurnRows, UUID, Optional<TurnRow>> how) {
    var of = vault.opened(owner);
    return database
        .snapshot(
            handle -> how.apply(new TurnRows(handle, of), id).map(row -> found(handle, of, row)))
        .map(found -> kept(of, found));
  }

  private static Found found(Handle handle, UUID owner, TurnRow row) {
    return new Found(row, row.reply().flatMap(new MessageRows(handle, owner)::find));
  }

  private Kept kept(UUID owner, Found found) {
    var payload = turns.open(owner, found.turn());
    var reply = found.reply().flatMap(row -> messages.open(owner, row));
    return new Kept(
        TurnMapper.INSTANCE.toTurn(found.turn(), reply, payload),
        found.turn().leaseUntil(),
        payload.map(TurnPayload::trace).map(TurnMapper.INSTANCE::toTrace));
  }

  @Override
  public void ask(Owner owner, Asking asking) {
    var of = vault.opened(owner);
    var key = key(of, asking);
    var title = asking.begun().map(begun -> JdbiConversations.sealed(of, key, begun));
    var text = asking.said().map(said -> messages.seal(of, key, said));
    database.change(handle -> new AskingWrite(handle, of, asking, title, text).run());
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
    database.change(handle -> {
      var rows = new TurnRows(handle, of);
      var kept = rows.find(id.value()).orElseThrow(() -> TurnRows.absent(id));
      if (!kept.isFree(now)) {
        throw new Failure.Conflict("turn %s: it has ended or is under way".formatted(id));
      }
      rows.resume(kept, leaseUntil);
      mark(handle, of, kept, MessageState.KEPT);
    });
  }

  @Override
  public void finish(Owner owner, Turn ended, Trace trace, Optional<Job> learning) {
    var of = vault.opened(owner);
    var kept =
        database
            .read(handle -> new TurnRows(handle, of).find(ended.id().value()))
            .orElseThrow(() -> TurnRows.absent(ended.id()));
    if (kept.state() != TurnState.ASKED) {
      throw TurnRows.hasEnded(ended.id());
    }
    var key = turns.key(of, ended).orElseThrow(() -> TurnRows.absent(ended.id()));
    var how = turns.seal(of, key, kept, ended, trace);
    var text = ended.reply().map(reply -> messages.seal(of, key, reply));
    database.change(handle -> {
      new TurnRows(handle, of).end(kept, ended, how);
      ended
          .reply()
          .ifPresentOrElse(
              reply -> answer(handle, of, kept, reply, text.orElseThrow()),
              () -> mark(handle, of, kept, MessageState.FAILED));
      learning.ifPresent(job -> new JobRows(handle).add(job, kept.conversation()));
    });
  }

  private static void answer(
      Handle handle, UUID owner, TurnRow kept, Message reply, byte[] sealed) {
    var seq = ScopeVersion.next(handle, owner, kept.avatar());
    new MessageRows(handle, owner).add(kept.avatar(), reply, seq, sealed);
    new ConversationRows(handle, owner).answer(reply, kept.head(), seq);
  }

  private static void mark(Handle handle, UUID owner, TurnRow kept, MessageState state) {
    var seq = ScopeVersion.next(handle, owner, kept.avatar());
    new MessageRows(handle, owner).mark(kept.conversation(), kept.asked(), state, seq);
    new ConversationRows(handle, owner).touch(kept.conversation(), seq);
  }
}
