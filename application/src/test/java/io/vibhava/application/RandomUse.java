package io.vibhava.application;

import io.vibhava.application.memory.Embedder;
import io.vibhava.application.memory.Job;
import io.vibhava.application.memory.Learned;
import io.vibhava.application.memory.Patience;
import io.vibhava.application.turn.Asking;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.conversation.Conversation;
import io.vibhava.domain.conversation.ConversationState;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageState;
import io.vibhava.domain.memory.Candidate;
import io.vibhava.domain.memory.Embedding;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Query;
import io.vibhava.domain.turn.Usage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/// Uses a store at random, well and badly, in an order that the seed alone decides.
final class RandomUse {

  private static final List<String> WORDS =
      List.of(
          "dog",
          "Biscuit",
          "Lisbon",
          "river",
          "rain",
          "my cat Plum",
          "likes",
          "walks",
          "never",
          "today");
  private static final Duration LEASE = Duration.ofSeconds(40);
  private static final int MANY = 200;

  private final Stores stores;
  private final Embedder embedder;
  private final Random random;
  private final Owner owner;
  private final Owner other;
  private final Talk talk;
  private final List<Avatar> avatars = new ArrayList<>();
  private final List<Asking> askings = new ArrayList<>();
  private final List<Message> messages = new ArrayList<>();
  private final List<Memory> facts = new ArrayList<>();
  private final List<Job> taken = new ArrayList<>();
  private final List<Conversation> read = new ArrayList<>();

