package io.vibhava.benchmarks.quality;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// A person's conversations with an avatar, and questions about them.
///
/// @param name where it stands, for messages
record Sample(
    String name, String person, String avatar, List<Session> sessions, List<Question> questions) {

  /// One conversation.
  record Session(Instant at, List<Said> messages) {}

  /// A message.
  ///
  /// @param id as evidence names it
  record Said(String id, boolean ofPerson, String text) {}

  /// A question, and the messages that answer it.
  record Question(String text, String category, Set<String> evidence) {

    /// Whether its premise is mistaken, so that it does not count among the others.
    boolean isAdversarial() {
      return category.equals("5");
    }
  }

  int messages() {
    return sessions.stream().mapToInt(session -> session.messages().size()).sum();
  }

  /// The instant behind the last conversation, from which the questions look back.
  Instant end() {
    return sessions.stream().map(Session::at).max(Instant::compareTo).orElse(Instant.EPOCH);
  }
}
