package io.vibhava.application.memory;

import io.vibhava.domain.memory.Candidate;
import io.vibhava.domain.memory.Embedding;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Query;
import io.vibhava.domain.memory.Terms;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/// Every memory of one scope at hand, found by words and by meaning. Safe for any number of
/// threads; a memory is found from the moment [#add] returns, and never once [#remove] has.
public final class ScopeIndex {

  private static final Scores NONE = new Scores(0);

  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final AtomicReference<Scores> spare = new AtomicReference<>(NONE);
  private final String model;
  private final int dimensions;
  private final Rows rows = new Rows();
  private final Words words = new Words();
  private final Vectors vectors;

  /// An empty index.
  ///
  /// @param model the one model whose embeddings are compared here
  /// @param dimensions how many coordinates they have
  public ScopeIndex(String model, int dimensions) {
    this.model = model;
    this.dimensions = dimensions;
    this.vectors = new Vectors(dimensions);
  }

  /// Adds a memory, found by its words from now on. One with the same id is replaced, its vector
  /// forgotten.
  public void add(Memory memory) {
    var terms = Terms.of(memory.text());
    locked(
        lock.writeLock(),
        () -> {
          drop(memory.id());
          words.add(rows.add(memory), terms);
          return memory;
        });
  }

  /// Gives a memory its vector. Nothing happens where there is no such memory, or the embedding is
  /// of another model or size.
  public void embed(MemoryId id, Embedding embedding) {
    if (fits(embedding)) {
      locked(
          lock.writeLock(),
          () -> {
            var row = rows.row(id);
            if (row >= 0) {
              vectors.set(row, embedding.values());
            }
            return row;
          });
    }
  }

  /// Removes a memory, its words and its vector. Nothing happens where there is no such memory.
  public void remove(MemoryId id) {
    locked(lock.writeLock(), () -> drop(id));
  }

  public Optional<Memory> find(MemoryId id) {
    return locked(
        lock.readLock(), () -> Optional.of(rows.row(id)).filter(row -> row >= 0).map(rows::memory));
  }

  /// How many memories there are.
  public int size() {
    return locked(lock.readLock(), rows::size);
  }

  /// About how many bytes of heap it takes.
  public long bytes() {
    return locked(lock.readLock(), () -> rows.bytes() + words.bytes() + vectors.bytes());
  }

  /// The likeliest by words, by meaning and by both together, in no order, at most four times the
  /// query's limit.
  public List<Candidate> candidates(Query query) {
    var asked = Terms.asked(query.text());
    return locked(lock.readLock(), () -> candidates(query, asked));
  }

  private List<Candidate> candidates(Query query, List<String> asked) {
    var scores = borrowed();
    var lookup = new Lookup(words, asked, scores);
    var found =
        new Search(rows, lookup, meant(query), rows.rows(query.without()))
            .candidates(query.limit());
    scores.clear();
    spare.set(scores);
    return found;
  }

  private Likeness meant(Query query) {
    return query
        .embedding()
        .filter(this::fits)
        .map(Embedding::values)
        .map(vectors::to)
        .orElse(Likeness.NONE);
  }

  /// What the last query left behind, where it is there and large enough: making it anew costs more
  /// than the query.
  private Scores borrowed() {
    var left = spare.getAndSet(NONE);
    return left.capacity() < rows.rows() ? new Scores(rows.rows() + rows.rows() / 4) : left;
  }

  private boolean drop(MemoryId id) {
    var row = rows.row(id);
    if (row < 0) {
      return false;
    }
    words.remove(row, Terms.of(rows.memory(row).text()));
    vectors.remove(row);
    rows.remove(row);
    return true;
  }

  private boolean fits(Embedding embedding) {
    return embedding.model().equals(model) && embedding.values().length == dimensions;
  }

  private static <T> T locked(Lock lock, Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }
}
