package io.vibhava.terminal;

import io.vibhava.application.backup.Safekeeping;
import io.vibhava.cli.Check;
import io.vibhava.cli.Choices;
import io.vibhava.cli.House;
import io.vibhava.cli.Open;
import io.vibhava.cli.Place;
import io.vibhava.cli.Serving;
import io.vibhava.cli.Setting;
import io.vibhava.settings.DataFolder;
import io.vibhava.settings.Key;
import io.vibhava.settings.Layers;
import io.vibhava.wiring.Plan;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// The house as the terminal finds it: by the settings of the data folder and of the environment.
public final class TerminalHouse implements House {

  private static final String MASK = "********";

  private final Map<String, String> environment;

  public TerminalHouse(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  @Override
  public Open open(Choices choices, Consumer<String> note) {
    return new OpenFolder(plan(choices, note).open());
  }

  @Override
  public Serving serve(Choices choices, Place place, Consumer<String> note) {
    return ServedFolder.open(plan(choices, note), place);
  }

  @Override
  public Path data(Choices choices) {
    return folder(choices);
  }

  @Override
  public Safekeeping safekeeping(Choices choices) {
    return plan(choices, _ -> {}).safekeeping();
  }

  @Override
  public List<Setting> settings(Choices choices) {
    var layers = Layers.read(folder(choices), environment, Map.of());
    return Arrays.stream(Key.values()).map(key -> setting(key, layers.told(key))).toList();
  }

  private static Setting setting(Key key, Layers.Told told) {
    var hidden = key.isSecret() && !told.value().isEmpty();
    return new Setting(key.label(), hidden ? MASK : told.value(), told.origin());
  }

  @Override
  public List<Check> examine(Choices choices, LongConsumer progress) {
    return new Examination(plan(choices, _ -> {}), progress).checks();
  }

  @Override
  public String version() {
    return Plan.version();
  }

  private Plan plan(Choices choices, Consumer<String> note) {
    return new Plan(
        folder(choices),
        environment,
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        InstantSource.system(),
        note,
        false);
  }

  private Path folder(Choices choices) {
    return DataFolder.of(
        choices.data(),
        environment,
        System.getProperty("os.name"),
        Path.of(System.getProperty("user.home")));
  }
}
