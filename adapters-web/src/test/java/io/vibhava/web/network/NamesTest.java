package io.vibhava.web.network;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.web.http.Refused;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

  private final Names names = new Names(false, "127.0.0.1");

  @ParameterizedTest
  @ValueSource(
      strings = {"localhost", "LOCALHOST:8080", "127.0.0.1:80", "127.0.0.2", "[::1]:8080", "[::1]"})
  void theNamesOfThisMachineAreTaken(String host) {
    assertThatCode(() -> names.require(Optional.of(host))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "evil.example:8080", "localhost.evil.example", "192.0.2.1", "x"})
  void whatElseAskedForIsRefused(String host) {
    assertThatThrownBy(() -> names.require(Optional.of(host))).isInstanceOf(Refused.class);
    assertThatCode(() -> new Names(true, "0.0.0.0").require(Optional.of(host)))
        .doesNotThrowAnyException();
  }
}