  RandomUse(Stores stores, Embedder embedder, long seed) {
    this.stores = stores;
    this.embedder = embedder;
    this.random = new Random(seed);
    this.owner = stores.vault().open("ada");
    this.other = stores.vault().open("eve");
    this.talk = new Talk(stores, owner);
    avatars.add(talk.avatar("Mira"));
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /// Mostly one of the newest, so that talks go on.
  private <T> T recent(List<T> all) {
    return all.get(Math.max(0, all.size() - 1 - random.nextInt(4)));
  }

  private String text() {
    return "%s %s %s.".formatted(any(WORDS), any(WORDS), any(WORDS));
  }

  /// Does something, and tells what came of it.
  String step() {
    var choice = askings.isEmpty() ? 2 : random.nextInt(22);
    return switch (choice) {
      case 0 -> told("revise", this::revise);
      case 1 ->
          told("make", () -> kept(avatars, talk.avatar("Avatar %d".formatted(avatars.size()))));
      case 2, 3 -> told("begin", () -> asked(talk.beginning(any(avatars).id(), text())));
      case 4, 5, 6 -> told("follow", () -> asked(following(recent(messages))));
      case 7 -> told("branch", () -> asked(branching(any(messages))));
      case 8 ->
          told(
              "another",
              () ->
                  asked(
                      talk.another(
                          any(askings.stream().filter(one -> one.said().isPresent()).toList()))));
      case 9, 10, 11 -> told("reply", () -> kept(messages, talk.reply(recent(askings), text())));
      case 12 -> told("cut short", () -> cutShort(recent(askings)));
      case 13 -> told("fail", () -> run(() -> talk.fail(recent(askings))));
      case 14 -> told("resume", this::resume);
      case 15 -> told("read", this::read);
      case 16 -> told("rename", this::rename);
      case 17 -> told("head", this::head);
      case 18 -> told("take", this::take);
      case 19 -> told("learn", this::learn);
      case 20 -> told("put back", this::putBack);
      default -> told("lose", this::lose);
    };
  }

  private static String told(String what, Supplier<?> work) {
    try {
      return what + ": " + work.get();
    } catch (Failure failure) {
      return what + ": " + failure.code();
    }
  }

  private static String run(Runnable work) {
    work.run();
    return "done";
  }

  private static <T> T kept(List<T> all, T one) {
    all.add(one);
    return one;
  }

  /// By its turn, since a job names its owner.
  private Object asked(Asking asking) {
    talk.ask(asking);
    asking.said().ifPresent(messages::add);
    return kept(askings, asking).turn();
  }

  private Asking following(Message parent) {
    var avatar =
        askings.stream()
            .filter(asking -> asking.turn().conversation().equals(parent.conversation()))
            .findFirst()
            .orElseThrow()
            .turn()
            .avatar();
    return talk.following(avatar, parent, text());
  }

  private Asking branching(Message behind) {
    var following = following(behind);
    return new Asking(
        following.turn(),
        Optional.empty(),
        following.said(),
        Optional.empty(),
        following.learning(),
        following.leaseUntil());
  }

  private Object revise() {
    var avatar = any(avatars);
    var revised = avatar.revised(Talk.profile(text()), talk.later());
    stores.avatars().save(owner, revised);
    if (random.nextInt(4) > 0) {
      avatars.set(avatars.indexOf(avatar), revised);
    }
    return revised;
  }

  private Object cutShort(Asking asking) {
    var reply = talk.replyTo(asking, text(), MessageState.CUT_SHORT);
    var ended = asking.turn().spoken(reply, "parrot", Usage.NONE, Optional.empty());
    stores.turns().finish(owner, ended, Talk.trace(), Optional.empty());
    return kept(messages, reply);
  }

  private Object resume() {
    var now = random.nextBoolean() ? talk.later() : talk.now().plus(Talk.LEASE);
    return run(
        () -> stores.turns().resume(owner, any(askings).turn().id(), now, now.plus(Talk.LEASE)));
  }

  private Object read() {
    var found = stores.conversations().find(owner, any(messages).conversation());
    found.ifPresent(read::add);
    return found;
  }

  private Object rename() {
    if (read.isEmpty()) {
      return "nothing read";
    }
    var before = recent(read);
    var changed =
        random.nextBoolean()
            ? before.renamed(text(), talk.later())
            : before.in(any(List.of(ConversationState.values())), talk.later());
    stores.conversations().save(owner, changed);
    return kept(read, changed).revision();
  }

  private Object head() {
    var message = any(messages);
    var conversation = (random.nextInt(4) > 0 ? message : any(messages)).conversation();
    return run(() -> stores.conversations().head(owner, conversation, message.id()));
  }

  private Object take() {
    var jobs =
        stores.jobs().take(Optional.of(owner.id()), 1 + random.nextInt(3), talk.later(), LEASE);
    taken.addAll(jobs);
    return jobs.stream().map(Job::id).toList();
  }

  private Object learn() {
    if (taken.isEmpty()) {
      return "nothing taken";
    }
    var job = recent(taken);
    var message =
        messages.stream().filter(one -> one.id().equals(job.message())).findFirst().orElseThrow();
    var fact = talk.fact(message, message.text().split(" ")[random.nextInt(2)], text());
    facts.add(fact);
    var embeddings = new HashMap<MemoryId, Embedding>();
    embeddings.put(fact.id(), embedder.embed(fact.statement()));
    embeddings.put(new MemoryId(message.id().value()), embedder.embed(message.text()));
    var learned = new Learned(job, List.of(fact), embeddings);
    return run(() -> stores.memories().learn(talk.scope(job.avatar()), learned));
  }

  private Object putBack() {
    return taken.isEmpty()
        ? "nothing taken"
        : run(() ->
            stores
                .jobs()
                .putBack(any(taken), talk.later(), Patience.of(Duration.ZERO, 2), "unexpected"));
  }

  private Object lose() {
    var scope = talk.scope(any(avatars).id());
    return switch (random.nextInt(8)) {
      case 0 -> run(() -> stores.avatars().remove(owner, any(avatars).id()));
      case 1, 2 -> run(() -> stores.conversations().delete(owner, any(messages).conversation()));
      case 3, 4 ->
          facts.isEmpty() ? "nothing learned" : stores.memories().forget(scope, any(facts).id());
      case 5 -> run(() -> stores.conversations().delete(other, any(messages).conversation()));
      default -> stores.memories().forget(scope, new MemoryId(any(messages).id().value()));
    };
  }

  /// Everything that is there.
  Map<String, Object> all() {
    var all = new HashMap<String, Object>();
    all.put("avatars", stores.avatars().list(owner));
    all.put("conversations", stores.conversations().list(owner));
    all.put("waiting", stores.jobs().waiting(owner.id()));
    all.put(
        "of the other", List.of(stores.avatars().list(other), stores.conversations().list(other)));
    for (var asking : askings) {
      all.put("turn " + asking.turn().id(), stores.turns().find(owner, asking.turn().id()));
    }
    for (var message : messages) {
      all.put("message " + message.id(), stores.conversations().message(owner, message.id()));
      all.put(
          "path " + message.id(),
          stores.conversations().path(owner, message.conversation(), message.id()));
      all.put("turn of " + message.id(), stores.turns().byReply(owner, message.id()));
      all.put(
          "messages " + message.conversation(),
          stores.conversations().messages(owner, message.conversation()));
    }
    for (var avatar : avatars) {
      all.put("revisions " + avatar.id(), stores.avatars().revisions(owner, avatar.id()));
      all.put("memories " + avatar.id(), stores.memories().list(talk.scope(avatar.id())));
      all.put("found " + avatar.id(), found(avatar));
    }
    return all;
  }

  private List<String> found(Avatar avatar) {
    var query =
        new Query(
            "dog Biscuit river",
            Optional.of(embedder.embed("dog rain")),
            Set.of(),
            talk.now(),
            MANY);
    return stores.memoryIndex().candidates(talk.scope(avatar.id()), query).stream()
        .sorted(Comparator.comparing(candidate -> candidate.memory().id().value()))
        .map(RandomUse::told)
        .toList();
  }

  private static String told(Candidate candidate) {
    return String.format(
        Locale.ROOT,
        "%s %.3f %.2f",
        candidate.memory().id(),
        candidate.words(),
        candidate.meaning());
  }
}
