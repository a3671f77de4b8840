package io.vibhava.cli.usage;

import io.vibhava.application.usage.ReadBudgets.Standing;
import io.vibhava.cli.Desk;
import io.vibhava.cli.Open;
import io.vibhava.cli.console.Exit;
import io.vibhava.cli.console.Table;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.usage.ModelId;
import io.vibhava.domain.usage.Purpose;
import io.vibhava.domain.usage.Spent;
import io.vibhava.domain.usage.UsageLine;
import io.vibhava.domain.usage.UsageLine.By;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Tells what models took.
@Command(
    name = "usage",
    description = "Show what models took, in tokens and money, by day, avatar, purpose and model.")
public final class UsageCommand implements Callable<Integer> {

  private static final int MICROS = 6;

  private final Desk desk;

  public UsageCommand(Desk desk) {
    this.desk = desk;
  }

  @Option(
      names = "--first",
      paramLabel = "DAY",
      description = "The first day, in UTC; that of the month unless told.")
  private @Nullable LocalDate first;

  @Option(names = "--last", paramLabel = "DAY", description = "The last day; today unless told.")
  private @Nullable LocalDate last;

  @Option(
      names = "--by",
      paramLabel = "WHAT",
      defaultValue = "day,avatar,purpose,model",
      description = "What is told apart: day, avatar, purpose, model; all of them unless told.")
  private String by = "";

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  @Override
  public Integer call() {
    try (var open = desk.open()) {
      var today = LocalDate.ofInstant(open.now(), ZoneOffset.UTC);
      var to = Optional.ofNullable(last).orElse(today);
      var from = Optional.ofNullable(first).orElse(to.withDayOfMonth(1));
      open.engine().readBudgets().read(open.owner()).forEach(this::tell);
      print(open.engine().readUsage().read(open.owner(), from, to, By.parse(by)), names(open));
    }
    return Exit.OK;
  }

  /// On the side: what is printed is what was spent.
  private void tell(Standing standing) {
    var budget = standing.budget();
    desk.console()
        .note(
            "%s: %s of %s used; free again at %s"
                .formatted(
                    budget.label(),
                    budget.written(standing.used(), standing.currency()),
                    budget.written(budget.max(), standing.currency()),
                    standing.free()));
  }

  private static Map<AvatarId, String> names(Open open) {
    return open.engine().nameAvatars().names(open.owner());
  }

  private void print(List<UsageLine> lines, Map<AvatarId, String> names) {
    if (json) {
      lines.forEach(line -> desk.console().json(UsageJson.of(line)));
      return;
    }
    var table = new Table();
    lines.forEach(line -> table.row(cells(line, names)));
    table.printTo(desk.console());
  }

  private static String[] cells(UsageLine line, Map<AvatarId, String> names) {
    var what =
        Stream.of(
                line.day().map(LocalDate::toString),
                line.avatar().map(avatar -> names.getOrDefault(avatar, "(gone)")),
                line.purpose().map(Purpose::label),
                line.model().map(ModelId::toString))
            .flatMap(Optional::stream);
    return Stream.concat(what, Stream.of(tokens(line.spent()), money(line))).toArray(String[]::new);
  }

  private static String tokens(Spent spent) {
    var tokens = spent.tokens();
    return String.format(
        Locale.ROOT,
        "%,d in (%,d cached), %,d out",
        tokens.input(),
        tokens.cached(),
        tokens.output());
  }

  private static String money(UsageLine line) {
    var spent = line.spent();
    var known = BigDecimal.valueOf(spent.micros(), MICROS) + " " + line.currency();
    if (spent.unpriced() == 0) {
      return known;
    }
    return spent.unpriced() == spent.calls()
        ? "no price known"
        : "%s, and %d of %d calls without a known price"
            .formatted(known, spent.unpriced(), spent.calls());
  }
}
