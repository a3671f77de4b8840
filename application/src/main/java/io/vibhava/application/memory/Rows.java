package io.vibhava.application.memory;

import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.memory.Episode;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Provenance;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;

/// The memories themselves, each in a row of columns. An episode that is a whole message, as nearly
/// all are, is kept as its UTF-8 text and its times; it takes a third of the objects it stands for.
/// Rows of what was removed are used again.
final class Rows {

  private static final int NONE = -1;
  private static final byte[] GONE = {};
  private static final int COLUMNS_BYTES = 4 + 4 + 8;
  private static final int TEXT_BYTES = 16 + 4;
  private static final int OBJECTS_BYTES = 400;

  private final Ids ids = new Ids();
  private final BitSet spoken = new BitSet();
  private final BitSet asking = new BitSet();
  private final BitSet free = new BitSet();
  private Object[] held = {};
  private ConversationId[] conversations = {};
  private long[] times = {};
  private int rows;
  private long textBytes;

  int size() {
    return rows - free.cardinality();
  }

  /// One more than the highest row in use.
  int rows() {
    return rows;
  }

  /// The row of a memory, or -1.
  int row(MemoryId id) {
    return ids.number(id.value());
  }

  /// The rows of those `wanted` that are here.
  BitSet rows(Set<MemoryId> wanted) {
    var found = new BitSet();
    wanted.stream().mapToInt(this::row).filter(row -> row != NONE).forEach(found::set);
    return found;
  }

  /// Adds a memory that is not here, and tells its row.
  int add(Memory memory) {
    var row = nextRow();
    ids.put(row, memory.id().value());
    hold(row, memory);
    return row;
  }

  void remove(int row) {
    ids.remove(row);
    textBytes -= weight(held[row]);
    held[row] = GONE;
    free.set(row);
  }

  Memory memory(int row) {
    if (held[row] instanceof byte[] text) { // A pattern switch takes as long as the rest of it.
      return episode(row, new String(text, StandardCharsets.UTF_8));
    }
    return (Memory) held[row];
  }

  /// Those in which there is a memory.
  BitSet inUse() {
    var all = new BitSet(rows);
    all.set(0, rows);
    all.andNot(free);
    return all;
  }

  /// When it was said, in milliseconds.
  long time(int row) {
    return times[row];
  }

  boolean isOfAvatar(int row) {
    return spoken.get(row);
  }

  /// Whether it ends with a question.
  boolean asks(int row) {
    return asking.get(row);
  }

  long bytes() {
    return ids.bytes() + (long) held.length * COLUMNS_BYTES + textBytes;
  }

  /// The row of a message, or -1.
  int row(MessageId id) {
    return row(new MemoryId(id.value()));
  }

  private int nextRow() {
    var row = free.nextSetBit(0);
    if (row != NONE) {
      free.clear(row);
      return row;
    }
    if (rows == held.length) {
      grow(Growth.beyond(rows + 1));
    }
    return rows++;
  }

  private void grow(int capacity) {
    held = Arrays.copyOf(held, capacity);
    conversations = Arrays.copyOf(conversations, capacity);
    ids.grow(capacity);
    times = Arrays.copyOf(times, capacity);
  }

  private void hold(int row, Memory memory) {
    if (memory instanceof Episode episode && isWhole(episode)) {
      held[row] = episode.text().getBytes(StandardCharsets.UTF_8);
      conversations[row] = shared(row, episode.conversation());
    } else {
      held[row] = memory;
    }
    times[row] = memory.at().toEpochMilli();
    spoken.set(row, memory.isOfAvatar());
    asking.set(row, memory.text().stripTrailing().endsWith("?"));
    textBytes += weight(held[row]);
  }

  /// Whether the columns hold all of it.
  private static boolean isWhole(Episode episode) {
    var provenance = episode.provenance();
    return provenance.message().value().equals(episode.id().value())
        && provenance.from() == 0
        && provenance.to() == provenance.quote().length()
        && episode.at().equals(Instant.ofEpochMilli(episode.at().toEpochMilli()));
  }

  /// The id in the row before where it is the same: messages of one conversation mostly come one
  /// after the other.
  private ConversationId shared(int row, ConversationId conversation) {
    var before = row == 0 ? conversation : conversations[row - 1];
    return conversation.equals(before) ? before : conversation;
  }

  private Episode episode(int row, String text) {
    var id = ids.id(row);
    var provenance = new Provenance(new MessageId(id), 0, text.length(), text);
    var role = spoken.get(row) ? Role.AVATAR : Role.USER;
    return new Episode(
        new MemoryId(id), conversations[row], role, provenance, Instant.ofEpochMilli(times[row]));
  }

  private static long weight(Object held) {
    return switch (held) {
      case byte[] text -> TEXT_BYTES + text.length;
      case Memory whole -> OBJECTS_BYTES + 2L * whole.text().length();
      default -> 0;
    };
  }
}
