package io.vibhava.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Every setting: its name, its default, and what it is called where others named it first.
/// `reply.timeout` is `VIBHAVA_REPLY_TIMEOUT` in the environment. A default that is empty means:
/// none.
public enum Key {
  LLM("llm", "auto"),
  AVATAR_DEFAULT("avatar.default", ""),
  ZONE("zone", ""),
  OPENAI_API_KEY("openai.api-key", "", "OPENAI_API_KEY"),
  OPENAI_BASE_URL("openai.base-url", "", "OPENAI_BASE_URL"),
  OPENAI_MODEL("openai.model", "gpt-4.1-mini", "OPENAI_MODEL"),
  AZURE_ENDPOINT("azure.endpoint", "", "AZURE_OPENAI_ENDPOINT"),
  AZURE_API_KEY("azure.api-key", "", "AZURE_OPENAI_API_KEY"),
  AZURE_DEPLOYMENT("azure.deployment", "", "AZURE_OPENAI_DEPLOYMENT"),
  AZURE_API_VERSION("azure.api-version", "2024-10-21", "OPENAI_API_VERSION"),
  REPLY_TEMPERATURE("reply.temperature", ""),
  REPLY_TOKENS_MAX("reply.tokens-max", "1024"),
  REPLY_CONNECT_TIMEOUT("reply.connect-timeout", "5s"),
  REPLY_FIRST_TIMEOUT("reply.first-timeout", "60s"),
  REPLY_PIECE_TIMEOUT("reply.piece-timeout", "20s"),
  REPLY_TIMEOUT("reply.timeout", "120s"),
  REPLY_RETRIES_MAX("reply.retries-max", "2"),
  MESSAGE_CHARS_MAX("message.chars-max", "16000"),
  PROMPT_TOKENS_MAX("prompt.tokens-max", "6000"),
  PROMPT_EXAMPLES_TOKENS_MAX("prompt.examples-tokens-max", "600"),
  PROMPT_RECALLED_TOKENS_MAX("prompt.recalled-tokens-max", "1000"),
  PROMPT_HISTORY_TOKENS_MIN("prompt.history-tokens-min", "500"),
  PROMPT_PROFILE_TOKENS_MIN("prompt.profile-tokens-min", "60"),
  PROMPT_PROFILE_TOKENS_MAX("prompt.profile-tokens-max", "300"),
  PROFILE_LINES_MAX("profile.lines-max", "40"),
  PROFILE_IMPORTANCE_MIN("profile.importance-min", "0.3"),
  MEMORY_CHARS_MAX("memory.chars-max", "1000"),
  IMPORT_MEMORIES_MAX("import.memories-max", "10000"),
  RECALL_MEMORIES_MAX("recall.memories-max", "10"),
  RECALL_TIMEOUT("recall.timeout", "400ms"),
  RECALL_COLD_TIMEOUT("recall.cold-timeout", "8s"),
  INDEX_BYTES_MAX("index.bytes-max", "268435456"),
  LEARNING_BATCH_MAX("learning.batch-max", "32"),
  LEARNING_TRIES_MAX("learning.tries-max", "5"),
  LEARNING_MODEL("learning.model", "auto"),
  LEARNING_MODEL_RETRY_AFTER("learning.model-retry-after", "1m"),
  LEARNING_MODEL_RETRY_MAX("learning.model-retry-max", "6h"),
  LEARNING_MODEL_TRIES_MAX("learning.model-tries-max", "12"),
  REFLECTION_MESSAGES_MIN("reflection.messages-min", "40"),
  REFLECTION_TRIES_MAX("reflection.tries-max", "5"),
  REFLECTION_CALLS_MAX("reflection.calls-per-day-max", "6"),
  REFLECTION_TOKENS_MAX("reflection.tokens-max", "4000"),
  REFLECTION_TIMEOUT("reflection.timeout", "60s"),
  REFLECTION_KNOWN_MAX("reflection.known-max", "30"),
  REFLECTION_EPISODES_MAX("reflection.episodes-max", "2000"),
  REFLECTION_SOURCES_MIN("reflection.sources-min", "2"),
  REFLECTION_SOURCES_MAX("reflection.sources-max", "40"),
  REFLECTION_CONVERSATIONS_MIN("reflection.conversations-min", "4"),
  REFLECTION_TOPICS_MAX("reflection.topics-max", "5"),
  LEARNING_TIMEOUT("learning.timeout", "60s"),
  LEARNING_BATCH_TOKENS_MAX("learning.batch-tokens-max", "3000"),
  LEARNING_ANSWER_TOKENS_MAX("learning.answer-tokens-max", "2000"),
  PRICES_CURRENCY("prices.currency", "USD"),
  PRICES(
      "prices.table",
      "2025-04-14 gpt-4.1 2.00 0.50 8.00; 2025-04-14 gpt-4.1-mini 0.40 0.10 1.60; 2025-04-14 gpt-4.1-nano 0.10 0.025 0.40"),
  BUDGET_PERSON_TOKENS_DAY("budget.person-tokens-per-day-max", ""),
  BUDGET_PERSON_TOKENS_MONTH("budget.person-tokens-per-month-max", ""),
  BUDGET_PERSON_MONEY_DAY("budget.person-money-per-day-max", ""),
  BUDGET_PERSON_MONEY_MONTH("budget.person-money-per-month-max", ""),
  BUDGET_HOUSE_TOKENS_DAY("budget.house-tokens-per-day-max", ""),
  BUDGET_HOUSE_TOKENS_MONTH("budget.house-tokens-per-month-max", ""),
  BUDGET_HOUSE_MONEY_DAY("budget.house-money-per-day-max", ""),
  BUDGET_HOUSE_MONEY_MONTH("budget.house-money-per-month-max", ""),
  BUDGET_REFLECTION_UNTIL("budget.reflection-until", "0.7"),
  BUDGET_LEARNING_UNTIL("budget.learning-until", "0.8"),
  BUDGET_MODEL_UNTIL("budget.model-until", "0.9"),
  BUDGET_SMALLER_MODEL("budget.smaller-model", ""),
  SERVE_HOST("serve.host", "127.0.0.1"),
  SERVE_PORT("serve.port", "8080"),
  SERVE_TLS_CERT("serve.tls-cert", ""),
  SERVE_TLS_KEY("serve.tls-key", ""),
  SERVE_PROXIES("serve.proxies", ""),
  SERVE_MANAGEMENT_HOST("serve.management-host", "127.0.0.1"),
  SERVE_MANAGEMENT_PORT("serve.management-port", ""),
  SERVE_HEADER_BYTES_MAX("serve.header-bytes-max", "16384"),
  SERVE_BODY_BYTES_MAX("serve.body-bytes-max", "1048576"),
  SERVE_IDLE_TIMEOUT("serve.idle-timeout", "90s"),
  SERVE_CONNECTIONS_MAX("serve.connections-max", "10000"),
  SERVE_REPLIES_PER_PERSON_MAX("serve.replies-per-person-max", "20"),
  SERVE_STOP_TIMEOUT("serve.stop-timeout", "10s"),
  SERVE_RESUME_GRACE("serve.resume-grace", "10s"),
  RATE_LIMIT("rate.limit", "on"),
  RATE_ADDRESS_MAX("rate.per-address-per-minute-max", "1200"),
  RATE_GUESSES_MAX("rate.guesses-per-address-per-minute-max", "20"),
  RATE_PERSON_MAX("rate.per-person-per-minute-max", "600"),
  RATE_KEY_MAX("rate.per-key-per-minute-max", "300"),
  RATE_BUCKETS_MAX("rate.buckets-max", "100000"),
  REGISTRATION("registration", "closed"),
  PASSWORD_CHARS_MIN("password.chars-min", "8"),
  PASSWORD_CHARS_MAX("password.chars-max", "256"),
  PASSWORD_MEMORY_KIB("password.memory-kib", "65536"),
  PASSWORD_PASSES("password.passes", "3"),
  PASSWORD_HASHES_MAX("password.hashes-max", "2"),
  PASSWORD_WAITING_MAX("password.waiting-max", "32"),
  SESSION_TOKEN_LIFETIME("session.token-lifetime", "10m"),
  SESSION_RETRY_WINDOW("session.retry-window", "10s"),
  SESSION_IDLE_MAX("session.idle-max", "336h"),
  SESSION_LIFETIME_MAX("session.lifetime-max", "2160h"),
  RESET_TIMEOUT("reset.timeout", "1h"),
  INVITE_TIMEOUT("invite.timeout", "168h"),
  SHARE_PEOPLE_MAX("share.people-max", "50"),
  SHARE_AVATARS_MAX("share.avatars-max", "200");

  private final String label;
  private final String usual;
  private final Optional<String> elsewhere;

  Key(String label, String usual) {
    this(label, usual, Optional.empty());
  }

  Key(String label, String usual, String elsewhere) {
    this(label, usual, Optional.of(elsewhere));
  }

  Key(String label, String usual, Optional<String> elsewhere) {
    this.label = label;
    this.usual = usual;
    this.elsewhere = elsewhere;
  }

  /// How it is named in files, such as `reply.timeout`.
  public String label() {
    return label;
  }

  public String usual() {
    return usual;
  }

  /// Whether its value is never shown.
  public boolean isSecret() {
    return label.endsWith("api-key");
  }

  /// How it is named in the environment, our own name first.
  List<String> variables() {
    var own = "VIBHAVA_" + label.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    return elsewhere.map(other -> List.of(own, other)).orElse(List.of(own));
  }

  static Optional<Key> find(String label) {
    return Arrays.stream(values()).filter(key -> key.label.equals(label)).findFirst();
  }
}
