package io.vibhava.application.turn.scripted;

import io.vibhava.domain.avatar.Profile;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.memory.Statement;
import io.vibhava.domain.memory.Statements;
import io.vibhava.domain.turn.Prompt;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the person says now, and all that it is heard with.
///
/// @param told what they told before and now, the newest first
/// @param stated what they state now
/// @param asked their questions now
/// @param replies what the avatar said in this conversation
record Heard(
    Prompt prompt,
    String text,
    List<Told> told,
    List<Statement> stated,
    List<String> asked,
    List<String> replies) {

  private static final Pattern CALLED =
      Pattern.compile("^The person (?:is called|wishes: to be called) (.+)\\.$");

  static Heard in(Prompt prompt) {
    var text = prompt.said().text();
    return new Heard(
        prompt,
        text,
        Testimony.of(prompt),
        Statements.in(prompt.said()),
        Sayings.sentences(text).stream().filter(Sayings::asks).toList(),
        prompt.history().stream()
            .filter(message -> message.role() == Role.AVATAR)
            .map(Message::text)
            .toList());
  }

  Profile avatar() {
    return prompt.avatar();
  }

  boolean isFirst() {
    return prompt.history().isEmpty();
  }

  boolean has(Cue cue) {
    return cue.isIn(text);
  }

  /// What the person wants to be called, as far as they told.
  Optional<String> name() {
    return told.stream()
        .map(it -> CALLED.matcher(it.statement()))
        .filter(Matcher::matches)
        .map(match -> match.group(1))
        .findFirst();
  }

  /// Whether the person said the same before in this conversation.
  boolean isAskedAgain(String question) {
    return prompt.history().stream()
        .filter(message -> message.role() == Role.USER)
        .flatMap(message -> Sayings.sentences(message.text()).stream())
        .anyMatch(sentence -> same(sentence, question));
  }

  private static boolean same(String one, String other) {
    return letters(one).equals(letters(other));
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
