package io.vibhava.domain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The table of states in a type's documentation, read from its source.
public final class StateTable {

  private static final Pattern STATE = Pattern.compile("`([a-z-]+)`");

  private final Map<String, List<String>> rows = new LinkedHashMap<>();

  private StateTable(List<String> lines) {
    lines.stream()
        .filter(line -> line.startsWith("/// | `"))
        .map(line -> Arrays.stream(line.substring(5).split("\\|")).map(String::strip).toList())
        .forEach(cells -> rows.put(states(cells.getFirst()).getFirst(), cells));
  }

  public static StateTable of(Class<?> type) throws IOException {
    return new StateTable(
        Files.readAllLines(Path.of("src/main/java", type.getName().replace('.', '/') + ".java")));
  }

  /// What each state may become, as the last column says.
  public Map<String, Set<String>> transitions(int columns) {
    return rows.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, row -> next(row.getValue(), columns)));
  }

  private static Set<String> next(List<String> cells, int columns) {
    return cells.size() < columns ? Set.of() : new TreeSet<>(states(cells.getLast()));
  }

  /// What stands in a column for each state, counted from 0.
  public Map<String, String> column(int number) {
    return rows.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, row -> row.getValue().get(number)));
  }

  private static List<String> states(String cell) {
    return STATE.matcher(cell).results().map((MatchResult found) -> found.group(1)).toList();
  }

  /// What each of `states` may become, as the code says.
  public static <S> Map<String, Set<String>> transitions(
      S[] states, Function<S, String> label, BiPredicate<S, S> mayBecome) {
    return Arrays.stream(states)
        .collect(
            Collectors.toMap(
                label,
                state ->
                    Arrays.stream(states)
                        .filter(next -> mayBecome.test(state, next))
                        .map(label)
                        .collect(Collectors.toCollection(TreeSet::new))));
  }
}
