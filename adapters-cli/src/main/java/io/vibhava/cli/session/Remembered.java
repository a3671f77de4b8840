package io.vibhava.cli.session;

import io.vibhava.application.memory.Reach;
import io.vibhava.cli.console.ShortIds;
import io.vibhava.cli.memory.MemoryLine;
import io.vibhava.cli.memory.SmallTalk;
import io.vibhava.domain.Failure;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Recollection;
import io.vibhava.domain.memory.Scope;
import java.util.List;
import java.util.Optional;

/// Shows what the avatar remembers, and forgets.
final class Remembered {

  private Remembered() {}

  static After show(Session session, String words) {
    var memories = words.isEmpty() ? newest(session) : found(session, words);
    var line = line(session, all(session));
    memories.forEach(
        memory -> session.screen().line(line.of(memory, session.talk().avatar().name())));
    session.screen().line(memories.isEmpty() ? "Nothing yet.\n" : "");
    return After.STAY;
  }

  private static List<Memory> newest(Session session) {
    return all(session).stream()
        .filter(memory -> !SmallTalk.isIn(memory))
        .limit(session.desk().settings().memoriesShownMax())
        .toList();
  }

  private static List<Memory> found(Session session, String words) {
    return session
        .open()
        .engine()
        .searchMemories()
        .search(scope(session), words)
        .memories()
        .stream()
        .map(Recollection::memory)
        .toList();
  }

  static After forget(Session session, String id) {
    if (id.isEmpty()) {
      throw new Failure.Invalid("/forget: give the id of a memory; /memories shows them");
    }
    var all = all(session);
    var memory = ShortIds.find("memory", id, all, Memory::id);
    var screen = session.screen();
    screen.line(line(session, all).of(memory, session.talk().avatar().name()));
    if (screen.confirms(
        "Forget it, what came from the same words and what repeats them, for good?")) {
      var gone =
          session.open().engine().forgetMemory().forget(scope(session), memory.id(), Reach.MEMORY);
      screen.line("Forgotten: %d.\n".formatted(gone));
    }
    return After.STAY;
  }

  static After correct(Session session, String argument) {
    var words = argument.split("\\s+", 2);
    if (words.length < 2) {
      throw new Failure.Invalid("/correct: give the id of a memory and what is so instead");
    }
    var memory = ShortIds.find("memory", words[0], all(session), Memory::id);
    var engine = session.open().engine();
    var after = engine.correctMemory().correct(scope(session), memory.id(), words[1]);
    session.screen().told("Held from now on: %s\n".formatted(after.text()));
    return After.STAY;
  }

  static After pause(Session session, String argument) {
    session.open().engine().pauseLearning().pause(scope(session), true);
    session.screen().line("Nothing of what is said now is remembered; /resume ends that.\n");
    return After.STAY;
  }

  static After resume(Session session, String argument) {
    session.open().engine().pauseLearning().pause(scope(session), false);
    session.screen().line("What is said from now on is remembered.\n");
    return After.STAY;
  }

  static After undo(Session session, String argument) {
    var undone = session.open().engine().undoDeed().undo(scope(session), Optional.empty());
    session.screen().line("Undone: change %d.\n".formatted(undone.number()));
    return After.STAY;
  }

  /// The memory whose id begins as `typed`.
  static MemoryId find(Session session, String typed) {
    return ShortIds.find("memory", typed, all(session), Memory::id).id();
  }

  private static List<Memory> all(Session session) {
    return session.open().engine().listMemories().list(scope(session));
  }

  private static Scope scope(Session session) {
    return new Scope(session.open().owner(), session.talk().avatar().id());
  }

  static MemoryLine line(Session session, List<Memory> memories) {
    return new MemoryLine(
        session.open().zone(),
        ShortIds.lengthFor(memories.stream().map(Memory::id).toList()),
        session.desk().settings().excerptCharsMax());
  }
}
