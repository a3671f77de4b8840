package io.vibhava.benchmarks.junk;

import io.vibhava.application.turn.Ask;
import io.vibhava.application.turn.Cancellation;
import io.vibhava.benchmarks.answers.Household;
import io.vibhava.benchmarks.answers.Reciter;
import io.vibhava.benchmarks.junk.Course.Turned;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.learning.Audit;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Scope;
import io.vibhava.domain.turn.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A talk with the product, as it takes turns and learns; what it believes after it.
///
/// @param lines the exchange that each message of the person belongs to
/// @param replies the same of the avatar's
record Talk(
    Map<MessageId, Turned> lines,
    Map<MessageId, Turned> replies,
    List<Belief> beliefs,
    Audit audit) {

  private static final Instant BEGIN = Instant.parse("2026-01-05T19:00:00Z");
  private static final Duration BETWEEN = Duration.ofSeconds(40);
  private static final Duration BETWEEN_TALKS = Duration.ofDays(4);
  private static final int TURNS_OF_TALK = 25;
  private static final Duration LEARNING_MAX = Duration.ofMinutes(5);

  static Talk of(String name, List<Turned> course, Household household, Reciter reciter) {
    household.clock().set(BEGIN);
    var engine = household.house().engine();
    var owner = engine.openAccount().open(name);
    var avatar = engine.meetAvatar().meet(owner, "Mira").id();
    var lines = new HashMap<MessageId, Turned>();
    var replies = new HashMap<MessageId, Turned>();
    for (var i = 0; i < course.size(); i += TURNS_OF_TALK) {
      var some = course.subList(i, Math.min(course.size(), i + TURNS_OF_TALK));
      talk(some, household, reciter, owner, avatar, lines, replies);
      household.house().learnNow(owner, LEARNING_MAX);
      household.clock().advance(BETWEEN_TALKS);
    }
    var scope = new Scope(owner, avatar);
    var now = household.clock().instant();
    return new Talk(
        lines,
        replies,
        engine.believedMemories().believed(scope, now, Optional.empty()),
        engine.auditMemory().audit(scope).audit());
  }

  private static void talk(
      List<Turned> some,
      Household household,
      Reciter reciter,
      Owner owner,
      AvatarId avatar,
      Map<MessageId, Turned> lines,
      Map<MessageId, Turned> replies) {
    Optional<Turn> last = Optional.empty();
    for (var each : some) {
      reciter.next(each.replied());
      var ask = ask(each.said(), avatar, last, household);
      var turn =
          household.house().engine().takeTurn().take(owner, ask, _ -> {}, new Cancellation());
      lines.put(turn.asked(), each);
      replies.put(turn.reply().orElseThrow().id(), each);
      last = Optional.of(turn);
      household.clock().advance(BETWEEN);
    }
  }

  private static Ask ask(String said, AvatarId avatar, Optional<Turn> last, Household household) {
    var id = household.house().newTurn();
    return last.map(
            turn -> Ask.follow(id, turn.conversation(), turn.reply().orElseThrow().id(), said))
        .orElseGet(() -> Ask.begin(id, avatar, said));
  }
}
