package io.vibhava.cli.session;

import io.vibhava.application.turn.ExplainReply.Explanation;
import io.vibhava.cli.memory.MemoryLine;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.memory.Recollection;
import io.vibhava.domain.turn.Trace;
import java.util.Locale;
import java.util.stream.Collectors;

/// Shows how the last reply came about.
final class Reasons {

  private Reasons() {}

  static After show(Session session, String argument) {
    var open = session.open();
    var reply = session.talk().last(Role.AVATAR);
    var why = open.engine().explainReply().explain(open.owner(), reply.id());
    var memories = why.recalled().stream().map(Recollection::memory).toList();
    var line = Remembered.line(session, memories);
    var screen = session.screen();
    screen.line(recalled(why));
    why.recalled().forEach(it -> screen.line(memory(it, line, session)));
    screen.line(prompt(why.trace()));
    screen.line(spent(why));
    screen.line(stages(why.trace()) + "\n");
    return After.STAY;
  }

  private static String recalled(Explanation why) {
    return "Came to mind (%s): %d"
        .formatted(why.trace().mode().name().toLowerCase(Locale.ROOT), why.recalled().size());
  }

  private static String memory(Recollection it, MemoryLine line, Session session) {
    var name = session.talk().avatar().name();
    return String.format(
        Locale.ROOT, "  %.3f  %s (%s)", it.score(), line.of(it.memory(), name), it.why());
  }

  private static String prompt(Trace trace) {
    return trace.tokens().entrySet().stream()
        .map(entry -> "%s %d".formatted(entry.getKey().label(), entry.getValue()))
        .collect(
            Collectors.joining(", ", "Prompt: %d tokens: ".formatted(trace.tokensTotal()), ""));
  }

  private static String spent(Explanation why) {
    var usage = why.turn().usage();
    return "Spoken by %s: %d tokens in, %d out"
        .formatted(why.turn().brain(), usage.input(), usage.output());
  }

  private static String stages(Trace trace) {
    return trace.took().entrySet().stream()
        .map(entry -> "%s %d ms".formatted(entry.getKey().label(), entry.getValue().toMillis()))
        .collect(Collectors.joining(", ", "Time: ", ""));
  }
}
