package io.vibhava.domain.learning;

import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.memory.Provenance;
import java.util.regex.Pattern;

/// A part of a message that says one thing.
///
/// @param begins where in the message it can be quoted from, counted in UTF-16 units: where its
///   subject stands
/// @param from where its own words begin
/// @param carried the subject that it shares with the clause before it, as in "I live in Rome and
///   work as a cook"; empty where it has its own
/// @param text its words, in plain quotes and spaces, as long as in the message
/// @param lead how long the words are that only lead to what it says, as in "by the way, I …"
/// @param original the message from `begins` to its end
record Clause(int begins, int from, String carried, String text, int lead, String original) {

  private static final Pattern LEADS = Vocabulary.pattern("{LEADS}");

  static Clause of(int begins, int from, String carried, String text, String original) {
    var leads = LEADS.matcher(text);
    var lead = carried.isEmpty() && leads.lookingAt() ? leads.end() : 0;
    return new Clause(begins, from, carried, text, lead, original);
  }

  /// The same with `subject` in the place of what stands before `at` in its own words. It is quoted
  /// from its beginning all the same.
  Clause of(String subject, int at) {
    return new Clause(begins, from + at, subject, text.substring(at), 0, original);
  }

  /// Words in the place of these, all of which are quoted for them.
  Clause saying(String words) {
    return new Clause(begins, begins, "", words, 0, words);
  }

  /// What the rules read.
  String whole() {
    return carried + text;
  }

  /// The place in the message of the place `at` in [#whole]; of one in the carried subject, where
  /// that subject stands.
  int inMessage(int at) {
    return at < carried.length() ? begins : from + at - carried.length();
  }

  /// Where it stands in `message`, all of it.
  Provenance range(MessageId message) {
    var words = original.substring(0, from + text.length() - begins).stripTrailing();
    return new Provenance(message, begins, begins + words.length(), words);
  }

  String quote(int fromInMessage, int toInMessage) {
    return original.substring(fromInMessage - begins, toInMessage - begins);
  }
}
