package io.vibhava.application.memory;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Which rows have which words: for each term its postings, sorted by row, scored by BM25 a term at
/// a time (Robertson and Walker 1994). Terms are known by a hash of 64 bits; no word is kept as
/// text.
final class Words {

  /// How fast a word that is repeated ceases to count, and how much a long text is held against it.
  /// Messages are short and say a thing once; so both are lower than the usual 1.2 and 0.75.
  private static final double K1 = 0.9;

  private static final double B = 0.4;

  /// A handful of texts says little of how rare a word is: they are taken for a hundred.
  private static final int TEXTS_LEAST = 100;

  /// The rarity of all words together from which on a match of all is a full match: about that of
  /// one word that one text of a hundred has. Sharing a common word alone, such as "time", is not
  /// much.
  private static final double FULL = 4;

  /// A posting is the row, and in its lowest bits how often the word occurs there.
  private static final int TIMES_BITS = 6;

  private static final int TIMES_MOST = (1 << TIMES_BITS) - 1;

  /// How many terms are looked for at most.
  private static final int TERMS_MAX = 32;

  private static final int UNKNOWN = -1;
  private static final int POSTINGS_BYTES = 16;
  private static final int[] NO_POSTINGS = {};

  private final Table numbers = new Table(term -> hashes()[term]);
  private long[] hashes = {};
  private int[][] postings = {};

  /// How many postings a term has. Most terms are in one text alone: its posting stands here, as
  /// its complement, and there is no array.
  private int[] counts = {};

  private int terms;
  private char[] lengths = {};
  private int texts;
  private long lengthOfAll;
  private long postingsBytes;

  void add(int row, List<String> words) {
    times(words).forEach((word, times) -> add(numberOf(word), row, times));
    if (row >= lengths.length) {
      lengths = Arrays.copyOf(lengths, Growth.beyond(row + 1));
    }
    lengths[row] = (char) Math.min(words.size(), Character.MAX_VALUE);
    lengthOfAll += lengths[row];
    texts++;
  }

  /// @param words those that the row was added with
  void remove(int row, List<String> words) {
    times(words).keySet().forEach(word -> remove(number(word), row));
    lengthOfAll -= lengths[row];
    texts--;
  }

  /// The terms of `words` and what each weighs, the rarest first; of a whole letter only the
  /// rarest. Together they weigh 1, or less where they are common or unknown.
  List<Weighted> weighted(List<String> words) {
    var terms =
        words.stream().map(this::number).sorted(Comparator.comparingInt(this::count)).toList();
    var asked = terms.size() <= TERMS_MAX ? terms : known(terms).limit(TERMS_MAX).toList();
    var most = Math.max(FULL, asked.stream().mapToDouble(this::rarity).sum());
    return known(asked)
        .map(term -> new Weighted(term, (float) (rarity(term) / most), rarity(term)))
        .toList();
  }

  /// A term, and what it weighs for a text of usual length that has it once.
  ///
  /// @param rarity how much it tells
  record Weighted(int term, float weight, double rarity) {}

  private static Stream<Integer> known(List<Integer> terms) {
    return terms.stream().filter(term -> term != UNKNOWN);
  }

  /// How many rows have a term.
  int count(int term) {
    return term == UNKNOWN ? 0 : held(term);
  }

  private int held(int term) {
    return isAlone(term) ? 1 : counts[term];
  }

  private boolean isAlone(int term) {
    return counts[term] < 0;
  }

  private int posting(int term, int at) {
    return isAlone(term) ? ~counts[term] : postings[term][at];
  }

  /// Adds what a term brings to each row that has it, and to each session.
  ///
  /// @param place the number that the term is noted by, or -1 where it is not noted
  void score(Weighted asked, int place, Scores into, SessionScores sessions) {
    var all = lengths;
    var weight = (float) (asked.weight() * (K1 + 1));
    var fixed = (float) (K1 * (1 - B));
    var perWord = perWord();
    var rows = rows(asked.term());
    for (int i = 0, end = held(asked.term()); i < end; i++) {
      var row = rows[i] >>> TIMES_BITS;
      var times = rows[i] & TIMES_MOST;
      into.add(row, weight * times / (times + fixed + perWord * all[row]));
      if (place != UNKNOWN) {
        into.note(row, place, times);
        sessions.count(row, times);
      }
    }
    if (place != UNKNOWN) {
      sessions.end(asked.weight());
    }
  }

  private int[] rows(int term) {
    return isAlone(term) ? new int[] {~counts[term]} : postings[term];
  }

