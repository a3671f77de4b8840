package io.vibhava.persistence;

import io.vibhava.domain.Failure;
import io.vibhava.persistence.SealedTable.Row;
import io.vibhava.persistence.sealing.KeyRing;
import io.vibhava.persistence.sealing.SealingKey;
import io.vibhava.persistence.sqlite.Database;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;

/// Opens every sealed row of a store, page by page, and names what does not open.
final class RowInspection {

  private static final int PAGE_ROWS = 500;

  /// Who has more damage than this puts back a backup anyway.
  private static final int NAMED_MAX = 100;

  private final Database content;
  private final KeyRing keys;
  private final LongConsumer progress;
  private final Set<String> problems = new LinkedHashSet<>();
  private long rows;
  private long damaged;

  /// @param progress hears how many rows were opened so far
  RowInspection(Database content, KeyRing keys, LongConsumer progress) {
    this.content = content;
    this.keys = keys;
    this.progress = progress;
  }

  List<Finding> findings() {
    SealedTable.ALL.forEach(this::readThrough);
    if (damaged == 0) {
      return List.of(
          new Finding("rows", true, String.format(Locale.ROOT, "each of %,d opens", rows)));
    }
    var findings = new ArrayList<Finding>();
    problems.forEach(problem -> findings.add(new Finding("row", false, problem)));
    findings.add(
        new Finding(
            "rows",
            false,
            String.format(
                Locale.ROOT,
                "%,d of %,d do not open; they are left out, and only a backup brings them back",
                damaged,
                rows)));
    return findings;
  }

  private void readThrough(SealedTable table) {
    for (var page = page(table, List.of());
        !page.isEmpty();
        page = page(table, page.getLast().key())) {
      page.forEach(this::look);
      progress.accept(rows);
    }
  }

  private List<Row> page(SealedTable table, List<Object> behind) {
    return content.scan(handle -> table.page(handle, behind, PAGE_ROWS));
  }

  /// What was sealed with a key that is destroyed is about to go.
  private void look(Row row) {
    rows++;
    try {
      key(row).ifPresent(key -> key.open(row.place(), row.sealed()));
    } catch (Failure.Conflict e) {
      damaged++;
      if (problems.size() < NAMED_MAX) {
        problems.add(String.valueOf(e.getMessage()));
      }
    }
  }

  private Optional<SealingKey> key(Row row) {
    var owner = row.place().owner();
    return row.sealedWith()
        .map(name -> keys.opening(owner, name))
        .orElseGet(() -> Optional.of(keys.account(owner)));
  }
}
