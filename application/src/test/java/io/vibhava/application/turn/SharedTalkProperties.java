package io.vibhava.application.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.application.Engine;
import io.vibhava.application.EngineSettings;
import io.vibhava.application.Ports;
import io.vibhava.application.Stores;
import io.vibhava.application.Talk;
import io.vibhava.application.account.AccountPorts;
import io.vibhava.application.conversation.ReadConversation.Extent;
import io.vibhava.application.learning.Scribe;
import io.vibhava.application.memory.Embedder;
import io.vibhava.application.testing.FixedBrain;
import io.vibhava.application.testing.QuickHasher;
import io.vibhava.application.testing.SequentialIds;
import io.vibhava.application.testing.SettableClock;
import io.vibhava.application.testing.WordEmbedder;
import io.vibhava.application.usage.Spending;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.avatar.ShareRole;
import io.vibhava.domain.conversation.ConversationState;
import io.vibhava.domain.memory.Scope;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.turn.TurnId;
import io.vibhava.domain.usage.UsageLine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/// An owner and two guests talk with one avatar, in any order, while it is shared, no longer shared
/// and shared again, and with ids that are the same all over: nothing that one can read, and
/// nothing that a model is told for one, is another's.
public abstract class SharedTalkProperties {

  private static final List<String> NAMES = List.of("ana", "eve", "zoe");
  private static final List<String> CANARIES = List.of("Quillfeather", "Marrowby", "Tamsinworth");

  enum Deed {
    BEGIN,
    GO_ON,
    REGENERATE,
    LEARN,
    DELETE,
    UNSHARE,
    SHARE
  }

  record Step(int person, Deed deed) {}

  /// A new store that compares the embeddings of `embedder`.
  protected abstract Stores open(Embedder embedder) throws Exception;

  @Provide
  static Arbitrary<List<Step>> steps() {
    var deeds =
        Arbitraries.of(
            Deed.BEGIN,
            Deed.BEGIN,
            Deed.GO_ON,
            Deed.GO_ON,
            Deed.REGENERATE,
            Deed.LEARN,
            Deed.DELETE,
            Deed.UNSHARE,
            Deed.SHARE);
    return Combinators.combine(Arbitraries.integers().between(0, 2), deeds)
        .as(Step::new)
        .list()
        .ofMinSize(6)
        .ofMaxSize(24);
  }

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  void whoeverTalksReadsTheirOwnAndNothingElse(@ForAll("steps") List<Step> steps) throws Exception {
    try (var stores = open(new WordEmbedder())) {
      var table = new Table(stores);
      for (var step : steps) {
        table.does(step);
        table.people.forEach(Person::readsNothingOfOthers);
        table.ownerSeesNoMoreThanTheShares();
      }
    }
  }

  /// Those who talk, all on one store.
  private static final class Table {

    private final List<Person> people = new ArrayList<>();
    private final AvatarId avatar;
    private final Set<String> shared = new java.util.TreeSet<>();

    Table(Stores stores) {
      var brain = new FixedBrain();
      var clock = new SettableClock(Instant.parse("2026-03-01T09:00:00Z"));
      for (var i = 0; i < NAMES.size(); i++) {
        people.add(new Person(stores, brain, clock, i));
      }
      var owner = people.getFirst();
      avatar = owner.engine.createAvatar().create(owner.self, Talk.profile("Mira")).id();
      people.forEach(person -> person.avatar = Optional.of(avatar));
      share(1);
      share(2);
    }

    void does(Step step) {
      var person = people.get(step.person());
      switch (step.deed()) {
        case BEGIN, GO_ON, REGENERATE -> talk(person, step.deed());
        case LEARN -> person.learn();
        case DELETE -> person.delete();
        case UNSHARE -> unshare(step.person());
        case SHARE -> share(step.person());
      }
    }

    private void talk(Person person, Deed deed) {
      if (person.number == 0 || shared.contains(NAMES.get(person.number))) {
        person.talk(deed);
      } else {
        assertThatThrownBy(person::begin).isInstanceOf(Failure.NotFound.class);
      }
    }

    private void share(int number) {
      if (number > 0) {
        var owner = people.getFirst();
        owner.engine.shareAvatar().share(owner.self, "Mira", NAMES.get(number), ShareRole.CHAT);
        shared.add(NAMES.get(number));
      }
    }

    private void unshare(int number) {
      if (shared.remove(NAMES.get(number))) {
        var owner = people.getFirst();
        owner.engine.unshareAvatar().unshare(owner.self, "Mira", NAMES.get(number));
      }
    }

    void ownerSeesNoMoreThanTheShares() {
      var owner = people.getFirst();
      assertThat(owner.engine.listShares().list(owner.self, "Mira"))
          .extracting(share -> share.person())
          .containsExactlyInAnyOrderElementsOf(shared);
    }
  }

  /// One of them. Each has an engine of their own, which counts its ids from the same one on.
  private static final class Person {

