package io.vibhava.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.application.Talk;
import io.vibhava.application.memory.Embedder;
import io.vibhava.application.memory.Forgetting;
import io.vibhava.application.testing.WordEmbedder;
import io.vibhava.application.turn.Asking;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.avatar.Example;
import io.vibhava.domain.avatar.Profile;
import io.vibhava.domain.avatar.Voice;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageState;
import io.vibhava.domain.memory.Assessment;
import io.vibhava.domain.memory.Embedding;
import io.vibhava.domain.memory.Fact;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Preference;
import io.vibhava.domain.memory.Query;
import io.vibhava.domain.memory.RecallMode;
import io.vibhava.domain.memory.Subject;
import io.vibhava.domain.memory.Times;
import io.vibhava.domain.memory.Trust;
import io.vibhava.domain.personality.Personality;
import io.vibhava.domain.personality.Trait;
import io.vibhava.domain.personality.Traits;
import io.vibhava.domain.turn.Trace;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.turn.Usage;
import io.vibhava.domain.turn.Used;
import io.vibhava.persistence.sqlite.Columns;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the files of a folder hold is looked for in their raw bytes.
class AtRestTest {

  private static final Instant VALID_SINCE = Instant.parse("1987-06-05T04:03:02.001Z");

  @TempDir private Path temporary;
  private final Embedder embedder = new WordEmbedder();
  private final List<String> secrets = new ArrayList<>();
  private final List<Embedding> meanings = new ArrayList<>();
  private Path folder;
  private SqliteStores store;
  private Owner owner;
  private Talk talk;
  private Avatar avatar;
  private Asking asking;
  private Fact fact;

  @BeforeEach
  void everythingIsUsed() {
    folder = temporary.resolve("data");
    store = SqliteStores.in(folder, embedder);
    owner = store.vault().open(secret("person"));
    talk = new Talk(store, owner);
    avatar = Avatar.first(talk.newAvatar("x").id(), profile(), talk.later());
    store.avatars().save(owner, avatar);
    store.avatars().save(owner, avatar.revised(profile(), talk.later()));
    asking = talk.begin(avatar, secret("said"));
    var said = asking.said().orElseThrow();
    var reply = finished(asking);
    var next = talk.ask(talk.following(avatar.id(), reply, secret("next")));
    store
        .turns()
        .finish(
            owner,
            next.turn().failed(secret("brain"), new Turn.Problem("unavailable", secret("problem"))),
            trace(),
            Optional.empty());
    learned(said);
    var kept = store.conversations().find(owner, said.conversation()).orElseThrow();
    store.conversations().save(owner, kept.renamed(secret("title"), talk.later()));
    var scope = talk.scope(avatar.id());
    store
        .memoryIndex()
        .candidates(
            scope, new Query(secret("query"), Optional.of(meaning()), Set.of(), talk.now(), 5));
  }

  @AfterEach
  void close() {
    store.close();
  }

  /// A text that occurs nowhere else.
  private String secret(String what) {
    var secret = "canary%s%s".formatted(what, UUID.randomUUID().toString().replace("-", ""));
    secrets.add(secret);
    return secret;
  }

  /// A vector with something in each coordinate, so that a stretch of it occurs nowhere else.
  private Embedding meaning() {
    var random = new Random();
    var values = new float[embedder.dimensions()];
    for (var at = 0; at < values.length; at++) {
      values[at] = (float) random.nextGaussian() / 16;
    }
    var meaning = new Embedding(embedder.model(), values);
    meanings.add(meaning);
    return meaning;
  }

  private Profile profile() {
    return new Profile(
        secret("name").substring(0, 40),
        secret("tagline"),
        secret("appearance"),
        new Personality(
            secret("description"),
            Traits.even().with(Trait.WARMTH, 0.9),
            List.of(secret("boundary"))),
        secret("greeting"),
        List.of(new Example(secret("exampleSaid"), secret("exampleReplied"))),
        new Voice(Optional.of(secret("model")), Optional.of(0.3), Optional.empty()));
  }

  private static Trace trace() {
    return new Trace(RecallMode.HYBRID, List.of(), Map.of(), Map.of());
  }

  private Message finished(Asking asked) {
    var reply = talk.replyTo(asked, secret("replied"), MessageState.COMPLETE);
    var used = new Used(new MemoryId(asked.turn().asked().value()), 0.5, secret("why"));
    var trace = new Trace(RecallMode.HYBRID, List.of(used), Map.of(), Map.of());
    store
        .turns()
        .finish(
            owner,
            asked.turn().spoken(reply, secret("speaker"), new Usage(1, 2, 3), Optional.empty()),
            trace,
            Optional.empty());
    return reply;
  }

  private void learned(Message said) {
    var like = talk.fact(said, said.text().substring(0, 6), secret("statement"));
    fact =
        new Fact(
            like.id(),
            new Subject.Third(secret("subject")),
            like.statement(),
            new Times(Optional.of(VALID_SINCE), Optional.empty(), talk.later(), Optional.empty()),
            like.assessment(),
            like.provenance());
    var preference =
        new Preference(
            new MemoryId(UUID.randomUUID()),
            secret("topic"),
            Preference.Stance.LIKES,
            0.7,
            Times.since(talk.later()),
            new Assessment(0.5, 0.5, Trust.TOLD),
            like.provenance());
    talk.learn(
        asking,
        List.of(fact, preference),
        Map.of(
            fact.id(),
            meaning(),
            preference.id(),
            meaning(),
            new MemoryId(said.id().value()),
            meaning()));
  }

