package io.vibhava.cli.account;

import io.vibhava.cli.Desk;
import io.vibhava.cli.console.Exit;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Makes a token by which somebody sets their own password.
@Command(
    name = "reset",
    description = "Print a token by which the account's person sets a password, once and soon.",
    footer = "It is sent as: POST /v1/auth/reset {\"token\":\"…\",\"password\":\"…\"}")
final class ResetCommand implements Callable<Integer> {

  private final Desk desk;

  ResetCommand(Desk desk) {
    this.desk = desk;
  }

  @Parameters(paramLabel = "NAME", description = "The account.")
  private String name = "";

  @Override
  public Integer call() {
    try (var open = desk.open()) {
      var owner = open.engine().findAccount().find(name);
      var offered = open.engine().accounts().offerReset().offer(owner);
      desk.console().note("good once, until %s".formatted(offered.ticket().due()));
      desk.console().line(offered.secret().reveal());
    }
    return Exit.OK;
  }
}