    private final int number;
    private final Engine engine;
    private final Owner self;
    private final FixedBrain brain;
    private final SettableClock clock;
    private final SequentialIds turns = new SequentialIds();
    private Optional<AvatarId> avatar = Optional.empty();
    private Optional<Turn> last = Optional.empty();
    private int said;

    Person(Stores stores, FixedBrain brain, SettableClock clock, int number) {
      this.number = number;
      this.brain = brain;
      this.clock = clock;
      engine = engine(stores, brain, clock);
      self = stores.vault().open(NAMES.get(number));
    }

    private static Engine engine(Stores stores, FixedBrain brain, SettableClock clock) {
      var accounts =
          new AccountPorts(
              stores.accounts(),
              stores.credentials(),
              stores.sessions(),
              stores.tickets(),
              new QuickHasher(),
              "password1"::equals,
              _ -> new byte[0]);
      var ports =
          new Ports(
              stores.vault(),
              accounts,
              stores.avatars(),
              stores.sharing(),
              stores.conversations(),
              stores.memories(),
              stores.memoryIndex(),
              stores.jobs(),
              stores.reflectionQueue(),
              stores.ledger(),
              new Spending(stores.usages()),
              stores.turns(),
              brain,
              Scribe.none(),
              new WordEmbedder(),
              text -> text.length() / 4 + 1,
              new SequentialIds(),
              clock);
      return Engine.of(ports, EngineSettings.usual(ZoneOffset.UTC));
    }

    private String canary() {
      return CANARIES.get(number);
    }

    private Scope scope() {
      return new Scope(self, avatar.orElseThrow());
    }

    void talk(Deed deed) {
      clock.advance(Duration.ofMinutes(1));
      brain.reply("I will remember ", canary(), ".");
      last = Optional.of(last.map(before -> talk(deed, before)).orElseGet(this::begin));
      assertThat(brain.prompts().getLast().toString()).satisfies(this::holdsNothingOfOthers);
    }

    private Turn talk(Deed deed, Turn before) {
      return switch (deed) {
        case GO_ON -> goOn(before);
        case REGENERATE -> again(before);
        default -> begin();
      };
    }

    private Turn begin() {
      return take(Ask.begin(turn(), avatar.orElseThrow(), words()));
    }

    private TurnId turn() {
      return new TurnId(turns.next());
    }

    /// What all of them say is alike, so that each would be recalled for each.
    private String words() {
      return "My dog is called %s, number %d.".formatted(canary(), ++said);
    }

    private Turn goOn(Turn before) {
      return take(Ask.last(turn(), before.conversation(), words()));
    }

    private Turn again(Turn before) {
      var asked = before.asked();
      return engine
          .regenerateReply()
          .regenerate(self, turn(), asked, Set.of(), _ -> {}, new Cancellation());
    }

    private Turn take(Ask ask) {
      return engine.takeTurn().take(self, ask, _ -> {}, new Cancellation());
    }

    void learn() {
      clock.advance(Duration.ofMinutes(1));
      while (engine.learn().learn(Optional.of(self.id())) > 0) {
        // The next batch.
      }
      engine.reflectOnMemories().reflect(Optional.of(self.id()));
    }

    void delete() {
      last.ifPresent(turn -> engine.deleteConversation().delete(self, turn.conversation()));
      last = Optional.empty();
    }

    void readsNothingOfOthers() {
      holdsNothingOfOthers(all());
      for (var canary : CANARIES) {
        holdsNothingOfOthers(engine.searchMemories().search(scope(), "Where is " + canary + "?"));
        holdsNothingOfOthers(engine.searchConversations().search(self, canary, 50));
      }
    }

    /// All that there is to read.
    private List<Object> all() {
      var read = new ArrayList<Object>();
      for (var talk :
          engine
              .listConversations()
              .list(self, Optional.empty(), EnumSet.allOf(ConversationState.class))) {
        read.add(talk);
        read.add(engine.readConversation().read(self, talk.id(), Extent.ALL_BRANCHES));
      }
      last.flatMap(Turn::reply)
          .ifPresent(reply -> read.add(engine.explainReply().explain(self, reply.id())));
      read.add(engine.listMemories().list(scope()));
      read.add(engine.exportMemories().export(scope()));
      read.add(engine.readProfile().read(scope()));
      read.add(engine.readDeeds().read(scope()));
      read.add(engine.auditMemory().audit(scope()));
      read.add(engine.nameAvatars().names(self));
      read.add(usage());
      return read;
    }

    /// Of three who talk as much, each has what they took alone.
    private Object usage() {
      var day = LocalDate.parse("2026-03-01");
      var lines = engine.readUsage().read(self, day, day.plusDays(2), Set.of(UsageLine.By.AVATAR));
      if (said == 0) {
        assertThat(lines).as("nobody pays for another's talk").isEmpty();
      }
      return lines;
    }

    private void holdsNothingOfOthers(Object told) {
      assertThat(told.toString())
          .doesNotContain(CANARIES.stream().filter(one -> !one.equals(canary())).toList());
    }
  }
}
