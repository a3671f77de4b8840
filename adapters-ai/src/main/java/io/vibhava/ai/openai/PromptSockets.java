package io.vibhava.ai.openai;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/// Makes sockets that send at once. Otherwise the end of a question of more than one packet waits
/// until the server acknowledges its beginning, and servers put that off for 40 ms.
final class PromptSockets extends SocketFactory {

  private final SocketFactory usual = SocketFactory.getDefault();

  @Override
  public Socket createSocket() throws IOException {
    return prompt(usual.createSocket());
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return prompt(usual.createSocket(host, port));
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort)
      throws IOException {
    return prompt(usual.createSocket(host, port, local, localPort));
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return prompt(usual.createSocket(host, port));
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
      throws IOException {
    return prompt(usual.createSocket(host, port, local, localPort));
  }

  private static Socket prompt(Socket socket) throws IOException {
    socket.setTcpNoDelay(true);
    return socket;
  }
}
