package io.vibhava.application.inmemory;

import io.vibhava.application.learning.Outcome;
import io.vibhava.application.learning.Tally;
import io.vibhava.application.memory.Job;
import io.vibhava.application.memory.ScopeIndex;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Account;
import io.vibhava.domain.account.ApiKey;
import io.vibhava.domain.account.KeyHash;
import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.account.PasswordHash;
import io.vibhava.domain.account.PersonDetails;
import io.vibhava.domain.account.Session;
import io.vibhava.domain.account.SessionId;
import io.vibhava.domain.account.Ticket;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.avatar.Visit;
import io.vibhava.domain.conversation.Conversation;
import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.conversation.MessageState;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.memory.Episode;
import io.vibhava.domain.memory.JobId;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.domain.turn.TurnId;
import io.vibhava.domain.usage.Charge;
import io.vibhava.domain.usage.Spent;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All that one owner keeps, in the order in which it came.
final class Shelf {

  final OwnerId owner;
  final Map<AvatarId, List<Avatar>> avatars = new LinkedHashMap<>();
  final Map<AvatarId, Map<String, KeptShare>> shares = new LinkedHashMap<>();
  final Map<AvatarId, Visit> visits = new LinkedHashMap<>();
  final Map<ConversationId, Conversation> conversations = new LinkedHashMap<>();
  final Map<MessageId, Message> messages = new LinkedHashMap<>();
  final Map<TurnId, KeptTurn> turns = new LinkedHashMap<>();
  final Map<JobId, QueuedJob> jobs = new LinkedHashMap<>();
  final Map<KeyHash, ApiKey> keys = new LinkedHashMap<>();
  final Map<AvatarId, QueuedReflection> reflections = new LinkedHashMap<>();
  final Map<SessionId, Session> sessions = new LinkedHashMap<>();
  final Map<KeyHash, ShownToken> tokens = new HashMap<>();
  final Map<KeyHash, Ticket> tickets = new LinkedHashMap<>();
  Account account;
  Optional<PasswordHash> password = Optional.empty();
  PersonDetails details = PersonDetails.NONE;
  private final Map<AvatarId, Remembered> scopes = new HashMap<>();
  private final Map<AvatarId, Map<Outcome, Tally>> ledgers = new HashMap<>();
  private final Map<Charge, Charge> charges = new LinkedHashMap<>();
  private final LongSupplier jobNumbers;
  private final Supplier<ScopeIndex> indexes;

  /// @param jobNumbers numbers jobs across all shelves in the order in which they come
  /// @param indexes makes the index of each scope
  Shelf(OwnerId owner, LongSupplier jobNumbers, Supplier<ScopeIndex> indexes) {
    this.account = Account.first(owner, io.vibhava.domain.account.Role.USER);
    this.owner = owner;
    this.jobNumbers = jobNumbers;
    this.indexes = indexes;
  }

  Remembered remembered(AvatarId avatar) {
    return scopes.computeIfAbsent(avatar, _ -> new Remembered(indexes.get()));
  }

  Map<Outcome, Tally> ledger(AvatarId avatar) {
    return ledgers.computeIfAbsent(avatar, _ -> new EnumMap<>(Outcome.class));
  }

  QueuedReflection reflection(AvatarId avatar) {
    return reflections.getOrDefault(avatar, QueuedReflection.NONE);
  }

  Conversation conversation(ConversationId id) {
    return Optional.ofNullable(conversations.get(id))
        .orElseThrow(() -> new Failure.NotFound("conversation %s: there is none".formatted(id)));
  }

  Message message(ConversationId conversation, MessageId id) {
    return Optional.ofNullable(messages.get(id))
        .filter(message -> message.conversation().equals(conversation))
        .orElseThrow(() ->
            new Failure.NotFound(
                "message %s: conversation %s has none such".formatted(id, conversation)));
  }

  List<Message> messagesOf(ConversationId id) {
    return messages.values().stream().filter(message -> message.conversation().equals(id)).toList();
  }

  KeptTurn turn(TurnId id) {
    return Optional.ofNullable(turns.get(id))
        .orElseThrow(() -> new Failure.NotFound("turn %s: there is none".formatted(id)));
  }

