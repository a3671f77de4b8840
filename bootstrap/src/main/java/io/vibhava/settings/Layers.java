package io.vibhava.settings;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.cdimascio.dotenv.Dotenv;
import io.github.cdimascio.dotenv.DotenvException;
import io.vibhava.domain.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The values of the settings and where each came from. Later layers win: the defaults,
/// `vibhava.yaml` and `.env` in the data folder, the environment, and what the program says.
public final class Layers {

  /// A value and the layer it came from.
  public record Told(String value, String origin) {}

  private static final String FILE = "vibhava.yaml";
  private static final String DOTENV = ".env";

  private final Map<Key, Told> told = new EnumMap<>(Key.class);

  private Layers() {
    for (var key : Key.values()) {
      told.put(key, new Told(key.usual(), "default"));
    }
  }

  /// @param data the data folder; it need not be there
  /// @param environment the process's environment
  /// @param program what the embedding program sets, by [Key#label]
  /// @throws Failure.Invalid if a file can't be read or names a setting that there is not
  public static Layers read(
      Path data, Map<String, String> environment, Map<String, String> program) {
    var layers = new Layers();
    layers.addYaml(data.resolve(FILE));
    layers.addDotenv(data);
    layers.addVariables(environment, "environment");
    program.forEach((label, value) -> layers.add(known(label, "program"), value, "program"));
    return layers;
  }

  public Told told(Key key) {
    var value = told.get(key);
    return value == null ? new Told(key.usual(), "default") : value;
  }

  private void add(Key key, String value, String origin) {
    told.put(key, new Told(value.strip(), origin));
  }

  private void addYaml(Path file) {
    if (!Files.exists(file)) {
      return;
    }
    try {
      addTree("", new YAMLMapper().readTree(file.toFile()), file);
    } catch (JacksonException e) {
      var at = e.getLocation();
      throw new Failure.Invalid(
          "settings %s: line %d is no YAML; mend it or move the file away"
              .formatted(file, at == null ? 1 : at.getLineNr()));
    } catch (IOException e) {
      throw new Failure.Invalid(
          "settings %s: it can't be read; check its permissions".formatted(file));
    }
  }

  private void addTree(String prefix, JsonNode node, Path file) {
    if (node.isObject()) {
      node.properties()
          .forEach(entry ->
              addTree(
                  prefix.isEmpty() ? entry.getKey() : prefix + "." + entry.getKey(),
                  entry.getValue(),
                  file));
    } else if (!prefix.equals("version") && !node.isMissingNode() && !node.isNull()) {
      add(known(prefix, file.toString()), node.asText(), FILE);
    }
  }

  private void addDotenv(Path data) {
    if (!Files.exists(data.resolve(DOTENV))) {
      return;
    }
    try {
      var entries =
          Dotenv.configure()
              .directory(data.toString())
              .load()
              .entries(Dotenv.Filter.DECLARED_IN_ENV_FILE);
      addVariables(
          entries.stream()
              .collect(
                  Collectors.toMap(
                      entry -> entry.getKey(), entry -> entry.getValue(), (_, last) -> last)),
          DOTENV);
    } catch (DotenvException e) {
      throw new Failure.Invalid(
          "settings %s: it is not of the form NAME=value; mend it or move the file away"
              .formatted(data.resolve(DOTENV)));
    }
  }

  private void addVariables(Map<String, String> variables, String origin) {
    for (var key : Key.values()) {
      key.variables().reversed().stream()
          .filter(variables::containsKey)
          .filter(name -> !variables.getOrDefault(name, "").isBlank())
          .forEach(name -> add(key, variables.getOrDefault(name, ""), origin + " " + name));
    }
  }

  private static Key known(String label, String where) {
    return Key.find(label)
        .orElseThrow(() ->
            new Failure.Invalid(
                "settings %s: there is no setting %s; there are %s"
                    .formatted(where, label, String.join(", ", labels()))));
  }

  private static List<String> labels() {
    return Arrays.stream(Key.values()).map(Key::label).toList();
  }
}
