package io.vibhava.domain.learning;

import io.vibhava.domain.memory.Assessment;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Change;
import io.vibhava.domain.memory.Fact;
import io.vibhava.domain.memory.History;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Preference;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.domain.memory.Slot;
import io.vibhava.domain.memory.Subject;
import java.time.Instant;
import java.util.Optional;

/// Something that was stated, found in what somebody said by whatever reads it.
public sealed interface Statement {

  Assessment assessment();

  /// The words it was read from, and where they stand.
  Provenance provenance();

  Subject subject();

  /// How it reads.
  String text();

  /// When it was so.
  Span span();

  /// The statement as something to be believed from `at` on.
  Belief asMemory(MemoryId id, Instant at);

  /// The same, read from somewhere else.
  Statement from(Provenance provenance);

  /// The same over another span.
  Statement over(Span span);

  /// Something that is so, or was.
  ///
  /// @param text one sentence in the third person, such as "The person's dog is called Biscuit."
  record Held(
      Subject subject,
      String text,
      Optional<Slot> slot,
      Span span,
      Assessment assessment,
      Provenance provenance)
      implements Statement {

    @Override
    public Fact asMemory(MemoryId id, Instant at) {
      return new Fact(id, subject, text, slot, History.of(span.told(at)), assessment, provenance);
    }

    @Override
    public Held from(Provenance provenance) {
      return new Held(subject, text, slot, span, assessment, provenance);
    }

    @Override
    public Held over(Span span) {
      return new Held(subject, text, slot, span, assessment, provenance);
    }
  }

  /// Something that the person likes, dislikes or wishes for.
  ///
  /// @param strength from 0 (slight) to 1 (strong)
  record Preferred(
      String topic,
      Preference.Stance stance,
      double strength,
      Span span,
      Assessment assessment,
      Provenance provenance)
      implements Statement {

    @Override
    public Subject subject() {
      return new Subject.Person();
    }

    @Override
    public String text() {
      return Preference.text(stance, topic);
    }

    @Override
    public Preference asMemory(MemoryId id, Instant at) {
      return new Preference(
          id, topic, stance, strength, History.of(span.told(at)), assessment, provenance);
    }

    /// The same, disliked.
    Preferred disliked() {
      return new Preferred(
          topic, Preference.Stance.DISLIKES, strength, span, assessment, provenance);
    }

    @Override
    public Preferred from(Provenance provenance) {
      return new Preferred(topic, stance, strength, span, assessment, provenance);
    }

    @Override
    public Preferred over(Span span) {
      return new Preferred(topic, stance, strength, span, assessment, provenance);
    }
  }

  /// That something is not so: no longer, or never was.
  ///
  /// @param was what is not so
  /// @param how [Change.Kind#CLOSED] for what was so once, [Change.Kind#WITHDRAWN] for what never
  ///   was
  /// @param once whether it tells that it was so, which then can be remembered as well
  record Gone(Statement was, Change.Kind how, boolean once) implements Statement {

    @Override
    public Assessment assessment() {
      return was.assessment();
    }

    @Override
    public Provenance provenance() {
      return was.provenance();
    }

    @Override
    public Subject subject() {
      return was.subject();
    }

    @Override
    public String text() {
      return was.text();
    }

    @Override
    public Span span() {
      return was.span();
    }

    @Override
    public Belief asMemory(MemoryId id, Instant at) {
      return was.over(span().until(span().to().orElse(at))).asMemory(id, at);
    }

    @Override
    public Gone from(Provenance provenance) {
      return new Gone(was.from(provenance), how, once);
    }

    @Override
    public Gone over(Span span) {
      return new Gone(was.over(span), how, once);
    }
  }
}
