package io.vibhava.domain.turn;

import java.util.StringTokenizer;

/// Ways to count tokens that keep the counter's promise: the parts never sum up to less than the
/// whole.
enum Counter implements TokenCounter {
  CHARACTERS {
    @Override
    public int count(String text) {
      return text.length();
    }
  },
  /// As most models do, about.
  QUARTERS {
    @Override
    public int count(String text) {
      return Math.ceilDiv(text.length(), 4);
    }
  },
  WORDS {
    @Override
    public int count(String text) {
      return new StringTokenizer(text).countTokens();
    }
  },
  /// Characters, but some that come together are one, as in a vocabulary of pieces.
  MERGING {
    @Override
    public int count(String text) {
      return text.replace(">\n<", "_").length();
    }
  },
  /// Parts cost much more than the whole.
  ONE_EACH {
    @Override
    public int count(String text) {
      return text.isEmpty() ? 0 : 1;
    }
  }
}
