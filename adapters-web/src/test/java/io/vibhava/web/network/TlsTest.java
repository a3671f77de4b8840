package io.vibhava.web.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.application.conversation.ReadConversation.Extent;
import io.vibhava.domain.Failure;
import io.vibhava.domain.conversation.ConversationState;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageState;
import io.vibhava.web.Asking;
import io.vibhava.web.RawLine;
import io.vibhava.web.WebHouse;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TlsTest {

  @TempDir private Path folder;

  private static WebHouse house(TlsFiles files) {
    var network = new NetworkSettings(false, List.of(), Optional.of(files));
    return new WebHouse(usual -> usual.at("127.0.0.1", 0, network));
  }

  private static HttpClient trusting(X509Certificate certificate, String... protocols)
      throws Exception {
    var store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setCertificateEntry("server", certificate);
    var trust = TrustManagerFactory.getInstance("PKIX");
    trust.init(store);
    var context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    var parameters = new SSLParameters();
    if (protocols.length > 0) {
      parameters.setProtocols(protocols);
    }
    return HttpClient.newBuilder().sslContext(context).sslParameters(parameters).build();
  }

  /// How a client leaves that says so, and one that is gone at once.
  private static void leave(SSLSocket line, Socket below, boolean politely) throws Exception {
    if (politely) {
      line.close();
    } else {
      below.setSoLinger(true, 0);
      below.close();
    }
  }

  @ParameterizedTest
  @CsvSource({"true, true", "true, false", "false, true", "false, false"})
  void whoeverLeavesWhileTheModelIsSilentEndsTheReply(boolean isStream, boolean politely)
      throws Exception {
    var mine = TestCertificate.in(folder, "EC");
    try (var house = house(mine.files());
        var client = trusting(mine.certificate());
        var below = new Socket("127.0.0.1", URI.create(house.server.url()).getPort())) {
      house.ada.avatar("Mira");
      house.brain.holdUntil(new CountDownLatch(1), "Too late.");
      var line =
          (SSLSocket)
              client
                  .sslContext()
                  .getSocketFactory()
                  .createSocket(below, "localhost", below.getPort(), true);
      RawLine.over(line).sends(RawLine.text(completion(house, isStream)));
      Awaitility.await().until(() -> !house.brain.prompts().isEmpty());
      assertThat(lastState(house)).contains(MessageState.KEPT);

      leave(line, below, politely);

      Awaitility.await()
          .atMost(Duration.ofSeconds(5))
          .until(() -> !lastState(house).equals(Optional.of(MessageState.KEPT)));
    }
  }

  private static Asking completion(WebHouse house, boolean isStream) {
    var json =
        "{\"model\":\"mira\",\"stream\":%s,\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"}]}";
    return house.ada.ask("POST", "/v1/chat/completions").saying(json.formatted(isStream));
  }

  private static Optional<MessageState> lastState(WebHouse house) {
    var owner = house.ada.owner();
    return house
        .engine
        .listConversations()
        .list(owner, Optional.empty(), EnumSet.allOf(ConversationState.class))
        .stream()
        .findFirst()
        .map(talk ->
            house.engine.readConversation().read(owner, talk.id(), Extent.TO_HEAD).messages())
        .map(List::getLast)
        .map(Message::state);
  }

  private static HttpResponse<String> asked(WebHouse house, HttpClient client) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(house.server.url() + "/health/live")).build();
    return client.send(request, BodyHandlers.ofString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"EC", "RSA", "Ed25519"})
  void itSpeaksTlsAndTellsBrowsersToComeNoOtherWay(String algorithm) throws Exception {
    var mine = TestCertificate.in(folder, algorithm);
    try (var house = house(mine.files());
        var client = trusting(mine.certificate())) {
      var told = asked(house, client);

      assertThat(house.server.url()).startsWith("https://");
      assertThat(told.statusCode()).isEqualTo(200);
      assertThat(told.headers().firstValue("Strict-Transport-Security"))
          .hasValueSatisfying(value -> assertThat(value).startsWith("max-age=31536000"));
      assertThat(told.sslSession().orElseThrow().getProtocol()).isEqualTo("TLSv1.3");
    }
  }

  @Test
  void oldVersionsAreRefused() throws Exception {
    var mine = TestCertificate.in(folder, "EC");
    try (var house = house(mine.files());
        var newer = trusting(mine.certificate(), "TLSv1.2");
        var older = trusting(mine.certificate(), "TLSv1.1")) {
      assertThat(asked(house, newer).statusCode()).isEqualTo(200);
      assertThatThrownBy(() -> asked(house, older)).isInstanceOf(SSLException.class);
    }
  }

  @Test
  void aRenewedCertificateIsTakenUpAndABrokenOneIsNot() throws Exception {
    var first = TestCertificate.in(folder, "EC");
    try (var tls = Tls.of(first.files())) {
      var second = TestCertificate.in(folder, "RSA");
      Files.setLastModifiedTime(
          second.files().key(), java.nio.file.attribute.FileTime.fromMillis(1_000));
      tls.renew();
      assertThat(tls.shown()).isEqualTo(second.certificate());

      Files.writeString(second.files().certificates(), "nothing");
      tls.renew();
      assertThat(tls.shown()).isEqualTo(second.certificate());
    }
  }

  @Test
  void theKeyOfAnotherCertificateIsRefused() throws Exception {
    var mine = TestCertificate.in(Files.createDirectory(folder.resolve("mine")), "EC").files();
    var other = TestCertificate.in(Files.createDirectory(folder.resolve("other")), "EC").files();

    assertThatThrownBy(() -> Tls.of(new TlsFiles(mine.certificates(), other.key())))
        .isInstanceOf(Failure.Invalid.class)
        .hasMessageContaining("not the key");
    assertThatThrownBy(() -> Tls.of(new TlsFiles(mine.key(), mine.key())))
        .isInstanceOf(Failure.Invalid.class)
        .hasMessageContaining("no certificate");
    assertThatThrownBy(() -> Tls.of(new TlsFiles(mine.certificates(), mine.certificates())))
        .isInstanceOf(Failure.Invalid.class)
        .hasMessageContaining("PKCS#8");
  }
}
