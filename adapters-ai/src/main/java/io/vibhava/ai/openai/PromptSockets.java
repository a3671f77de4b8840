package io.vibhava.ai.openai;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.nio.channels.SocketChannel;
import javax.net.SocketFactory;

/// Makes sockets that send at once and that an interrupt closes. Otherwise the end of a question of
/// more than one packet waits until the server acknowledges its beginning, and servers put that off
/// for 40 ms.
final class PromptSockets extends SocketFactory {

  @Override
  public Socket createSocket() throws IOException {
    var socket = SocketChannel.open().socket(); // Reading from any other ignores interrupts.
    socket.setTcpNoDelay(true);
    return socket;
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return connected(new InetSocketAddress(host, port), new InetSocketAddress(0));
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort)
      throws IOException {
    return connected(new InetSocketAddress(host, port), new InetSocketAddress(local, localPort));
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return connected(new InetSocketAddress(host, port), new InetSocketAddress(0));
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
      throws IOException {
    return connected(new InetSocketAddress(host, port), new InetSocketAddress(local, localPort));
  }

  private Socket connected(SocketAddress address, SocketAddress local) throws IOException {
    var socket = createSocket();
    socket.bind(local);
    socket.connect(address);
    return socket;
  }
}