  /// `begun`, if it may be begun.
  Conversation begun(Conversation begun) {
    if (conversations.containsKey(begun.id())) {
      throw new Failure.Conflict("conversation %s: the id is taken".formatted(begun.id()));
    }
    if (!avatars.containsKey(begun.avatar()) && !visits.containsKey(begun.avatar())) {
      throw new Failure.NotFound("avatar %s: there is none".formatted(begun.avatar()));
    }
    return begun;
  }

  /// Keeps a new message of the person, which becomes the head.
  Conversation say(Conversation before, Message message) {
    return say(before, message, message.id());
  }

  /// Keeps a new message, its episode, and its conversation, which goes on from `head`.
  Conversation say(Conversation before, Message message, MessageId head) {
    if (messages.putIfAbsent(message.id(), message) != null) {
      throw new Failure.Conflict("message %s: the id is taken".formatted(message.id()));
    }
    var after = before.headedBy(head, message.at());
    conversations.put(after.id(), after);
    var remembered = remembered(after.avatar());
    if (remembered.isPaused()) {
      remembered.forget(Provenance.of(message));
    }
    remembered.keep(Episode.of(message));
    return after;
  }

  /// Lets a message that is there be answered again.
  Conversation sayAgain(Conversation conversation, MessageId message) {
    if (message(conversation.id(), message).isRedacted()) {
      throw new Failure.NotFound("message %s: it was taken back".formatted(message));
    }
    mark(message, MessageState.KEPT);
    return conversation;
  }

  /// Marks a message; one that was taken back stays so.
  void mark(MessageId id, MessageState state) {
    messages.computeIfPresent(
        id, (_, message) -> message.isRedacted() ? message : message.in(state));
  }

  /// Takes a message's words away, and how its turns came about.
  void redact(MessageId id) {
    messages.computeIfPresent(id, (_, message) -> message.redacted());
    turns.replaceAll((_, kept) -> kept.isOf(id) ? kept.redacted(id) : kept);
  }

  /// Marks a message that nothing was replied to; one that an earlier reply stands to stays as it
  /// is.
  void fail(MessageId id) {
    if (messages.values().stream().noneMatch(message -> isReply(message, id))) {
      mark(id, MessageState.FAILED);
    }
  }

  private static boolean isReply(Message message, MessageId to) {
    return message.role() == Role.AVATAR && message.parent().equals(Optional.of(to));
  }

  /// Adds what a model took to what it took of the same kind before.
  void charge(Charge charge) {
    var kind = charge.of(Spent.NOTHING);
    charges.merge(kind, charge, (before, more) -> before.plus(more.spent()));
  }

  Stream<Charge> charges() {
    return charges.values().stream();
  }

  void queue(Job job) {
    jobs.putIfAbsent(job.id(), QueuedJob.of(job, jobNumbers.getAsLong()));
  }

  /// Ends a job, or its first stage where a model is to be asked again.
  ///
  /// @return whether it was there, in that stage
  boolean end(Job job, Optional<Instant> again) {
    var queued = jobs.get(job.id());
    if (queued == null || queued.job().stage() != job.stage()) {
      return false;
    }
    if (job.stage() == Job.Stage.FIRST && avatars.containsKey(job.avatar())) {
      reflections.put(job.avatar(), reflection(job.avatar()).oneMore());
    }
    again.ifPresentOrElse(
        due -> jobs.put(job.id(), queued.again(due)), () -> jobs.remove(job.id()));
    return true;
  }

  /// Deletes the conversation with everything that came of it.
  void delete(Conversation conversation) {
    var gone = messagesOf(conversation.id()).stream().map(Message::id).collect(Collectors.toSet());
    conversations.remove(conversation.id());
    messages.keySet().removeAll(gone);
    turns.values().removeIf(kept -> kept.turn().conversation().equals(conversation.id()));
    jobs.values().removeIf(queued -> gone.contains(queued.job().message()));
    remembered(conversation.avatar()).drop(gone);
  }

  /// Removes the avatar with its conversations and its scope.
  void remove(AvatarId avatar) {
    conversations.values().stream()
        .filter(one -> one.avatar().equals(avatar))
        .toList()
        .forEach(this::delete);
    jobs.values().removeIf(queued -> queued.job().avatar().equals(avatar));
    avatars.remove(avatar);
    shares.remove(avatar);
    visits.remove(avatar);
    scopes.remove(avatar);
    ledgers.remove(avatar);
    reflections.remove(avatar);
  }
}
