package io.vibhava.application.turn;

import io.vibhava.application.Later;
import io.vibhava.application.memory.Job;
import io.vibhava.application.memory.Memories;
import io.vibhava.application.memory.MemoryIndex;
import io.vibhava.application.memory.Question;
import io.vibhava.application.memory.Recall;
import io.vibhava.application.memory.Recalled;
import io.vibhava.application.usage.Meter;
import io.vibhava.application.usage.Wish;
import io.vibhava.domain.Failure;
import io.vibhava.domain.avatar.Voice;
import io.vibhava.domain.conversation.MessageState;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.turn.Known;
import io.vibhava.domain.turn.Material;
import io.vibhava.domain.turn.Prompt;
import io.vibhava.domain.turn.Stage;
import io.vibhava.domain.turn.TokenCounter;
import io.vibhava.domain.turn.Trace;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.turn.TurnEvent;
import io.vibhava.domain.usage.Charge;
import io.vibhava.domain.usage.Purpose;
import io.vibhava.domain.usage.Tokens;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.function.Consumer;

/// Holds one exchange: recalls and composes while what was asked is being kept, lets the model
/// speak, and keeps the reply. No transaction is open while the model speaks.
final class Exchange {

  private final Turns turns;
  private final Placing placing;
  private final Memories memories;
  private final Recall recall;
  private final Brain brain;
  private final TokenCounter tokens;
  private final Meter meter;
  private final TurnSettings settings;

  Exchange(
      Turns turns,
      Placing placing,
      Memories memories,
      Recall recall,
      Brain brain,
      TokenCounter tokens,
      Meter meter,
      TurnSettings settings) {
    this.turns = turns;
    this.placing = placing;
    this.memories = memories;
    this.recall = recall;
    this.brain = brain;
    this.tokens = tokens;
    this.meter = meter;
    this.settings = settings;
  }

  /// A reply that the model has been asked for.
  private record Opened(
      Recalled recalled, Prompt prompt, Duration composing, Granted granted, Speech speech)
      implements AutoCloseable {
    @Override
    public void close() {
      speech.close();
    }
  }

  /// Who may speak.
  private record Granted(Voice voice, Speaker speaker) {}

  /// @param keep makes what was asked durable; no event leaves before it has returned
  /// @throws Failure if `keep` does, or if no word was spoken, which is kept with the turn
  Turn hold(
      Placed placed, Runnable keep, Consumer<? super TurnEvent> heard, Cancellation cancellation) {
    var telling = new Telling();
    var atHand =
        recall.atHand(placed.scope()); // Before there is what is asked, which is not sought.
    var keeping = Later.of("keep", () -> telling.timed(keep));
    var asked = new Announcement(placed, keeping, telling, heard);
    try (var room = telling.room()) {
      var opening = opening(placed, atHand, asked, room);
      cancellation.onCancel(opening::abandon);
      var broken = listen(opening, asked, telling, heard, cancellation);
      asked.make();
      return telling.isEmpty()
          ? fail(placed, telling, cancellation, broken)
          : keepReply(placed, telling, cancellation, broken, heard);
    } finally {
      cancellation.over();
    }
  }

  /// That what was asked is kept. It is waited for at most once, and told once.
  private record Announcement(
      Placed placed, Later<Duration> keeping, Telling telling, Consumer<? super TurnEvent> heard) {

    /// @throws Failure if it could not be kept
    void make() {
      var took = keeping.joinAnyway();
      if (telling.isNew(Stage.KEEP)) {
        telling.took(Stage.KEEP, took);
        heard.accept(placed.asEvent());
      }
    }
  }

  /// Where recall is warm, nobody is faster than whoever asks; where it is not, they hear before it
  /// that their words are kept.
  private Later<Opened> opening(
      Placed placed, Optional<MemoryIndex.AtHand> atHand, Announcement asked, Room room) {
    if (atHand.isPresent()) {
      return Later.now(() -> open(placed, atHand, room), Opened::close);
    }
    var opening = Later.of("turn", () -> open(placed, atHand, room), Opened::close);
    try {
      asked.make();
      return opening;
    } catch (RuntimeException | Error e) {
      opening.abandon();
      throw e;
    }
  }

  private Known known(Placed placed) {
    var learned = placed.leftOut().ofBeliefs(memories.learned(placed.scope()));
    return new Known(learned, memories.deeds(placed.scope()), settings.profile());
  }

  private Opened open(Placed placed, Optional<MemoryIndex.AtHand> atHand, Room room) {
    var asked = placed.asked();
    var without = new HashSet<>(placed.leftOut().all());
    without.add(new MemoryId(asked.id().value()));
    var question = new Question(asked.text(), placed.avatar().name(), placed.history());
    var recalled = recall.recall(placed.scope(), atHand, question, without, asked.at());
    var began = System.nanoTime();
    var now = ZonedDateTime.ofInstant(asked.at(), settings.zone());
    var material =
        new Material(
            placed.avatar(),
            placed.history(),
            recalled.memories(),
            recalled.confidence().isLow(),
            asked,
            now,
            known(placed));
    var prompt = Prompt.compose(material, settings.budget(), tokens);
    var composing = Duration.ofNanos(System.nanoTime() - began);
    var granted = granted(placed, prompt, room);
    return new Opened(recalled, prompt, composing, granted, brain.speak(prompt, granted.voice()));
  }

