package io.vibhava.domain.memory;

import io.vibhava.domain.conversation.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/// What speaks for or against a memory. Each is on a scale of its own that does not depend on the
/// other candidates, so that a sum of them means the same in a scope of ten memories as in one of a
/// hundred thousand.
public enum Signal {

  /// The question's words, in the message and just around it: a reply leaves out what it answers.
  WORDS(0.25) {
    @Override
    double strength(Candidate candidate, Asked asked) {
      return candidate.around().words();
    }
  },

  /// The question's words, anywhere in the same session: what belongs together is told together.
  SESSION(1.5) {
    @Override
    double strength(Candidate candidate, Asked asked) {
      return candidate.around().session();
    }
  },

  /// What the message means, less what all in the scope have in common.
  MEANING(3) {
    @Override
    double strength(Candidate candidate, Asked asked) {
      return candidate.around().apart();
    }
  },

  /// What the message and its neighbours mean together: "Yes, since May" says little alone.
  CONTEXT(6) {
    @Override
    double strength(Candidate candidate, Asked asked) {
      return candidate.around().meaning();
    }
  },

  /// What one side said, the other repeats; who is asked about said it first.
  SPEAKER(1.5) {
    @Override
    double strength(Candidate candidate, Asked asked) {
      return asked.speaker(candidate.memory().isOfAvatar());
    }
  },

  /// It was said at the time that the question names, or soon after.
  DATE(3) {
    @Override
    double strength(Candidate candidate, Asked asked) {
      return asked.date(candidate.memory().at().toEpochMilli());
    }
  },

  /// It tells a time, and the question asks when.
  WHEN(1) {
    @Override
    double strength(Candidate candidate, Asked asked) {
      return asked.ofWhen() && Phrases.RELATIVE_TIME.isIn(candidate.memory().text()) ? 1 : 0;
    }
  },

  /// It is a wish that stands, and the question asks for what to do.
  WISH(2.5) {
    @Override
    double strength(Candidate candidate, Asked asked) {
      return asked.ofAdvice() && isWish(candidate.memory()) ? 1 : 0;
    }
  },

  /// A question fits a question like it better than what answers it, and holds no answer.
  QUESTION(-0.5) {
    @Override
    double strength(Candidate candidate, Asked asked) {
      return Saying.isOnlyQuestions(candidate.memory().text()) ? 1 : 0;
    }
  },

  /// A greeting or a thank-you resembles many questions and answers none. Facts are short by
  /// nature.
  BREVITY(-0.5) {
    @Override
    double strength(Candidate candidate, Asked asked) {
      return candidate.memory() instanceof Episode
          ? 1 - Saying.length(candidate.memory().text(), FULL_LETTERS) / (double) FULL_LETTERS
          : 0;
    }
  },

  /// What was so once is worth less than what is so now, and may still be what was asked for.
  LAPSED(-0.7) {
    @Override
    double strength(Candidate candidate, Asked asked) {
      return asked.isLapsed(candidate.memory()) ? 1 : 0;
    }
  },

  /// Of two that say about the same, the newer is likelier to hold still. Too small to bury
  /// anything for its age.
  RECENCY(0.1) {
    @Override
    double strength(Candidate candidate, Asked asked) {
      var age = Math.max(0, Duration.between(candidate.memory().at(), asked.now()).toMillis());
      return HALVED_MILLIS / (HALVED_MILLIS + age);
    }
  },

  /// It was of no use to any reply for long, while others were: so it is likelier to be of none
  /// now. As small as [#RECENCY], and nothing where no use is known; it forgets nothing.
  DISUSE(-0.1) {
    @Override
    double strength(Candidate candidate, Asked asked) {
      return candidate.idleSince().map(since -> idle(since, asked.now())).orElse(0.0);
    }
  };

  private static double idle(Instant since, Instant now) {
    var idle = Math.max(0, Duration.between(since, now).toMillis());
    return idle / (IDLE_HALF_MILLIS + idle);
  }

  private static final int FULL_LETTERS = 100;

  /// After half a year of disuse it counts half.
  private static final double IDLE_HALF_MILLIS = Duration.ofDays(180).toMillis();

  private static final double HALVED_MILLIS = Duration.ofDays(30).toMillis();

  private final double weight;

  Signal(double weight) {
    this.weight = weight;
  }

  public double weight() {
    return weight;
  }

  /// How strongly it is there.
  abstract double strength(Candidate candidate, Asked asked);

  /// How it is called where it is shown.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What words and meanings alone come to; the rest wants the text itself.
  public static double fit(Surroundings around) {
    return WORDS.weight * around.words()
        + SESSION.weight * around.session()
        + MEANING.weight * around.apart()
        + CONTEXT.weight * around.meaning();
  }

  private static boolean isWish(Memory memory) {
    return switch (memory) {
      case Preference _ -> true;
      case Fact _, Reflection _ -> false;
      case Episode episode ->
          episode.role() == Role.USER && Phrases.STANDING_WISH.isIn(episode.text());
    };
  }
}
