package io.vibhava.web;

import io.vibhava.web.http.Answer;
import io.vibhava.web.http.JsonBytes;
import io.vibhava.web.http.Refusal;
import io.vibhava.web.http.RefusalShape;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/// Tells what the server refuses before any route sees it, such as headers that are too long, in
/// the form of all refusals.
final class ServerErrors extends ErrorHandler {

  private static final String PROBLEM = "application/problem+json";

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, PROBLEM);
    response.write(true, ByteBuffer.wrap(problem(code)), callback);
  }

  private static byte[] problem(int status) {
    var refusal = new Refusal(status, status < 500 ? "invalid" : "unexpected", detail(status));
    return switch (RefusalShape.PROBLEM.answer(refusal)) {
      case Answer.Json json -> JsonBytes.bytes(json.shape());
      case Answer.Bytes _, Answer.Empty _, Answer.Events _ -> new byte[0];
    };
  }

  private static String detail(int status) {
    return switch (status) {
      case 414, 431 -> "the request's line or headers are too long";
      case 408 -> "the request did not come to its end in time";
      default -> "the request is not as HTTP has it";
    };
  }
}
