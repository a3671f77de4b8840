package io.vibhava.benchmarks.turn;

import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.turn.Stage;
import io.vibhava.domain.turn.TurnEvent;
import io.vibhava.domain.turn.TurnId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Our turns. A conversation goes on for a while, and what was said in it is learned between the
/// turns, as in life; then another begins.
final class OurTurns implements Contestant {

  private static final int TURNS_UNCOUNTED = 5;
  private static final int TURNS_MAX = 15;

  private final OurHouse house;
  private final Iterator<AvatarId> avatars;
  private final List<Map<Stage, Duration>> stages = new ArrayList<>();
  private Talk talk;
  private int asked;

  /// @param avatars whom each conversation is with
  OurTurns(OurHouse house, Iterator<AvatarId> avatars) {
    this.house = house;
    this.avatars = avatars;
    this.talk = begun();
  }

  private Talk begun() {
    var begun =
        new Talk(
            house.engine(), house.owner(), avatars.next(), () -> new TurnId(house.ids().next()));
    while (begun.turns() < TURNS_UNCOUNTED) {
      begun.take(begun.ask(question()), _ -> {});
      learn();
    }
    return begun;
  }

  @Override
  public Stopwatch.Lap turn(Stopwatch watch) {
    if (talk.turns() == TURNS_MAX) {
      talk = begun();
    }
    var ask = talk.ask(question());
    watch.start();
    talk.take(ask, event -> hear(event, watch));
    var lap = watch.stop();
    learn();
    return lap;
  }

  private void hear(TurnEvent event, Stopwatch watch) {
    switch (event) {
      case TurnEvent.Spoke _ -> watch.piece();
      case TurnEvent.Done done -> stages.add(done.trace().took());
      case TurnEvent.Asked _, TurnEvent.Recalled _, TurnEvent.Failed _ -> {}
    }
  }

  private String question() {
    return house.corpus().question(asked++);
  }

  private void learn() {
    while (house.engine().learn().learn(Optional.of(house.owner().id())) > 0) {
      // The next batch.
    }
  }

  /// The median of a stage in the last turns.
  double stageMillis(Stage stage, int turns) {
    var last = stages.subList(stages.size() - turns, stages.size());
    return Figures.quantile(
        last, took -> took.getOrDefault(stage, Duration.ZERO).toNanos() / 1e6, 0.5);
  }
}
