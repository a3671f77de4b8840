package io.vibhava.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.application.EngineSettings;
import io.vibhava.application.Ports;
import io.vibhava.application.backup.Safekeeping;
import io.vibhava.application.inmemory.InMemoryBackups;
import io.vibhava.application.learning.Scribe;
import io.vibhava.application.turn.TurnHouse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssemblyTest {

  private final List<String> warmed = new ArrayList<>();

  @Test
  void what_the_first_reply_would_wait_for_is_made_ready_when_talking_begins() {
    try (var assembly = assembly()) {
      assertThat(warmed).isEmpty();
      assembly.learnInBackground();
      assertThat(warmed).containsExactlyInAnyOrder("counting", "meaning", "model");
    }
  }

  private Assembly assembly() {
    var ports = new ArrayList<Ports>();
    var _ =
        new TurnHouse(made -> {
          ports.add(made);
          return made;
        });
    var all = ports.getFirst();
    return new Assembly(
        all,
        EngineSettings.usual(ZoneOffset.UTC),
        new ChosenBrain(all.brain(), Scribe.none(), "", () -> warmed.add("model"), () -> {}),
        new Meaning(all.embedder(), () -> warmed.add("meaning"), () -> {}),
        new Assembly.Home(
            Path.of("."),
            "Mira",
            true,
            unused(all.clock()),
            () -> warmed.add("counting"),
            () -> {}));
  }

  private static Safekeeping unused(InstantSource clock) {
    return Safekeeping.of(new InMemoryBackups(InMemoryBackups.shelf(), List.of(), clock));
  }
}
