package io.vibhava.web.network;

import io.vibhava.domain.Failure;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.List;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/// Lets a request that a listed proxy hands on come from where it says.
public final class ProxiedRequests implements HttpConfiguration.Customizer {

  private final Forwarding forwarding;

  /// @throws Failure.Invalid if one of the proxies is no address
  public ProxiedRequests(List<String> proxies) {
    this.forwarding = new Forwarding(proxies);
  }

  @Override
  public Request customize(Request request, HttpFields.Mutable responseHeaders) {
    return request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress at
        ? forwarding
            .client(at.getAddress(), request.getHeaders())
            .map(client -> from(client, request))
            .orElse(request)
        : request;
  }

  private static Request from(InetAddress client, Request request) {
    var at = new InetSocketAddress(client, 0);
    var connection =
        new ConnectionMetaData.Wrapper(request.getConnectionMetaData()) {
          @Override
          public SocketAddress getRemoteSocketAddress() {
            return at;
          }
        };
    return new Request.Wrapper(request) {
      @Override
      public ConnectionMetaData getConnectionMetaData() {
        return connection;
      }
    };
  }
}
