package io.vibhava.cli.console;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Rows in columns as wide as what stands in them.
public final class Table {

  private final List<List<String>> rows = new ArrayList<>();

  public Table row(String... cells) {
    rows.add(List.of(cells));
    return this;
  }

  public void printTo(Console console) {
    lines().forEach(console::line);
  }

  public Stream<String> lines() {
    return rows.stream().map(this::line);
  }

  private String line(List<String> row) {
    var line = new StringBuilder();
    for (var column = 0; column < row.size(); column++) {
      line.append(row.get(column));
      line.repeat(' ', width(column) - row.get(column).length() + 2);
    }
    return line.toString().stripTrailing();
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }
}
