package io.vibhava.application.memory;

import io.vibhava.domain.conversation.ConversationId;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntToLongFunction;

/// Which messages stand before and after one another, and which belong to one session: a stretch of
/// a conversation without a long pause. Some people talk for years in one conversation.
final class Neighbours {

  static final int NONE = -1;

  /// Whoever comes back after so long begins anew.
  private static final long PAUSE_MILLIS = Duration.ofHours(4).toMillis();

  private final IntToLongFunction timeOf;
  private final Map<ConversationId, Integer> last = new HashMap<>();
  private int[] before = {};
  private int[] after = {};
  private int[] session = {};
  private int[] wordsOf = {};
  private int sessions;
  private int inUse;
  private long words;

  /// @param timeOf when what stands in a row was said
  Neighbours(IntToLongFunction timeOf) {
    this.timeOf = timeOf;
  }

  /// Puts a message behind those of its conversation that are older.
  void add(int row, ConversationId conversation, int wordCount) {
    reserve(row);
    var older = last.getOrDefault(conversation, NONE);
    var newer = NONE;
    while (older != NONE && timeOf.applyAsLong(older) > timeOf.applyAsLong(row)) {
      newer = older;
      older = before[older];
    }
    link(older, row);
    link(row, newer);
    if (newer == NONE) {
      last.put(conversation, row);
    }
    session[row] = sessionOf(row, older, newer);
    count(session[row], wordCount);
  }

  /// A memory that is no message, of the session of the one that it comes from.
  void addApart(int row, int source) {
    reserve(row);
    before[row] = NONE;
    after[row] = NONE;
    session[row] = source == NONE ? NONE : session[source];
  }

  void remove(int row, ConversationId conversation, int wordCount) {
    if (after[row] == NONE && last.getOrDefault(conversation, NONE) == row) {
      if (before[row] == NONE) {
        last.remove(conversation);
      } else {
        last.put(conversation, before[row]);
      }
    }
    link(before[row], after[row]);
    count(session[row], -wordCount);
    forget(row);
  }

  void forget(int row) {
    before[row] = NONE;
    after[row] = NONE;
    session[row] = NONE;
  }

  /// The message just before in the same session, or [#NONE].
  int before(int row) {
    var other = row == NONE ? NONE : before[row];
    return other != NONE && session[other] == session[row] ? other : NONE;
  }

  /// The message just after in the same session, or [#NONE].
  int after(int row) {
    var other = row == NONE ? NONE : after[row];
    return other != NONE && session[other] == session[row] ? other : NONE;
  }

  /// The session of a row, or [#NONE].
  int session(int row) {
    return session[row];
  }

  int sessions() {
    return sessions;
  }

  /// How long a session is against the average one.
  float relativeLength(int number) {
    return words == 0 ? 1 : (float) wordsOf[number] * inUse / words;
  }

  long bytes() {
    return 4L * (before.length + after.length + session.length + wordsOf.length)
        + (long) last.size() * 80;
  }

  private int sessionOf(int row, int older, int newer) {
    if (older != NONE && isNear(older, row)) {
      return session[older];
    }
    if (newer != NONE && isNear(row, newer)) {
      return session[newer];
    }
    if (sessions == wordsOf.length) {
      wordsOf = Arrays.copyOf(wordsOf, Growth.beyond(sessions + 1));
    }
    return sessions++;
  }

  private boolean isNear(int row, int other) {
    return timeOf.applyAsLong(other) - timeOf.applyAsLong(row) < PAUSE_MILLIS;
  }

  private void count(int number, int wordCount) {
    var had = wordsOf[number];
    wordsOf[number] += wordCount;
    words += wordCount;
    inUse += Integer.signum(wordsOf[number]) - Integer.signum(had);
  }

  private void link(int older, int newer) {
    if (older != NONE) {
      after[older] = newer;
    }
    if (newer != NONE) {
      before[newer] = older;
    }
  }

  private void reserve(int row) {
    var size = before.length;
    if (row >= size) {
      var capacity = Growth.beyond(row + 1);
      before = Arrays.copyOf(before, capacity);
      after = Arrays.copyOf(after, capacity);
      session = Arrays.copyOf(session, capacity);
      Arrays.fill(before, size, capacity, NONE);
      Arrays.fill(after, size, capacity, NONE);
      Arrays.fill(session, size, capacity, NONE);
    }
  }
}
