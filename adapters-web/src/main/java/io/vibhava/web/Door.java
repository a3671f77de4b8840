package io.vibhava.web;

import io.javalin.http.Context;
import io.vibhava.application.account.Authenticate;
import io.vibhava.application.account.Caller;
import io.vibhava.web.http.Answer;
import io.vibhava.web.http.Call;
import io.vibhava.web.http.HttpLimits;
import io.vibhava.web.http.Needs;
import io.vibhava.web.http.RefusalShape;
import io.vibhava.web.http.Refusals;
import io.vibhava.web.http.Refused;
import io.vibhava.web.http.Request;
import io.vibhava.web.http.Route;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/// Stands in front of every route: lets in whoever has what the route needs, and tells in one form
/// what went wrong.
final class Door {

  private static final Pattern BEARER = Pattern.compile("(?i:bearer) +(\\S+) *");

  private final Authenticate authenticate;
  private final HttpLimits limits;
  private final Busy busy;

  Door(Authenticate authenticate, HttpLimits limits, Busy busy) {
    this.authenticate = authenticate;
    this.limits = limits;
    this.busy = busy;
  }

  /// Answers what came for `route`.
  void open(Route route, Context context) {
    try (var _ = busy.enter()) {
      respond(route, new Request(context, limits), new Response(context.res()));
    }
  }

  private void respond(Route route, Request request, Response response) {
    try {
      busy.requireOpen();
      response.send(answer(route, request));
    } catch (IOException e) {
      // Whoever asked has left.
    } catch (RuntimeException e) { // The outermost door: whatever happened is told in one form.
      request.drain();
      refuse(route.refusals(), e, response);
    }
  }

  private Answer answer(Route route, Request request) {
    return switch (route) {
      case Route.Open open -> open.handler().handle(request);
      case Route.Guarded guarded -> guarded.handler().handle(call(request, guarded.needs()));
    };
  }

  private Call call(Request request, Needs needs) {
    var caller = caller(request, needs);
    return new Call(request, caller, () -> known(request).filter(needs::isMetBy).isPresent());
  }

  private Caller caller(Request request, Needs needs) {
    var caller = known(request);
    if (!needs.isMetBy(caller.orElseThrow(Refused::unknownCaller))) {
      throw Refused.lacking(needs);
    }
    return caller.get();
  }

  private Optional<Caller> known(Request request) {
    return presented(request).flatMap(authenticate::authenticate);
  }

  private static Optional<String> presented(Request request) {
    return request
        .header("Authorization")
        .map(BEARER::matcher)
        .filter(found -> found.matches())
        .map(found -> found.group(1));
  }

  private static void refuse(RefusalShape shape, RuntimeException why, Response response) {
    var refusal = Refusals.of(why);
    try {
      response.sendInstead(shape.answer(refusal));
    } catch (IOException e) {
      // Whoever asked has left.
    }
  }
}
