package io.vibhava.web.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.web.WebHouse;
import io.vibhava.web.rate.Rate;
import io.vibhava.web.rate.RateLimits;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Behind a proxy each client is counted for itself, as far as the proxy is one that is listed.
class ProxyTest {

  private static final Rate MANY = Rate.aMinute(1000);

  private static WebHouse behind(String... proxies) {
    var network = new NetworkSettings(true, List.of(proxies), Optional.empty());
    var rates = new RateLimits(true, Rate.aMinute(1), MANY, MANY, MANY, 1000);
    return new WebHouse(usual -> usual.at("127.0.0.1", 0, network).with(rates));
  }

  private static int asked(WebHouse house, String header, String value) {
    return house.ask("GET", "/health/live").with(header, value).told().status();
  }

  @Test
  void whoTheListedProxyAsksForIsCountedApart() {
    try (var house = behind("127.0.0.1")) {
      assertThat(asked(house, "X-Forwarded-For", "198.51.100.7")).isEqualTo(200);
      assertThat(asked(house, "X-Forwarded-For", "198.51.100.8")).isEqualTo(200);
      assertThat(asked(house, "X-Forwarded-For", "198.51.100.7")).isEqualTo(429);
      assertThat(asked(house, "Forwarded", "for=198.51.100.9;proto=https")).isEqualTo(200);
      assertThat(asked(house, "Forwarded", "for=198.51.100.8")).isEqualTo(429);
    }
  }

  /// What a client says of itself stands before what the proxy saw.
  @Test
  void aClientDoesNotGetAnotherAddressByNamingOne() {
    try (var house = behind("127.0.0.1")) {
      assertThat(asked(house, "X-Forwarded-For", "1.1.1.1, 198.51.100.7")).isEqualTo(200);
      assertThat(asked(house, "X-Forwarded-For", "2.2.2.2, 198.51.100.7")).isEqualTo(429);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-Forwarded-For", "Forwarded", "X-Real-IP"})
  void whoIsNotListedSpeaksForThemselvesAlone(String header) {
    try (var house = behind("10.0.0.1")) {
      assertThat(asked(house, header, "for=198.51.100.7")).isEqualTo(200);
      assertThat(asked(house, header, "for=198.51.100.8")).isEqualTo(429);
    }
  }
}
