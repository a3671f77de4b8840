package io.vibhava.domain.memory;

import io.vibhava.domain.conversation.Role;
import java.time.Duration;

/// What speaks for or against a memory beside its words and its meaning. All are small against
/// those two: they decide between memories that fit about as well.
enum Prior {

  /// What one side said, the other repeats: the person's own words are the source, unless the
  /// question is after the avatar's.
  SPEAKER(0.12) {
    @Override
    double strength(Memory memory, double fit, Asked asked) {
      return isOfAvatar(memory) == asked.ofAvatar() ? 1 : 0;
    }
  },

  /// A question fits a question like it better than what answers it, and holds no answer.
  QUESTION(-0.4) {
    @Override
    double strength(Memory memory, double fit, Asked asked) {
      return Saying.isOnlyQuestions(memory.text()) ? fit : 0;
    }
  },

  /// A greeting or a thank-you resembles many questions and answers none. Facts are short by
  /// nature.
  BREVITY(-0.1) {
    @Override
    double strength(Memory memory, double fit, Asked asked) {
      return memory instanceof Episode
          ? 1 - Saying.length(memory.text(), FULL_LETTERS) / (double) FULL_LETTERS
          : 0;
    }
  },

  /// What was so once is worth less than what is so now, and may still be what was asked for.
  LAPSED(-0.15) {
    @Override
    double strength(Memory memory, double fit, Asked asked) {
      return asked.isLapsed(memory) ? 1 : 0;
    }
  },

  /// Of two that say about the same, the newer is likelier to hold still. Too small to bury
  /// anything for its age.
  RECENCY(0.02) {
    @Override
    double strength(Memory memory, double fit, Asked asked) {
      var age = Math.max(0, Duration.between(memory.at(), asked.now()).toMillis());
      return HALVED_MILLIS / (HALVED_MILLIS + age);
    }
  };

  private static final int FULL_LETTERS = 100;
  private static final double HALVED_MILLIS = Duration.ofDays(30).toMillis();

  private final double weight;

  Prior(double weight) {
    this.weight = weight;
  }

  /// About from 0 to 1.
  ///
  /// @param fit how well its words and its meaning fit
  abstract double strength(Memory memory, double fit, Asked asked);

  /// What all of them come to.
  static double sum(Memory memory, double fit, Asked asked) {
    var sum = 0.0;
    for (var prior : values()) {
      sum += prior.weight * prior.strength(memory, fit, asked);
    }
    return sum;
  }

  static boolean isOfAvatar(Memory memory) {
    return switch (memory) {
      case Episode episode -> episode.role() == Role.AVATAR;
      case Belief belief -> belief.assessment().trust() == Trust.SPOKEN;
    };
  }
}
