package io.vibhava.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.application.Stores;
import io.vibhava.application.Talk;
import io.vibhava.application.testing.WordEmbedder;
import io.vibhava.application.turn.Asking;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.avatar.Seen;
import io.vibhava.domain.avatar.Share;
import io.vibhava.domain.avatar.ShareRole;
import io.vibhava.domain.conversation.Conversation;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageState;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.memory.Fact;
import io.vibhava.domain.memory.Query;
import io.vibhava.domain.memory.Scope;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What somebody puts elsewhere in the files, or back to what it was, does not open: it is set
/// aside and told of, and the rest stays usable.
class TamperedTest {

  private static final String SECRET = "Biscuit";

  @TempDir private Path temporary;
  private Path folder;
  private Avatar mira;
  private Asking first;
  private Asking second;
  private Message reply;
  private Fact fact;

  @BeforeEach
  void twoConversations() {
    folder = temporary.resolve("data");
    try (var store = SqliteStores.in(folder, new WordEmbedder())) {
      var talk = new Talk(store, store.vault().open("ada"));
      mira = talk.avatar("Mira");
      first = talk.begin(mira, "My dog is called Biscuit.");
      reply = talk.reply(first, "Biscuit is a fine name.");
      second = talk.begin(mira, "My cat is called Plum.");
      talk.reply(second, "Plum is a fine name.");
      fact = talk.fact(first.said().orElseThrow(), "Biscuit", "The dog is called Biscuit.");
      var other = talk.fact(first.said().orElseThrow(), "dog", "There is a dog.");
      var embedder = new WordEmbedder();
      talk.learn(
          first,
          List.of(fact, other),
          Map.of(fact.id(), embedder.embed("Biscuit"), other.id(), embedder.embed("dog")));
      var renamed =
          store
              .conversations()
              .find(store.vault().open("ada"), first.turn().conversation())
              .orElseThrow();
      store
          .conversations()
          .save(store.vault().open("ada"), renamed.renamed("All about Biscuit", talk.later()));
    }
  }

  private void sql(String statement) {
    Folders.sql(folder.resolve("vibhava.db"), statement);
  }

  private void refused(BiConsumer<Stores, Owner> use) {
    try (var store = SqliteStores.in(folder, new WordEmbedder())) {
      var owner = store.vault().open("ada");
      assertThatThrownBy(() -> use.accept(store, owner))
          .isInstanceOf(Failure.Conflict.class)
          .hasMessageContainingAll("does not open", "backup")
          .satisfies(e -> assertThat(e.getMessage()).doesNotContain(SECRET));
    }
  }

  /// What is told while `use` goes on with what is left.
  private List<String> setAside(BiConsumer<Stores, Owner> use) {
    var told = new ArrayList<String>();
    try (var store = SqliteStores.in(folder, new WordEmbedder(), told::add)) {
      use.accept(store, store.vault().open("ada"));
    }
    assertThat(told).isNotEmpty().doesNotHaveDuplicates();
    assertThat(String.join("\n", told))
        .containsAnyOf("does not open", "no key")
        .contains("backup", "left out", "doctor")
        .doesNotContain(SECRET);
    return told;
  }

  private List<Finding> inspected() {
    try (var store = SqliteStores.open(folder)) {
      return store.inspect(_ -> {});
    }
  }

