package io.vibhava.ai.openai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PromptSocketsTest {

  private final PromptSockets sockets = new PromptSockets();

  @Test
  void aSocketSendsWhatItIsGivenAtOnce() throws IOException {
    try (var socket = sockets.createSocket()) {
      assertThat(socket.getTcpNoDelay()).isTrue();
    }
  }

  @Test
  void aSocketThatIsConnectedAlreadyDoesSoToo() throws IOException {
    var here = InetAddress.getLoopbackAddress();
    try (var server = new ServerSocket(0, 1, here);
        var byAddress = sockets.createSocket(here, server.getLocalPort());
        var byName = sockets.createSocket(here.getHostAddress(), server.getLocalPort())) {
      assertThat(byAddress.getTcpNoDelay()).isTrue();
      assertThat(byName.getTcpNoDelay()).isTrue();
    }
  }
}
