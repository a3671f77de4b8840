package io.vibhava.application.memory;

import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Candidate;
import io.vibhava.domain.memory.Embedding;
import io.vibhava.domain.memory.Episode;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Names;
import io.vibhava.domain.memory.Query;
import io.vibhava.domain.memory.Terms;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/// Every memory of one scope at hand, found by words and by meaning. Safe for any number of
/// threads; a memory is found from the moment [#add] returns, and never once [#remove] has.
public final class ScopeIndex implements MemoryIndex.AtHand {

  private static final Scores NONE = new Scores(0);

  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final AtomicReference<Scores> spare = new AtomicReference<>(NONE);
  private final String model;
  private final int dimensions;
  private final Rows rows = new Rows();
  private final Neighbours neighbours = new Neighbours(rows::time);
  private final Words words = new Words();
  private final Vectors vectors;
  private final Uses uses = new Uses();
  private final Set<String> names = new ConcurrentSkipListSet<>();

  /// An empty index.
  ///
  /// @param model the one model whose embeddings are compared here
  /// @param dimensions how many coordinates they have
  public ScopeIndex(String model, int dimensions) {
    this.model = model;
    this.dimensions = dimensions;
    this.vectors = new Vectors(dimensions, new Around(neighbours, rows::asks));
  }

  /// Adds a memory, found by its words from now on. One with the same id is replaced, its vector
  /// forgotten.
  public void add(Memory memory) {
    var terms = Terms.of(memory.text());
    locked(
        lock.writeLock(),
        () -> {
          drop(memory.id());
          var row = rows.add(memory);
          words.add(row, terms);
          place(row, memory, terms.size());
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
    locked(
        lock.writeLock(),
        () -> {
          uses.remove(id);
          return drop(id);
        });
  }

  /// Notes that a memory was of use to a reply.
  public void use(MemoryId id, Use use) {
    locked(
        lock.writeLock(),
        () -> {
          uses.note(id, use);
          return use;
        });
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
    return locked(
        lock.readLock(),
        () -> rows.bytes() + words.bytes() + vectors.bytes() + neighbours.bytes() + uses.bytes());
  }

  /// What the person is called, as far as it was told.
  @Override
  public Set<String> names() {
    return Set.copyOf(names);
  }

  /// The likeliest by words, by meaning and by all together, in no order, at most six times the
  /// query's limit.
  @Override
  public List<Candidate> candidates(Query query) {
    return locked(lock.readLock(), () -> likeliest(query));
  }

  private List<Candidate> likeliest(Query query) {
    var asked = query.asked();
    var scores = borrowed();
    var lookup = new Lookup(words, asked.terms(), scores, new SessionScores(neighbours));
    var window = new Window(lookup, words, rows, neighbours);
    var unwanted = rows.rows(query.without());
    var found =
        new Search(rows, lookup, window, meant(query), neighbours, asked, unwanted)
            .candidates(query.limit());
    scores.clear();
    spare.set(scores);
    return uses.of(found);
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
    var memory = rows.memory(row);
    var terms = Terms.of(memory.text());
    names.removeAll(Names.toldBy(memory));
    words.remove(row, terms);
    vectors.remove(row);
    displace(row, memory, terms.size());
    rows.remove(row);
    return true;
  }

  private void place(int row, Memory memory, int wordCount) {
    switch (memory) {
      case Episode episode -> neighbours.add(row, episode.conversation(), wordCount);
      case Belief _ -> neighbours.addApart(row, rows.row(memory.provenance().message()));
    }
    vectors.placed(row);
    names.addAll(Names.toldBy(memory));
  }

  private void displace(int row, Memory memory, int wordCount) {
    var before = neighbours.before(row);
    var after = neighbours.after(row);
    switch (memory) {
      case Episode episode -> neighbours.remove(row, episode.conversation(), wordCount);
      case Belief _ -> neighbours.forget(row);
    }
    vectors.placed(before);
    vectors.placed(after);
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