  /// What a term brings to one row.
  float score(Weighted asked, int row) {
    var at = find(asked.term(), row);
    if (at < 0) {
      return 0;
    }
    var times = posting(asked.term(), at) & TIMES_MOST;
    var length = (float) (K1 * (1 - B)) + perWord() * lengths[row];
    return (float) (asked.weight() * (K1 + 1)) * times / (times + length);
  }

  int length(int row) {
    return lengths[row];
  }

  double averageLength() {
    return texts == 0 ? 0 : (double) lengthOfAll / texts;
  }

  private float perWord() {
    return (float) (K1 * B * texts / Math.max(1, lengthOfAll));
  }

  long bytes() {
    return numbers.bytes() + (8L + 4 + 4) * hashes.length + postingsBytes + 2L * lengths.length;
  }

  /// How much a term tells: the more, the fewer texts have it.
  private double rarity(int term) {
    var having = count(term);
    return Math.log(1 + (Math.max(texts, TEXTS_LEAST) - having + 0.5) / (having + 0.5));
  }

  private static Map<String, Integer> times(List<String> words) {
    var times = new HashMap<String, Integer>();
    words.forEach(word -> times.merge(word, 1, Integer::sum));
    return times;
  }

  private int numberOf(String word) {
    var known = number(word);
    if (known != UNKNOWN) {
      return known;
    }
    if (terms == hashes.length) {
      grow(Growth.beyond(terms + 1));
    }
    hashes[terms] = hash(word);
    postings[terms] = NO_POSTINGS;
    numbers.add(terms);
    return terms++;
  }

  private int number(String word) {
    return numbers.find(hash(word), _ -> true);
  }

  private void grow(int capacity) {
    hashes = Arrays.copyOf(hashes, capacity);
    postings = Arrays.copyOf(postings, capacity);
    counts = Arrays.copyOf(counts, capacity);
  }

  private void add(int term, int row, int times) {
    var posting = row << TIMES_BITS | Math.min(times, TIMES_MOST);
    if (counts[term] == 0) {
      counts[term] = ~posting;
    } else {
      spread(term);
      insert(term, -1 - find(term, row), posting);
    }
  }

  private void insert(int term, int at, int posting) {
    if (counts[term] == postings[term].length) {
      resize(term, counts[term] + 1 + counts[term] / 4);
    }
    System.arraycopy(postings[term], at, postings[term], at + 1, counts[term] - at);
    postings[term][at] = posting;
    counts[term]++;
  }

  /// Gives a posting that stood alone an array, for another comes.
  private void spread(int term) {
    if (isAlone(term)) {
      var alone = ~counts[term];
      resize(term, 2);
      postings[term][0] = alone;
      counts[term] = 1;
    }
  }

  private void remove(int term, int row) {
    if (isAlone(term)) {
      counts[term] = 0;
      return;
    }
    var at = find(term, row);
    counts[term]--;
    System.arraycopy(postings[term], at + 1, postings[term], at, counts[term] - at);
    gather(term);
  }

  /// Gives back what a term no longer needs.
  private void gather(int term) {
    if (counts[term] == 1) {
      counts[term] = ~postings[term][0];
      drop(term);
    } else if (counts[term] < postings[term].length / 2) {
      resize(term, counts[term]);
    }
  }

  private void drop(int term) {
    postingsBytes -= POSTINGS_BYTES + 4L * postings[term].length;
    postings[term] = NO_POSTINGS;
  }

  private void resize(int term, int capacity) {
    postingsBytes +=
        4L * (capacity - postings[term].length) + (postings[term].length == 0 ? POSTINGS_BYTES : 0);
    postings[term] = Arrays.copyOf(postings[term], capacity);
  }

  /// Where the posting of a row is, or -1 - where it belongs.
  private int find(int term, int row) {
    var low = 0;
    var high = held(term) - 1;
    while (low <= high) {
      var middle = (low + high) >>> 1;
      var there = posting(term, middle) >>> TIMES_BITS;
      if (there == row) {
        return middle;
      }
      low = there < row ? middle + 1 : low;
      high = there < row ? high : middle - 1;
    }
    return -1 - low;
  }

  private long[] hashes() {
    return hashes;
  }

  /// FNV-1a, then mixed (the finaliser of MurmurHash3): two of a million words share a hash once in
  /// 37 million scopes.
  private static long hash(String word) {
    var hash = 0xcbf29ce484222325L;
    for (var i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    return hash ^ (hash >>> 33);
  }
}
