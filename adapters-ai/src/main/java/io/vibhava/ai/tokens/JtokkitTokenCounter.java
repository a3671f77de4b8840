package io.vibhava.ai.tokens;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import io.vibhava.domain.turn.TokenCounter;

/// Counts tokens as OpenAI's newer models do (o200k_base). The counts of texts that come again,
/// such as a persona, are kept.
public final class JtokkitTokenCounter implements TokenCounter {

  private static final long KEPT_CHARS_MAX = 2_000_000;

  private final Cache<String, Integer> counts =
      Caffeine.newBuilder()
          .maximumWeight(KEPT_CHARS_MAX)
          .weigher((String text, Integer _) -> text.length())
          .build();

  /// The table is read when it is first needed.
  private static final class Table {
    static final Encoding ENCODING =
        Encodings.newLazyEncodingRegistry().getEncoding(EncodingType.O200K_BASE);
  }

  @Override
  public int count(String text) {
    return counts.get(text, Table.ENCODING::countTokensOrdinary);
  }
}