  @Test
  void untouchedEverythingIsFoundToOpen() {
    assertThat(inspected()).filteredOn(it -> it.part().startsWith("row")).hasSize(1);
    assertThat(inspected()).filteredOn(it -> it.part().equals("rows")).allMatch(Finding::sound);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "account",
        "avatar_revision",
        "conversation",
        "message",
        "turn",
        "memory",
        "vector"
      })
  void aDamagedRowOfAnyTableIsNamedByTheInspection(String table) {
    damage(table);

    var found = inspected().stream().filter(it -> !it.sound()).map(Finding::message).toList();

    assertThat(found).anyMatch(it -> it.matches("(?s)[a-z]+ [0-9a-f-]{36}: it does not open.*"));
    assertThat(String.join("\n", found)).contains("backup", "do not open").doesNotContain(SECRET);
  }

  private void damage(String table) {
    sql(
        """
        UPDATE %s SET sealed = CAST(substr(sealed, 1, 40)
          || iif(substr(sealed, 41, 1) = X'00', X'01', X'00') || substr(sealed, 42) AS BLOB)
        """
            .formatted(table));
  }

  @Test
  void aDamagedMessageIsAGapAndTheRestStaysUsable() {
    var said = first.said().orElseThrow();
    sql(
        "UPDATE message SET sealed = zeroblob(99) WHERE id = X'%s'"
            .formatted(said.id().toString().replace("-", "")));

    var told =
        setAside((store, owner) -> {
          var messages = store.conversations().messages(owner, said.conversation());
          assertThat(messages).hasSize(2);
          assertThat(messages.getFirst())
              .returns(said.id(), Message::id)
              .returns("", Message::text)
              .returns(Role.USER, Message::role)
              .returns(MessageState.UNREADABLE, Message::state);
          assertThat(messages.getLast()).isEqualTo(reply);
          assertThat(store.conversations().path(owner, said.conversation(), reply.id()))
              .isEqualTo(messages);
          var scope = new Scope(owner, mira.id());
          assertThat(store.memories().list(scope))
              .hasSize(5)
              .noneMatch(it -> it.id().value().equals(said.id().value()));
          assertThat(found(store, scope))
              .doesNotContain(said.id().value())
              .contains(fact.id().value());
        });

    assertThat(told).singleElement().asString().startsWith("message " + said.id());
  }

  private List<UUID> found(Stores store, Scope scope) {
    return store
        .memoryIndex()
        .candidates(scope, new Query("dog Biscuit", Optional.empty(), Set.of(), fact.at(), 20))
        .stream()
        .map(it -> it.memory().id().value())
        .toList();
  }

  @Test
  void untouchedEverythingOpens() {
    try (var store = SqliteStores.in(folder, new WordEmbedder())) {
      var owner = store.vault().open("ada");
      assertThat(store.conversations().messages(owner, first.turn().conversation())).hasSize(2);
      assertThat(store.conversations().list(owner)).hasSize(2);
      assertThat(store.turns().byReply(owner, reply.id())).isPresent();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"message", "memory", "vector"})
  void whatIsCopiedOverItsNeighbourDoesNotOpen(String table) {
    Folders.sql(
        folder.resolve("vibhava.db"),
        """
        CREATE TEMP TABLE was AS
        SELECT sealed, row_number() OVER (ORDER BY sealed) AS number, count(*) OVER () AS numbers
        FROM %s WHERE sealed IS NOT NULL
        """
            .formatted(table),
        """
        UPDATE %1$s SET sealed =
          (SELECT next.sealed FROM was JOIN was next ON next.number = was.number %% was.numbers + 1
           WHERE was.sealed = %1$s.sealed)
        WHERE sealed IS NOT NULL
        """
            .formatted(table));

    setAside(this::readAll);
  }

  @Test
  void aTurnThatIsDamagedDoesNotOpen() {
    damage("turn");

    refused((store, owner) -> store.turns().byReply(owner, reply.id()));
  }

  private void readAll(Stores store, Owner owner) {
    var scope = new Scope(owner, mira.id());
    store.conversations().messages(owner, first.turn().conversation());
    store.memories().list(scope);
    store
        .memoryIndex()
        .candidates(scope, new Query("dog", Optional.empty(), Set.of(), fact.at(), 5));
  }

  @Test
  void theTitleOfAnotherConversationDoesNotOpen() {
    sql("UPDATE conversation SET sealed = (SELECT max(sealed) FROM conversation)");

    setAside((store, owner) ->
        assertThat(store.conversations().list(owner))
            .extracting(Conversation::title)
            .contains("(its title does not open)"));
  }

  @Test
  void anOlderTitleDoesNotOpenInANewerRow() {
    sql("CREATE TABLE older AS SELECT id, sealed FROM conversation");
    try (var store = SqliteStores.in(folder, new WordEmbedder())) {
      var owner = store.vault().open("ada");
      var kept = store.conversations().find(owner, first.turn().conversation()).orElseThrow();
      store.conversations().save(owner, kept.renamed("Biscuit again", kept.updated()));
    }
    sql(
        "UPDATE conversation SET sealed = (SELECT sealed FROM older WHERE older.id = conversation.id)");

    setAside((store, owner) ->
        assertThat(
                store
                    .conversations()
                    .find(owner, first.turn().conversation())
                    .map(Conversation::title))
            .contains("(its title does not open)"));
  }

  @Test
  void anOlderRevisionOfAnAvatarDoesNotOpenAsTheNewest() {
    try (var store = SqliteStores.in(folder, new WordEmbedder())) {
      store
          .avatars()
          .save(store.vault().open("ada"), mira.revised(Talk.profile("Noor"), mira.at()));
    }
    sql(
        "UPDATE avatar_revision SET sealed = (SELECT sealed FROM avatar_revision WHERE revision = 1)");

    refused((store, owner) -> store.avatars().find(owner, mira.id()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"seq = seq + 100", "id = zeroblob(16)", "kind = 'preference'"})
  void aMemoryThatIsMovedDoesNotOpen(String change) {
    sql("UPDATE memory SET %s WHERE rowid = 1".formatted(change));

    setAside(this::readAll);
  }

  @Test
  void aConversationThatIsGivenToAnotherOwnerDoesNotOpen() {
    try (var store = SqliteStores.in(folder, new WordEmbedder())) {
      store.vault().open("eve");
    }
    var eve = "(SELECT owner FROM account WHERE owner <> (SELECT owner FROM conversation LIMIT 1))";
    Folders.sql(
        folder.resolve("vibhava.db"),
        "PRAGMA foreign_keys = OFF",
        "UPDATE message SET owner = " + eve,
        "UPDATE conversation SET owner = " + eve);

    var told =
        setAside((store, _) -> {
          var eves = store.vault().open("eve");
          assertThat(store.conversations().list(eves))
              .extracting(Conversation::title)
              .containsOnly("(its title does not open)");
          assertThat(store.conversations().messages(eves, first.turn().conversation()))
              .noneMatch(Message::isReadable);
        });
    assertThat(told).anyMatch(it -> it.contains("keys.db") && it.contains("no key"));
  }

  @Test
  void whatIsAlteredInAnyTableIsNoticed() {
    for (var table :
        List.of("message", "conversation", "turn", "memory", "vector", "avatar_revision")) {
      damage(table);
    }

    setAside(this::readAll);
    setAside((store, owner) -> store.conversations().list(owner));
    setAside((store, owner) -> assertThat(store.avatars().list(owner)).isEmpty());
    refused((store, owner) -> store.avatars().find(owner, mira.id()));
    setAside((store, owner) -> {
      store.avatars().save(owner, another("Mira"));
      assertThat(store.avatars().list(owner)).hasSize(1);
    });
  }

  @Test
  void aDamagedBeliefIsLeftOutOfWhatIsAlwaysInMind() {
    damage("memory");

    setAside((store, owner) ->
        assertThat(store.memories().learned(new Scope(owner, mira.id()))).isEmpty());
  }

  @Test
  void theNamesOfAvatarsThatOpenAreStillKeptApart() {
    try (var store = SqliteStores.in(folder, new WordEmbedder())) {
      store.avatars().save(store.vault().open("ada"), another("Noor"));
    }
    sql(
        "UPDATE avatar_revision SET sealed = zeroblob(80) WHERE avatar = x'%s'"
            .formatted(hex(mira)));

    setAside((store, owner) -> {
      assertThatThrownBy(() -> store.avatars().save(owner, another("Noor")))
          .isInstanceOf(Failure.Conflict.class)
          .hasMessageContaining("of this name already");
      store.avatars().save(owner, another("Iris"));
      assertThat(store.avatars().list(owner)).hasSize(2);
    });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE avatar_revision SET sealed = zeroblob(80) WHERE avatar = x'%s'",
        "UPDATE account SET sealed = zeroblob(80) WHERE owner = (SELECT owner FROM avatar WHERE id = x'%s')"
      })
  void whatIsDamagedOfOneWhoSharesHidesNothingThatOthersShare(String damage) {
    var noor = another("Noor");
    try (var store = SqliteStores.in(folder, new WordEmbedder())) {
      store.vault().open("eve");
      store.avatars().save(store.vault().open("bob"), noor);
      lend(store, "ada", mira);
      lend(store, "bob", noor);
    }
    sql(damage.formatted(hex(mira)));

    setAside((store, _) -> {
      var eve = store.vault().open("eve");
      var shared = store.sharing().avatars();
      assertThat(shared.list(eve, 9)).extracting(Seen::avatar).containsExactly(noor);
      assertThat(shared.find(eve, mira.id())).isEmpty();
      assertThatThrownBy(() -> shared.enter(eve, mira.id())).isInstanceOf(Failure.NotFound.class);
    });
  }

  private void lend(Stores store, String lender, Avatar avatar) {
    var share = new Share(avatar.id(), "eve", ShareRole.CHAT, mira.at());
    store.sharing().shares().put(store.vault().open(lender), share, 9);
  }

  private static String hex(Avatar avatar) {
    return avatar.id().toString().replace("-", "");
  }

  private Avatar another(String name) {
    return Avatar.first(new AvatarId(UUID.randomUUID()), Talk.profile(name), mira.at());
  }

  @Test
  void aWrappedKeyThatIsMovedDoesNotOpen() {
    Folders.sql(
        folder.resolve("keys.db"),
        """
        UPDATE content_key SET sealed =
          (SELECT other.sealed FROM content_key other WHERE other.content <> content_key.content LIMIT 1)
        """);

    setAside(this::readAll);
  }
}
