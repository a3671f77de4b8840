package io.vibhava;

import io.vibhava.application.memory.Embedder;
import io.vibhava.application.turn.Brain;
import io.vibhava.settings.DataFolder;
import io.vibhava.wiring.Plan;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens a [Vibhava] otherwise than usual.
public final class VibhavaBuilder {

  private static final Logger LOG = LoggerFactory.getLogger(VibhavaBuilder.class);

  private final Map<String, String> settings = new HashMap<>();
  private Optional<Path> data = Optional.empty();
  private Optional<Brain> brain = Optional.empty();
  private Optional<Embedder> embedder = Optional.empty();
  private InstantSource clock = InstantSource.system();
  private Map<String, String> environment = System.getenv();
  private boolean inMemory;

  VibhavaBuilder() {}

  /// Where everything lies; by default `VIBHAVA_DATA` or the platform's folder for a user's data.
  public VibhavaBuilder data(Path folder) {
    data = Optional.of(folder);
    return this;
  }

  /// Keeps everything in memory only; it is gone when it is closed.
  public VibhavaBuilder inMemory() {
    inMemory = true;
    return this;
  }

  /// The program's own model, in place of the one the settings name.
  public VibhavaBuilder brain(Brain own) {
    brain = Optional.of(own);
    return this;
  }

  /// The program's own embedding model, in place of the one in the process.
  public VibhavaBuilder embedder(Embedder own) {
    embedder = Optional.of(own);
    return this;
  }

  /// The program's own clock.
  public VibhavaBuilder clock(InstantSource own) {
    clock = own;
    return this;
  }

  /// A setting by its name, such as `reply.timeout` to `5s`; it wins over files and the
  /// environment.
  public VibhavaBuilder set(String name, String value) {
    settings.put(name, value);
    return this;
  }

  /// The variables that settings are read from, in place of the process's environment.
  public VibhavaBuilder environment(Map<String, String> variables) {
    environment = Map.copyOf(variables);
    return this;
  }

  /// @throws io.vibhava.domain.Failure if the folder or a setting can't be used; the message says
  ///   how to mend it
  public Vibhava open() {
    return new Vibhava(plan().open());
  }

  Plan plan() {
    var folder =
        DataFolder.of(
            data,
            environment,
            System.getProperty("os.name"),
            Path.of(System.getProperty("user.home")));
    return new Plan(folder, environment, settings, brain, embedder, clock, LOG::warn, inMemory);
  }
}
