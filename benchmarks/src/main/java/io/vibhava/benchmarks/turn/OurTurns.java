package io.vibhava.benchmarks.turn;

import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.turn.TurnEvent;
import io.vibhava.domain.turn.TurnId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// Our turns. A conversation goes on for a while, and what was said in it is learned between the
/// turns, as in life; then another begins.
final class OurTurns implements Contestant {

  private static final int TURNS_UNCOUNTED = 5;
  private static final int TURNS_MAX = 15;

  private final OurHouse house;
  private final AnswerClock server;
  private final Iterator<AvatarId> avatars;
  private final List<Course> courses = new ArrayList<>();
  private Talk talk;
  private int asked;
  private long durable;

  /// @param avatars whom each conversation is with
  OurTurns(OurHouse house, AnswerClock server, Iterator<AvatarId> avatars) {
    this.house = house;
    this.server = server;
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
  public double turn(Stopwatch watch) {
    if (talk.turns() == TURNS_MAX) {
      talk = begun();
    }
    var ask = talk.ask(question());
    watch.start();
    talk.take(ask, event -> hear(event, watch));
    courses.add(course(watch));
    learn();
    return watch.firstMillis();
  }

  private void hear(TurnEvent event, Stopwatch watch) {
    switch (event) {
      case TurnEvent.Asked _ -> durable = System.nanoTime();
      case TurnEvent.Spoke _ -> watch.piece();
      case TurnEvent.Recalled _, TurnEvent.Done _, TurnEvent.Failed _ -> {}
    }
  }

  private Course course(Stopwatch watch) {
    var brain = house.brain();
    return new Course(
        watch.started(), brain.asked(), brain.sent(), server.nanos(), durable, watch.first());
  }

  private String question() {
    return house.corpus().question(asked++);
  }

  private void learn() {
    while (house.engine().learn().learn(Optional.of(house.owner().id())) > 0) {
      // The next batch.
    }
  }

  /// The last turns.
  List<Course> last(int turns) {
    return courses.subList(courses.size() - turns, courses.size());
  }
}
