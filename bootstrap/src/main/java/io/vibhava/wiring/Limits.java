package io.vibhava.wiring;

import io.vibhava.ai.openai.ScribeLimits;
import io.vibhava.application.EngineSettings;
import io.vibhava.application.account.AccountSettings;
import io.vibhava.application.account.Sessions;
import io.vibhava.application.avatar.SharingSettings;
import io.vibhava.application.learning.LearningSettings;
import io.vibhava.application.learning.ReflectionSettings;
import io.vibhava.application.learning.ScribeSettings;
import io.vibhava.application.memory.HandSettings;
import io.vibhava.application.memory.Patience;
import io.vibhava.application.memory.RecallSettings;
import io.vibhava.application.turn.TurnSettings;
import io.vibhava.application.usage.UsageSettings;
import io.vibhava.domain.account.PasswordRules;
import io.vibhava.domain.account.Registration;
import io.vibhava.domain.learning.ReflectionLimits;
import io.vibhava.domain.memory.CoreProfile;
import io.vibhava.domain.turn.Budget;
import io.vibhava.domain.usage.Prices;
import io.vibhava.persistence.SqliteSettings;
import io.vibhava.persistence.account.Argon2Settings;
import io.vibhava.settings.Key;
import io.vibhava.settings.Values;
import java.time.Duration;

/// The engine's limits, from the settings.
final class Limits {

  /// A turn is held a little longer than its reply may take, so that nobody else takes it up
  /// meanwhile.
  private static final Duration LEASE_BEYOND_REPLY = Duration.ofMinutes(1);

  /// Whoever wants a sentence for a password gets it.
  private static final int PASSWORD_CHARS_MAX_LEAST = 64;

  /// With less, guessing is cheap.
  private static final int MEMORY_KIB_LEAST = 7 * 1024;

  private Limits() {}

  static EngineSettings of(Values values) {
    return new EngineSettings(
        turn(values),
        recall(values),
        learning(values),
        reflection(values),
        hand(values),
        accounts(values),
        sharing(values),
        usage(values));
  }

  private static TurnSettings turn(Values values) {
    return new TurnSettings(
        values.count(Key.MESSAGE_CHARS_MAX, 1),
        values.duration(Key.REPLY_TIMEOUT).plus(LEASE_BEYOND_REPLY),
        new Budget(
            values.count(Key.PROMPT_TOKENS_MAX, 500),
            values.count(Key.PROMPT_EXAMPLES_TOKENS_MAX, 0),
            values.count(Key.PROMPT_RECALLED_TOKENS_MAX, 0),
            values.count(Key.PROMPT_HISTORY_TOKENS_MIN, 0),
            values.count(Key.PROMPT_PROFILE_TOKENS_MIN, 0),
            values.count(Key.PROMPT_PROFILE_TOKENS_MAX, 0)),
        new CoreProfile.Limits(
            values.count(Key.PROFILE_LINES_MAX, 0), values.share(Key.PROFILE_IMPORTANCE_MIN)),
        values.zone(Key.ZONE));
  }

  private static RecallSettings recall(Values values) {
    return new RecallSettings(
        values.count(Key.RECALL_MEMORIES_MAX, 0),
        values.duration(Key.RECALL_TIMEOUT),
        values.duration(Key.RECALL_COLD_TIMEOUT));
  }

  private static LearningSettings learning(Values values) {
    var usual = LearningSettings.USUAL;
    return new LearningSettings(
        values.count(Key.LEARNING_BATCH_MAX, 1),
        usual.lease(),
        usual.retryAfter(),
        values.count(Key.LEARNING_TRIES_MAX, 1),
        new Patience(
            values.duration(Key.LEARNING_MODEL_RETRY_AFTER),
            values.duration(Key.LEARNING_MODEL_RETRY_MAX),
            values.count(Key.LEARNING_MODEL_TRIES_MAX, 1)),
        scribe(values));
  }

