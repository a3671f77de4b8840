package io.vibhava.cli;

import io.vibhava.cli.account.AccountCommands;
import io.vibhava.cli.avatar.AvatarCommands;
import io.vibhava.cli.backup.BackupCommand;
import io.vibhava.cli.backup.RestoreCommand;
import io.vibhava.cli.chat.ChatCommands;
import io.vibhava.cli.console.Console;
import io.vibhava.cli.console.Tty;
import io.vibhava.cli.conversation.ConversationCommands;
import io.vibhava.cli.memory.MemoryCommands;
import io.vibhava.cli.serve.ServeCommand;
import io.vibhava.cli.turn.AuditMemoryCommand;
import io.vibhava.cli.turn.ReflectCommand;
import io.vibhava.cli.turn.WhyCommand;
import io.vibhava.cli.usage.UsageCommand;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/// The terminal's entry.
public final class Cli {

  private Cli() {}

  /// Runs one command to its end. What a thread of its own does not catch is told as what the
  /// command itself does not: in a line with an id, never as a stack trace.
  ///
  /// @return the exit code
  @SuppressWarnings(
      "ReferenceEquality") // The process's own streams, and no others, may be a terminal.
  public static int run(
      House house, String[] args, InputStream in, PrintStream out, PrintStream err) {
    var tty = in == System.in && out == System.out ? Tty.ofProcess() : Tty.none();
    return run(house, args, new Console(in, out, err, tty), out, err);
  }

  static int run(House house, String[] args, Console console, PrintStream out, PrintStream err) {
    var desk = new Desk(house, console);
    var problems = new Problems(desk);
    var before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((_, thrown) -> problems.exitOf(thrown));
    try {
      return commands(desk, problems).setOut(writer(out)).setErr(writer(err)).execute(args);
    } catch (Throwable t) { // The outermost door: whatever happened, no stack trace is shown.
      return problems.exitOf(t);
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
  }

  private static CommandLine commands(Desk desk, Problems problems) {
    var ansi = desk.console().style().colours() ? Help.Ansi.ON : Help.Ansi.OFF;
    var all =
        new CommandLine(new Root(desk))
            .addSubcommand(ChatCommands.of(desk))
            .addSubcommand(AvatarCommands.of(desk))
            .addSubcommand(ConversationCommands.of(desk))
            .addSubcommand(
                MemoryCommands.of(desk)
                    .addSubcommand(new ReflectCommand(desk))
                    .addSubcommand(new AuditMemoryCommand(desk)))
            .addSubcommand(AccountCommands.of(desk))
            .addSubcommand(new ServeCommand(desk))
            .addSubcommand(new BackupCommand(desk))
            .addSubcommand(new RestoreCommand(desk))
            .addSubcommand(new WhyCommand(desk))
            .addSubcommand(new UsageCommand(desk))
            .addSubcommand(new DoctorCommand(desk))
            .addSubcommand(new ConfigCommand(desk))
            .setExpandAtFiles(false)
            .setUsageHelpAutoWidth(true)
            .setColorScheme(Help.defaultColorScheme(ansi))
            .setParameterExceptionHandler(problems)
            .setExecutionExceptionHandler(problems);
    all.getCommandSpec().versionProvider(() -> new String[] {"vibhava " + desk.house().version()});
    return all;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
