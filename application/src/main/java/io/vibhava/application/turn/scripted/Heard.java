package io.vibhava.application.turn.scripted;

import io.vibhava.domain.avatar.Profile;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.learning.Source;
import io.vibhava.domain.learning.Statement;
import io.vibhava.domain.memory.Secrets;
import io.vibhava.domain.turn.Prompt;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the person says now, and all that it is heard with: understood once, however often it is
/// then tried to put a reply in words.
final class Heard {

  /// What the person is called, as it is told of them.
  static final Pattern CALLED =
      Pattern.compile("^The person(?:'s name is| is called| wishes: to be called) (.+)\\.$");

  private final Prompt prompt;
  private final String said;
  private final Cues cues;
  private final List<Statement> stated;
  private final List<String> replies;
  private final Lazy<List<Told>> told;
  private final Lazy<List<Asked>> asked;
  private final Lazy<Boolean> foreign;
  private final Lazy<Optional<String>> feeling;
  private final Lazy<Optional<String>> mirrored;
  private final Lazy<Optional<String>> topic;
  private final Lazy<Optional<String>> name;
  private final Lazy<List<String>> followUps;

  Heard(Prompt prompt) {
    this.prompt = prompt;
    this.said = Secrets.masked(prompt.said().text());
    this.cues = new Cues(text());
    var utterance =
        Utterance.of(new Source(prompt.said(), prompt.history(), prompt.now().getZone()));
    this.stated = utterance.stated();
    this.replies = texts(Role.AVATAR);
    this.told = new Lazy<>(() -> Testimony.of(prompt));
    this.asked = new Lazy<>(this::questions);
    this.foreign = new Lazy<>(() -> Foreign.is(text()));
    this.feeling = new Lazy<>(() -> Cue.feeling(text()));
    this.mirrored = new Lazy<>(() -> Topic.mirrored(utterance.own()));
    this.topic = new Lazy<>(() -> Topic.of(text()));
    this.name = new Lazy<>(this::nameTold);
    this.followUps = new Lazy<>(() -> FollowUp.of(this));
  }

  Prompt prompt() {
    return prompt;
  }

  /// What they say, without secrets: nothing of them is said again.
  String text() {
    return said;
  }

  Profile avatar() {
    return prompt.avatar();
  }

  boolean isFirst() {
    return prompt.history().isEmpty();
  }

  boolean has(Cue cue) {
    return cues.has(cue);
  }

  /// What the person states now.
  List<Statement> stated() {
    return stated;
  }

  /// What the avatar said in this conversation.
  List<String> replies() {
    return replies;
  }

  /// What the person told before and now, the newest first.
  List<Told> told() {
    return told.get();
  }

  /// The questions that they ask now.
  List<Asked> asked() {
    return asked.get();
  }

  boolean isForeign() {
    return foreign.get();
  }

  /// How the person says they feel, where it is heavy.
  Optional<String> feeling() {
    return feeling.get();
  }

  /// A clause of their own, turned round.
  Optional<String> mirrored() {
    return mirrored.get();
  }

  /// The thing they talk of most.
  Optional<String> topic() {
    return topic.get();
  }

  /// What they want to be called, as far as they told.
  Optional<String> name() {
    return name.get();
  }

  /// What they may be asked now.
  List<String> followUps() {
    return followUps.get();
  }

  private List<Asked> questions() {
    return Sayings.sentences(text()).stream()
        .filter(Sayings::asks)
        .map(question -> Asked.of(question, avatar().name(), told))
        .toList();
  }

  private Optional<String> nameTold() {
    return told().stream()
        .map(it -> CALLED.matcher(it.statement()))
        .filter(Matcher::matches)
        .map(match -> match.group(1))
        .findFirst();
  }

  /// Whether the person asked the same before in this conversation.
  boolean isAskedAgain(String question) {
    return texts(Role.USER).stream()
        .flatMap(text -> Sayings.sentences(text).stream())
        .anyMatch(sentence -> letters(sentence).equals(letters(question)));
  }

  private List<String> texts(Role role) {
    return prompt.history().stream()
        .filter(message -> message.role() == role)
        .map(Message::text)
        .toList();
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