  private static ReflectionSettings reflection(Values values) {
    var usual = ReflectionSettings.USUAL;
    return new ReflectionSettings(
        values.count(Key.REFLECTION_MESSAGES_MIN, 1),
        usual.lease(),
        new Patience(
            usual.patience().first(),
            usual.patience().most(),
            values.count(Key.REFLECTION_TRIES_MAX, 1)),
        values.count(Key.REFLECTION_CALLS_MAX, 0),
        values.count(Key.REFLECTION_TOKENS_MAX, 100),
        values.duration(Key.REFLECTION_TIMEOUT),
        values.count(Key.REFLECTION_KNOWN_MAX, 0),
        new ReflectionLimits(
            values.count(Key.REFLECTION_SOURCES_MIN, 2),
            values.count(Key.REFLECTION_SOURCES_MAX, 2),
            values.count(Key.REFLECTION_CONVERSATIONS_MIN, 2),
            values.count(Key.REFLECTION_TOPICS_MAX, 0),
            values.count(Key.REFLECTION_EPISODES_MAX, 1)));
  }

  private static SharingSettings sharing(Values values) {
    return new SharingSettings(
        values.count(Key.SHARE_PEOPLE_MAX, 1), values.count(Key.SHARE_AVATARS_MAX, 1));
  }

  private static AccountSettings accounts(Values values) {
    return new AccountSettings(
        values.choice(Key.REGISTRATION, Registration.class),
        new PasswordRules(
            values.count(Key.PASSWORD_CHARS_MIN, PasswordRules.CHARS_LEAST),
            values.count(Key.PASSWORD_CHARS_MAX, PASSWORD_CHARS_MAX_LEAST)),
        new Sessions.Lasting(
            values.duration(Key.SESSION_RETRY_WINDOW),
            values.duration(Key.SESSION_IDLE_MAX),
            values.duration(Key.SESSION_LIFETIME_MAX)),
        values.duration(Key.RESET_TIMEOUT),
        values.duration(Key.INVITE_TIMEOUT));
  }

  private static UsageSettings usage(Values values) {
    return new UsageSettings(
        Prices.parse(values.needed(Key.PRICES_CURRENCY), values.text(Key.PRICES).orElse("")),
        Budgets.of(values),
        values.share(Key.BUDGET_REFLECTION_UNTIL),
        values.share(Key.BUDGET_LEARNING_UNTIL),
        values.share(Key.BUDGET_MODEL_UNTIL),
        values.text(Key.BUDGET_SMALLER_MODEL));
  }

  static Argon2Settings ofPasswords(Values values) {
    return new Argon2Settings(
        values.count(Key.PASSWORD_MEMORY_KIB, MEMORY_KIB_LEAST),
        values.count(Key.PASSWORD_PASSES, 1),
        values.count(Key.PASSWORD_HASHES_MAX, 1),
        values.count(Key.PASSWORD_WAITING_MAX, 1));
  }

  private static HandSettings hand(Values values) {
    return new HandSettings(
        values.count(Key.MEMORY_CHARS_MAX, 1), values.count(Key.IMPORT_MEMORIES_MAX, 1));
  }

  private static ScribeSettings scribe(Values values) {
    var usual = ScribeSettings.USUAL;
    return new ScribeSettings(
        usual.callsMax(),
        values.count(Key.LEARNING_BATCH_TOKENS_MAX, 100),
        values.duration(Key.LEARNING_TIMEOUT),
        usual.takeTimeout(),
        usual.knownMax());
  }

  static ScribeLimits ofScribe(Values values) {
    var usual = ScribeLimits.USUAL;
    return new ScribeLimits(
        values.duration(Key.REPLY_CONNECT_TIMEOUT),
        values.duration(Key.LEARNING_TIMEOUT),
        values.count(Key.LEARNING_ANSWER_TOKENS_MAX, 100),
        usual.answerCharsMax(),
        usual.answerBytesMax(),
        usual.breakerFailuresMax(),
        usual.breakerPause());
  }

  static SqliteSettings ofStore(Values values) {
    return SqliteSettings.usual().withIndexBytesMax(values.big(Key.INDEX_BYTES_MAX, 1));
  }
}
