package io.vibhava.web.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.AbstractEndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/// Notices that whoever asked has left while they wait and nothing is sent to them: the server
/// itself reads a connection again only behind its answer. Who ends their side of the line counts
/// as gone. The request is to be read to its end before.
public final class Watch implements Callback, AutoCloseable {

  private final Request request;
  private final AbstractEndPoint line;
  private final Runnable gone;
  private boolean isOver;

  private Watch(Request request, AbstractEndPoint line, Runnable gone) {
    this.request = request;
    this.line = line;
    this.gone = gone;
  }

  /// @param gone is run at most once, on any thread
  static Watch over(Request request, Runnable gone) {
    var end = request.getConnectionMetaData().getConnection().getEndPoint();
    if (!(end instanceof AbstractEndPoint line)) {
      throw new IllegalStateException("a line of another kind: " + end.getClass().getName());
    }
    var watch = new Watch(request, line, gone);
    watch.look();
    return watch;
  }

  private void look() {
    line.tryFillInterested(this);
  }

  /// Something came, if only the end.
  @Override
  public void succeeded() {
    if (hasEnded()) {
      gone.run();
    }
  }

  private synchronized boolean hasEnded() {
    if (isOver) {
      return false;
    }
    var one = BufferUtil.allocate(1);
    var count = fill(one);
    if (count == 0) {
      look();
    } else if (count > 0) {
      closeBehindAnswer();
    }
    isOver |= count != 0;
    return count < 0;
  }

  private int fill(ByteBuffer one) {
    try {
      return line.fill(one);
    } catch (IOException e) {
      return -1;
    }
  }

  /// What came is the beginning of another request, which is to wait for its turn and can't be
  /// given back: its sender asks again on another line, as HTTP has it.
  private void closeBehindAnswer() {
    Request.addCompletionListener(request, _ -> line.close());
  }

  @Override
  public void failed(Throwable why) {
    if (isGone(why)) {
      gone.run();
    }
  }

  private synchronized boolean isGone(Throwable why) {
    if (isOver) {
      return false;
    }
    if (why instanceof TimeoutException) {
      look(); // A line that is silent for long is none that has ended.
      return false;
    }
    isOver = true;
    return true;
  }

  @Override
  public InvocationType getInvocationType() {
    return InvocationType.NON_BLOCKING;
  }

  @Override
  public void close() {
    synchronized (this) {
      isOver = true;
    }
    line.getFillInterest().onFail(new CancellationException());
  }
}
