package io.vibhava.web.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.domain.Failure;
import java.net.InetAddress;
import java.util.List;
import org.eclipse.jetty.http.HttpFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForwardingTest {

  private final Forwarding forwarding = new Forwarding(List.of("10.0.0.0/8", "2001:db8::1"));

  private String client(String from, String header, String value) {
    var headers = HttpFields.build();
    for (var line : value.split("\\|")) {
      headers.add(header, line);
    }
    return forwarding
        .client(InetAddress.ofLiteral(from), headers)
        .map(InetAddress::getHostAddress)
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "192.0.2.1; 198.51.100.7",
        "192.0.2.1; 198.51.100.7, 10.0.0.3",
        "2001:db8::2; 198.51.100.7"
      })
  void whoIsNotListedAsksForThemselvesAlone(String from, String value) {
    assertThat(client(from, "X-Forwarded-For", value)).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "198.51.100.7; 198.51.100.7",
        "1.1.1.1, 198.51.100.7; 198.51.100.7",
        "1.1.1.1, 198.51.100.7, 10.9.9.9; 198.51.100.7",
        "1.1.1.1|198.51.100.7, 10.9.9.9; 198.51.100.7",
        "10.0.0.9, 10.9.9.9; 10.0.0.9",
        "198.51.100.7:4711; 198.51.100.7",
        "[2001:db8::7]:4711; 2001:db8:0:0:0:0:0:7",
        "2001:db8::7; 2001:db8:0:0:0:0:0:7",
        "unknown; none",
        "198.51.100.7, unknown; none",
        "198.51.100.7, unknown, 10.0.0.3; 10.0.0.3"
      })
  void theLastWhoIsNotListedIsWhoAsks(String value, String client) {
    assertThat(client("10.0.0.2", "X-Forwarded-For", value)).isEqualTo(client);
    assertThat(client("2001:db8::1", "X-Forwarded-For", value)).isEqualTo(client);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "for=198.51.100.7;proto=https ~ 198.51.100.7",
        "for=1.1.1.1, For=\"198.51.100.7:80\";by=10.0.0.1 ~ 198.51.100.7",
        "proto=https;for=\"[2001:db8::7]:4711\" ~ 2001:db8:0:0:0:0:0:7",
        "for=_hidden ~ none",
        "proto=https ~ none"
      })
  void theStandardsHeaderCounts(String value, String client) {
    assertThat(client("10.0.0.2", "Forwarded", value)).isEqualTo(client);
  }

  @Test
  void whereBothHeadersCameNeitherCounts() {
    var headers =
        HttpFields.build().add("X-Forwarded-For", "198.51.100.7").add("Forwarded", "for=1.2.3.4");

    assertThat(forwarding.client(InetAddress.ofLiteral("10.0.0.2"), headers)).isEmpty();
  }

  @Test
  void whatIsNoAddressIsRefused() {
    assertThatThrownBy(() -> new Forwarding(List.of("my proxy")))
        .isInstanceOf(Failure.Invalid.class);
  }
}
