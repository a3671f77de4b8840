package io.vibhava.ai.tokens;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import io.vibhava.domain.turn.TokenCounter;
import java.time.Duration;

/// Counts tokens by the encoding `o200k_base`, that of OpenAI's models since GPT-4o. Other models'
/// counts lie near it.
///
/// Its table takes a few tenths of a second to load and 30 MB: it is loaded when something is first
/// counted, or [#warm]ed before.
public final class JtokkitTokenCounter implements TokenCounter {

  /// Texts shorter than this are counted anew each time: that takes no longer than looking them up.
  private static final int CHARS_WORTH_KEEPING_MIN = 8;

  /// The most characters of texts whose counts are kept, and how long one is kept that nobody
  /// counts.
  static final int KEPT_CHARS_MAX = 500_000;

  static final Duration KEPT_FOR = Duration.ofMinutes(10);

  /// What it keeps is tidied up by whoever counts: to wake another thread for that takes longer.
  private final Cache<String, Integer> kept =
      Caffeine.newBuilder()
          .executor(Runnable::run)
          .maximumWeight(KEPT_CHARS_MAX)
          .weigher((String text, Integer _) -> text.length())
          .expireAfterAccess(KEPT_FOR)
          .build();

  /// Loads the table in the background.
  public void warm() {
    Thread.ofVirtual().name("warm-tokens").start(() -> count("."));
  }

  @Override
  public int count(String text) {
    return text.length() < CHARS_WORTH_KEEPING_MIN
        ? counted(text)
        : kept.get(text, JtokkitTokenCounter::counted);
  }

  /// Drops what is kept, for when somebody's data is erased.
  public void forget() {
    kept.invalidateAll();
  }

  private static int counted(String text) {
    return Table.O200K.countTokensOrdinary(text);
  }

  /// Loaded with its first use, once for a process.
  private static final class Table {
    static final Encoding O200K =
        Encodings.newLazyEncodingRegistry().getEncoding(EncodingType.O200K_BASE);
  }
}
