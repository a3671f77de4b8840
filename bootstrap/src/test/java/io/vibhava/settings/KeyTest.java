package io.vibhava.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class KeyTest {

  /// A default is a promise: whoever changes one changes it here too, and in the change log.
  @Test
  void theDefaultsAreThese() {
    var defaults =
        Arrays.stream(Key.values())
            .map(key -> key.label() + "=" + key.usual())
            .collect(Collectors.joining("\n"));

    assertThat(defaults)
        .isEqualTo(
            """
            llm=auto
            avatar.default=
            zone=
            openai.api-key=
            openai.base-url=
            openai.model=gpt-4.1-mini
            azure.endpoint=
            azure.api-key=
            azure.deployment=
            azure.api-version=2024-10-21
            reply.temperature=
            reply.tokens-max=1024
            reply.connect-timeout=5s
            reply.first-timeout=60s
            reply.piece-timeout=20s
            reply.timeout=120s
            reply.retries-max=2
            message.chars-max=16000
            prompt.tokens-max=6000
            prompt.examples-tokens-max=600
            prompt.recalled-tokens-max=1000
            prompt.history-tokens-min=500
            prompt.profile-tokens-min=60
            prompt.profile-tokens-max=300
            profile.lines-max=40
            profile.importance-min=0.3
            memory.chars-max=1000
            import.memories-max=10000
            recall.memories-max=10
            recall.timeout=400ms
            recall.cold-timeout=8s
            index.bytes-max=268435456
            learning.batch-max=32
            learning.tries-max=5
            learning.model=auto
            learning.model-retry-after=1m
            learning.model-retry-max=6h
            learning.model-tries-max=12
            reflection.messages-min=40
            reflection.tries-max=5
            reflection.calls-per-day-max=6
            reflection.tokens-max=4000
            reflection.timeout=60s
            reflection.known-max=30
            reflection.episodes-max=2000
            reflection.sources-min=2
            reflection.sources-max=40
            reflection.conversations-min=4
            reflection.topics-max=5
            learning.timeout=60s
            learning.batch-tokens-max=3000
            learning.answer-tokens-max=2000
            prices.currency=USD
            prices.table=2025-04-14 gpt-4.1 2.00 0.50 8.00; 2025-04-14 gpt-4.1-mini 0.40 0.10 1.60; 2025-04-14 gpt-4.1-nano 0.10 0.025 0.40
            budget.person-tokens-per-day-max=
            budget.person-tokens-per-month-max=
            budget.person-money-per-day-max=
            budget.person-money-per-month-max=
            budget.house-tokens-per-day-max=
            budget.house-tokens-per-month-max=
            budget.house-money-per-day-max=
            budget.house-money-per-month-max=
            budget.reflection-until=0.7
            budget.learning-until=0.8
            budget.model-until=0.9
            budget.smaller-model=
            serve.host=127.0.0.1
            serve.port=8080
            serve.tls-cert=
            serve.tls-key=
            serve.proxies=
            serve.management-host=127.0.0.1
            serve.management-port=
            serve.header-bytes-max=16384
            serve.body-bytes-max=1048576
            serve.idle-timeout=90s
            serve.connections-max=10000
            serve.replies-per-person-max=20
            serve.stop-timeout=10s
            serve.resume-grace=10s
            rate.limit=on
            rate.per-address-per-minute-max=1200
            rate.guesses-per-address-per-minute-max=20
            rate.per-person-per-minute-max=600
            rate.per-key-per-minute-max=300
            rate.buckets-max=100000
            registration=closed
            password.chars-min=8
            password.chars-max=256
            password.memory-kib=65536
            password.passes=3
            password.hashes-max=2
            password.waiting-max=32
            session.token-lifetime=10m
            session.retry-window=10s
            session.idle-max=336h
            session.lifetime-max=2160h
            reset.timeout=1h
            invite.timeout=168h
            share.people-max=50
            share.avatars-max=200\
            """);
  }

  @Test
  void onlyKeysAreSecret() {
    assertThat(Arrays.stream(Key.values()).filter(Key::isSecret))
        .containsExactly(Key.OPENAI_API_KEY, Key.AZURE_API_KEY);
  }

  @Test
  void theVariableOfASettingIsItsNameInCapitals() {
    assertThat(Key.REPLY_TIMEOUT.variables()).containsExactly("VIBHAVA_REPLY_TIMEOUT");
    assertThat(Key.AZURE_DEPLOYMENT.variables())
        .containsExactly("VIBHAVA_AZURE_DEPLOYMENT", "AZURE_OPENAI_DEPLOYMENT");
  }
}