  private void assertNothingReadable() {
    for (var secret : secrets) {
      for (Charset charset :
          List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
        assertThat(Folders.holding(folder, secret.substring(6, 30).getBytes(charset)))
            .as(secret)
            .isEmpty();
      }
    }
    for (var meaning : meanings) {
      for (var order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
        assertThat(Folders.holding(folder, floats(meaning, order))).isEmpty();
      }
      assertThat(Folders.holding(folder, bytes(meaning))).isEmpty();
    }
    for (var order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
      var valid = ByteBuffer.allocate(8).order(order).putLong(VALID_SINCE.toEpochMilli()).array();
      assertThat(Folders.holding(folder, valid)).isEmpty();
    }
  }

  private static float[] stretch(Embedding meaning) {
    return Arrays.copyOfRange(meaning.values(), 40, 72);
  }

  private static byte[] floats(Embedding meaning, ByteOrder order) {
    var stretch = stretch(meaning);
    var bytes = ByteBuffer.allocate(stretch.length * Float.BYTES).order(order);
    bytes.asFloatBuffer().put(stretch);
    return bytes.array();
  }

  private static byte[] bytes(Embedding meaning) {
    var stretch = stretch(meaning);
    var bytes = new byte[stretch.length];
    for (var at = 0; at < bytes.length; at++) {
      bytes[at] = (byte) Math.round(stretch[at] * 16 * 40);
    }
    return bytes;
  }

  @Test
  void nothingIsReadableWhileTheStoreIsOpenNorWhenItIsClosed() {
    assertThat(secrets).hasSizeGreaterThan(25);
    assertNothingReadable();

    store.close();

    assertNothingReadable();
  }

  @Test
  void whatIsLookedForIsReallyThere() {
    assertThat(Folders.holding(folder, Columns.bytes(asking.turn().id().value())))
        .as("an id, in the clear")
        .isNotEmpty();
    assertThat(sealed("SELECT sealed FROM message"))
        .hasSize(3)
        .allSatisfy(sealed -> assertThat(Folders.holding(folder, sealed)).isNotEmpty());
  }

  /// What is sealed in the rows of a query.
  private List<byte[]> sealed(String query) {
    return sealed("vibhava.db", query);
  }

  private List<byte[]> sealed(String database, String query) {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(database));
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      var sealed = new ArrayList<byte[]>();
      while (rows.next()) {
        sealed.add(rows.getBytes(1));
      }
      return sealed;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void assertGone(List<byte[]> sealed) {
    assertThat(sealed)
        .isNotEmpty()
        .allSatisfy(bytes ->
            assertThat(Folders.holding(folder, Arrays.copyOfRange(bytes, 20, bytes.length)))
                .isEmpty());
  }

  @Test
  void theOldBytesOfWhatIsForgottenAreGone() {
    var was = sealed("SELECT sealed FROM memory UNION ALL SELECT sealed FROM vector");
    assertThat(was).hasSize(5);

    assertThat(store.memories().forget(talk.scope(avatar.id()), fact.id())).isEqualTo(3);

    assertGone(was);
    assertNothingReadable();
  }

  @Test
  void theOldBytesOfWhatIsTakenBackAreGone() {
    var said = asking.said().orElseThrow();
    var reply = store.conversations().messages(owner, said.conversation()).get(1);
    var was =
        sealed(
            """
            SELECT m.sealed FROM message m JOIN turn t ON m.id IN (t.asked, t.reply) WHERE t.reply IS NOT NULL
            UNION ALL SELECT sealed FROM turn WHERE reply IS NOT NULL
            UNION ALL SELECT sealed FROM memory UNION ALL SELECT sealed FROM vector
            """);
    assertThat(was).hasSize(8);

    store
        .memories()
        .forget(
            talk.scope(avatar.id()),
            new Forgetting(
                new MemoryId(said.id().value()),
                Set.of(reply.id()),
                Set.of(said.id(), reply.id())));

    assertGone(was);
    assertNothingReadable();
  }

  @Test
  void theOldBytesOfADeletedConversationAndItsKeyAreGone() {
    var was =
        sealed(
            """
            SELECT sealed FROM message UNION ALL SELECT sealed FROM turn WHERE sealed IS NOT NULL
            UNION ALL SELECT sealed FROM conversation UNION ALL SELECT sealed FROM memory
            UNION ALL SELECT sealed FROM vector
            """);
    var keys = sealed("keys.db", "SELECT sealed FROM content_key WHERE kind = 'conversation'");
    assertThat(was).hasSize(11);

    store.conversations().delete(owner, asking.turn().conversation());

    assertGone(was);
    assertGone(keys);
  }

  @Test
  void theOldBytesOfARemovedAvatarAndAllItsKeysAreGone() {
    var was =
        sealed(
            """
            SELECT sealed FROM avatar_revision UNION ALL SELECT sealed FROM message
            UNION ALL SELECT sealed FROM memory UNION ALL SELECT sealed FROM vector
            """);
    var keys = sealed("keys.db", "SELECT sealed FROM content_key");
    assertThat(keys).hasSize(3);

    store.avatars().remove(owner, avatar.id());

    assertGone(was);
    assertGone(keys);
  }
}
