package io.vibhava.persistence.turn;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.RecallMode;
import io.vibhava.domain.memory.Signal;
import io.vibhava.domain.turn.Beginning;
import io.vibhava.domain.turn.Fate;
import io.vibhava.domain.turn.Mark;
import io.vibhava.domain.turn.Place;
import io.vibhava.domain.turn.Section;
import io.vibhava.domain.turn.Stage;
import io.vibhava.domain.turn.Trace;
import io.vibhava.domain.turn.TurnState;
import io.vibhava.domain.turn.Usage;
import io.vibhava.domain.turn.Used;
import io.vibhava.persistence.sealing.Kind;
import io.vibhava.persistence.sealing.SealingKey;
import io.vibhava.persistence.sealing.SomeKey;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TurnPayloadTest {

  private static final UUID OWNER = new UUID(1, 1);
  private static final UUID CONVERSATION = new UUID(1, 2);
  private static final UUID ID = new UUID(1, 3);
  private static final UUID MEMORY = new UUID(1, 4);

  private final SealingKey key = SomeKey.fresh();

  @Test
  void aTurnOfVersion1OpensAndKnowsNoMoreThanItSays() {
    var payload =
        SealedTurns.open(
                OWNER,
                key,
                row(
                    """
                    {"v":1,"brain":"scripted","trace":{"mode":"HYBRID",
                    "recalled":[{"memory":"00000000-0000-0001-0000-000000000004","score":0.75,"why":"words 0.71 (dog)"}],
                    "tokens":{"PERSONA":120,"SAID":9},"tookNanos":{"FIRST":250000000}}}
                    """))
            .orElseThrow();

    assertThat(TraceMapper.INSTANCE.toTrace(payload.trace()))
        .isEqualTo(
            new Trace(
                RecallMode.HYBRID,
                List.of(new Used(new MemoryId(MEMORY), 0.75, "words 0.71 (dog)")),
                Map.of(Section.PERSONA, 120, Section.SAID, 9),
                Map.of(Stage.FIRST, Duration.ofMillis(250))));
  }

  private TurnRow row(String payload) {
    var place = new io.vibhava.persistence.sealing.Place(OWNER, CONVERSATION, Kind.TURN, ID, 2);
    return new TurnRow(
        ID,
        CONVERSATION,
        new UUID(1, 5),
        new UUID(1, 6),
        new UUID(1, 6),
        Optional.empty(),
        TurnState.COMPLETE,
        Instant.EPOCH,
        Usage.NONE,
        2,
        Optional.of(key.seal(place, payload.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void theFullestTraceStaysWithinItsLimit() throws Exception {
    var mark = new Mark(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE);
    var trace =
        new Trace(
            RecallMode.LEXICAL,
            used(10, "\u0416".repeat(160)),
            used(10, ""),
            Stream.generate(() -> new MemoryId(UUID.randomUUID())).limit(40).toList(),
            IntStream.range(0, 20)
                .mapToObj(_ -> new MemoryId(UUID.randomUUID()))
                .collect(Collectors.toSet()),
            all(Section.values(), Integer.MAX_VALUE),
            Optional.of(new Beginning(mark, mark, mark)),
            all(Stage.values(), Duration.ofDays(1)));

    var json =
        JsonMapper.builder()
            .addModule(new Jdk8Module())
            .build()
            .writeValueAsBytes(TraceMapper.INSTANCE.toPayload(trace));

    assertThat(json.length).isBetween(5_000, TurnPayload.TRACE_BYTES_MAX);
  }

  private static List<Used> used(int count, String why) {
    var parts = new EnumMap<Signal, Double>(Signal.class);
    Stream.of(Signal.values()).forEach(signal -> parts.put(signal, -12.345));
    var place = new Place(new MessageId(UUID.randomUUID()), 1_000_000, 1_016_000);
    return Stream.generate(() ->
            new Used(
                new MemoryId(UUID.randomUUID()),
                Optional.of(place),
                -12.345,
                why,
                parts,
                Fate.BEHIND_THE_LAST))
        .limit(count)
        .toList();
  }

  private static <K extends Enum<K>, V> Map<K, V> all(K[] keys, V value) {
    return Stream.of(keys).collect(Collectors.toMap(key -> key, _ -> value));
  }
}