  /// Nothing is asked of a model before there is room for it. Where budgets run out, a smaller
  /// model speaks, if there is one.
  ///
  /// @throws Failure.LimitReached if there is no room
  private Granted granted(Placed placed, Prompt prompt, Room room) {
    var owner = placed.scope().owner();
    var usual = placed.avatar().voice();
    var smaller = meter.settings().smallerModel().map(usual::by);
    var most = meter.settings().modelUntil();
    var held = smaller.flatMap(_ -> meter.room(owner, wish(brain.speaker(usual), prompt, most)));
    var voice = held.isPresent() ? usual : smaller.orElse(usual);
    var speaker = brain.speaker(voice);
    room.hold(held.orElseGet(() -> meter.require(owner, wish(speaker, prompt, 1))));
    return new Granted(voice, speaker);
  }

  private static Wish wish(Speaker speaker, Prompt prompt, double share) {
    var most = new Tokens(prompt.tokensTotal(), speaker.replyTokensMax(), 0);
    return new Wish(speaker.model(), most, share);
  }

  /// Hears the reply to its end.
  ///
  /// @return why it broke off, if it did
  private Optional<Failure> listen(
      Later<Opened> opening,
      Announcement asked,
      Telling telling,
      Consumer<? super TurnEvent> heard,
      Cancellation cancellation) {
    try (var opened = opening.join()) {
      var speech = opened.speech();
      telling.spokenBy(opened.granted().speaker(), opened.prompt().tokensTotal());
      speech.ask(() -> {
        asked.make();
        telling.explainedBy(
            opened.recalled(), opened.composing(), () -> trace(opened, asked.placed()));
        heard.accept(new TurnEvent.Recalled(opened.recalled().memories()));
      });
      hear(speech, telling, heard, cancellation);
      telling.reached(Stage.SPEAK);
      return Optional.empty();
    } catch (Failure failure) {
      return Optional.of(failure);
    } catch (
        RuntimeException e) { // A model's adapter may be anybody's code; a turn ends all the same.
      return Optional.of(
          new Failure.Unavailable(
              "model: its adapter failed with " + e.getClass().getSimpleName(), e));
    }
  }

  /// However it ends, what it took is known.
  private static void hear(
      Speech speech,
      Telling telling,
      Consumer<? super TurnEvent> heard,
      Cancellation cancellation) {
    try {
      for (var piece = speech.next();
          piece.isPresent() && !cancellation.isCancelled();
          piece = speech.next()) {
        heard.accept(telling.spoke(piece.get()));
      }
    } finally {
      telling.took(speech.usage());
    }
  }

  private void finish(Placed placed, Turn turn, Telling telling, Optional<Job> learning) {
    var charge = charge(placed, telling);
    turns.finish(placed.scope().owner(), turn, telling.trace(), learning, charge);
    charge.map(Charge::spent).ifPresent(telling.room()::took);
  }

  private Optional<Charge> charge(Placed placed, Telling telling) {
    var usage = telling.usage(tokens);
    var took = new Tokens(usage.input(), usage.output(), usage.cached());
    return telling
        .speaker()
        .map(Speaker::model)
        .filter(_ -> !took.equals(Tokens.NONE))
        .map(model -> meter.charge(placed.scope().avatar(), Purpose.REPLY, model, 1, took));
  }

  private String speaker(Telling telling) {
    return telling.speaker().map(Speaker::name).orElseGet(brain::name);
  }

  private Trace trace(Opened opened, Placed placed) {
    var recalled = opened.recalled();
    return Trace.of(opened.prompt(), recalled.mode(), recalled.judged(), tokens)
        .without(placed.leftOut().asked());
  }

  private Turn keepReply(
      Placed placed,
      Telling telling,
      Cancellation cancellation,
      Optional<Failure> broken,
      Consumer<? super TurnEvent> heard) {
    var whole = broken.isEmpty() && !cancellation.isCancelled();
    var state = whole ? MessageState.COMPLETE : MessageState.CUT_SHORT;
    var reply = placing.reply(placed, telling.text(), state);
    var why = cancellation.isCancelled() ? Optional.<Failure>empty() : broken;
    var turn =
        placed
            .turn()
            .spoken(reply, speaker(telling), telling.usage(tokens), why.map(Exchange::problem));
    finish(placed, turn, telling, Optional.of(placing.job(placed, reply)));
    telling.reached(Stage.TOTAL);
    heard.accept(new TurnEvent.Done(turn, telling.trace()));
    return turn;
  }

  private Turn fail(
      Placed placed, Telling telling, Cancellation cancellation, Optional<Failure> broken) {
    var why = cancellation.isCancelled() ? stopped() : broken.orElseGet(this::silent);
    var turn = placed.turn().failed(speaker(telling), problem(why));
    turns.finish(
        placed.scope().owner(), turn, telling.trace(), Optional.empty(), charge(placed, telling));
    throw why;
  }

  private static Turn.Problem problem(Failure failure) {
    return new Turn.Problem(failure.code(), String.valueOf(failure.getMessage()));
  }

  private static Failure stopped() {
    return new Failure.Unavailable(
        "reply: it was stopped before its first word; what you said is kept");
  }

  private Failure silent() {
    return new Failure.Unavailable(
        "model %s: it ended without a word; what you said is kept, ask again"
            .formatted(brain.name()));
  }
}
