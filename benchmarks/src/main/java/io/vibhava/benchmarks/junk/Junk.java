package io.vibhava.benchmarks.junk;

import io.vibhava.benchmarks.junk.Course.Turned;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Provenance;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What was learned from a talk, beside what its labels say.
///
/// @param wrong what was learned from a line that tells nothing, or not that
/// @param twice what says what another that holds says
/// @param loops what came of the avatar's words, or of the person's saying them again
/// @param secrets what holds a secret
/// @param told what there was to learn
/// @param missed what of it was not learned
record Junk(
    int learned,
    List<Belief> wrong,
    List<Belief> twice,
    List<Belief> loops,
    List<Belief> secrets,
    Set<String> told,
    Set<String> missed) {

  static Junk in(Talk talk) {
    var beliefs = talk.beliefs();
    return new Junk(
        beliefs.size(),
        beliefs.stream().filter(it -> label(it, talk).isEmpty()).toList(),
        twice(talk),
        beliefs.stream().filter(it -> isLoop(it, talk)).toList(),
        beliefs.stream().filter(it -> holdsSecret(it, talk)).toList(),
        told(talk),
        missed(talk));
  }

  /// The label that `belief` fits among those of the line that it was learned from.
  private static Optional<Expected> label(Belief belief, Talk talk) {
    return Optional.ofNullable(talk.lines().get(belief.provenance().message())).stream()
        .flatMap(turned -> turned.line().expected().stream())
        .filter(expected -> expected.isSaidBy(belief))
        .findFirst();
  }

  /// Of one message several beliefs may fit one label.
  private static List<Belief> twice(Talk talk) {
    var first = new HashMap<String, MessageId>();
    return talk.beliefs().stream()
        .filter(belief -> belief.times().validTo().isEmpty())
        .filter(belief ->
            label(belief, talk)
                .map(label -> first.putIfAbsent(label.written(), belief.provenance().message()))
                .filter(message -> !message.equals(belief.provenance().message()))
                .isPresent())
        .toList();
  }

  private static boolean isLoop(Belief belief, Talk talk) {
    var message = belief.provenance().message();
    return talk.replies().containsKey(message)
        || Optional.ofNullable(talk.lines().get(message))
            .filter(turned -> turned.kind().equals("echoed"))
            .isPresent();
  }

  private static boolean holdsSecret(Belief belief, Talk talk) {
    var secrets =
        belief.sources().stream()
            .flatMap(source -> line(source, talk).stream())
            .flatMap(turned -> turned.line().secrets().stream())
            .toList();
    return secrets.stream()
        .anyMatch(secret ->
            belief.text().contains(secret)
                || belief.sources().stream().anyMatch(it -> it.quote().contains(secret)));
  }

  private static Optional<Turned> line(Provenance source, Talk talk) {
    return Optional.ofNullable(talk.lines().get(source.message()));
  }

  private static Set<String> told(Talk talk) {
    var told = new LinkedHashSet<String>();
    talk.lines().values().stream()
        .flatMap(turned -> turned.line().needed().stream())
        .map(Expected::written)
        .sorted()
        .forEach(told::add);
    return told;
  }

  private static Set<String> missed(Talk talk) {
    var missed = told(talk);
    for (var belief : talk.beliefs()) {
      belief.sources().stream()
          .flatMap(source -> line(source, talk).stream())
          .flatMap(turned -> turned.line().expected().stream())
          .filter(expected -> expected.isSaidBy(belief))
          .map(Expected::written)
          .forEach(missed::remove);
    }
    return missed;
  }

  double share(int some) {
    return learned == 0 ? 0 : (double) some / learned;
  }

  double recall() {
    return told.isEmpty() ? 1 : 1 - (double) missed.size() / told.size();
  }
}
