package io.vibhava.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.application.account.AccountSettings;
import io.vibhava.application.account.Sessions;
import io.vibhava.domain.account.PasswordRules;
import io.vibhava.domain.account.Registration;
import io.vibhava.web.account.TokenSettings;
import io.vibhava.web.http.HttpLimits;
import io.vibhava.web.openai.ChatLimits;
import io.vibhava.web.rate.Rate;
import io.vibhava.web.rate.RateLimits;
import io.vibhava.web.turn.StreamLimits;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// A limit is a promise: whoever changes one changes it here too, and in the change log.
class LimitsTest {

  @Test
  void theLimitsAreThese() {
    assertThat(HttpLimits.USUAL).isEqualTo(new HttpLimits(1_048_576, 50, 200));
    assertThat(ServerLimits.USUAL)
        .isEqualTo(
            new ServerLimits(16_384, Duration.ofSeconds(90), 10_000, 100, Duration.ofSeconds(10)));
    assertThat(StreamLimits.USUAL)
        .isEqualTo(
            new StreamLimits(
                Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofSeconds(10), 20));
    assertThat(TokenSettings.USUAL).isEqualTo(new TokenSettings(Duration.ofMinutes(10)));
    assertThat(AccountSettings.USUAL)
        .isEqualTo(
            new AccountSettings(
                Registration.CLOSED,
                new PasswordRules(8, 256),
                new Sessions.Lasting(
                    Duration.ofSeconds(10), Duration.ofDays(14), Duration.ofDays(90)),
                Duration.ofHours(1),
                Duration.ofDays(7)));
    assertThat(RateLimits.USUAL)
        .isEqualTo(
            new RateLimits(
                true,
                new Rate(1200, Duration.ofMinutes(1)),
                new Rate(20, Duration.ofMinutes(1)),
                new Rate(600, Duration.ofMinutes(1)),
                new Rate(300, Duration.ofMinutes(1)),
                100_000));
    assertThat(ChatLimits.USUAL).isEqualTo(new ChatLimits(10_000, 50));
  }

  @Test
  void itListensOnThisMachineUnlessTold() {
    assertThat(WebSettings.local(8080).host()).isEqualTo("127.0.0.1");
  }
}
