package io.vibhava.web;

import io.javalin.http.Context;
import io.vibhava.web.Doorkeeper.Admitted;
import io.vibhava.web.http.Answer;
import io.vibhava.web.http.Call;
import io.vibhava.web.http.HttpLimits;
import io.vibhava.web.http.Needs;
import io.vibhava.web.http.Refusal;
import io.vibhava.web.http.RefusalShape;
import io.vibhava.web.http.Refusals;
import io.vibhava.web.http.Refused;
import io.vibhava.web.http.Request;
import io.vibhava.web.http.Route;
import io.vibhava.web.measure.Measures;
import io.vibhava.web.network.Names;
import io.vibhava.web.rate.Rates;
import io.vibhava.web.rate.Visit;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/// Stands in front of every route: lets in whoever has what the route needs, and tells in one form
/// what went wrong.
final class Door {

  private static final Pattern BEARER = Pattern.compile("(?i:bearer) +(\\S+) *");

  private final Doorkeeper keeper;
  private final Guests guests;
  private final Names names;
  private final Measures measures;
  private final HttpLimits limits;
  private final Rates rates;
  private final Busy busy;

  Door(
      Doorkeeper keeper,
      Guests guests,
      Names names,
      HttpLimits limits,
      Rates rates,
      Measures measures,
      Busy busy) {
    this.keeper = keeper;
    this.guests = guests;
    this.names = names;
    this.measures = measures;
    this.rates = rates;
    this.limits = limits;
    this.busy = busy;
  }

  /// Answers what came for `route`.
  void open(Route route, Context context) {
    try (var _ = busy.enter()) {
      respond(route, new Request(context, limits), new Response(context));
    }
  }

  private void respond(Route route, Request request, Response response) {
    try {
      busy.requireOpen();
      names.require(request.header("Host"));
      var visit = rates.visit(response::header);
      visit.from(request.address(), route.about().isGuessable());
      response.send(answer(route, request, visit));
    } catch (IOException e) {
      // Whoever asked has left.
    } catch (RuntimeException e) { // The outermost door: whatever happened is told in one form.
      request.drain();
      refuse(route.refusals(), Refusals.of(e, request.form()), response);
    }
  }

  private Answer answer(Route route, Request request, Visit visit) {
    return switch (route) {
      case Route.Open open -> open.handler().handle(request);
      case Route.Guarded guarded -> answer(guarded, request, visit);
    };
  }

  private Answer answer(Route.Guarded route, Request request, Visit visit) {
    var admitted = admitted(request, route.needs(), visit);
    if (route.refusals().equals(RefusalShape.PROBLEM)) {
      request.requireQueriesOf(route.about().queries());
    }
    var answer = route.handler().handle(call(request, admitted, route.needs()));
    return answer instanceof Answer.Events events
        ? guests.staying(events, admitted, route.needs())
        : answer;
  }

  private static Call call(Request request, Admitted admitted, Needs needs) {
    return new Call(
        request,
        admitted.caller(),
        () -> admitted.again().get().filter(needs::isMetBy).isPresent());
  }

  private Admitted admitted(Request request, Needs needs, Visit visit) {
    var admitted = presented(request).flatMap(keeper::admit).orElseThrow(Refused::unknownCaller);
    visit.by(admitted.caller());
    if (!needs.isMetBy(admitted.caller())) {
      throw Refused.lacking(needs, admitted.caller());
    }
    return admitted;
  }

  private static Optional<String> presented(Request request) {
    return request
        .header("Authorization")
        .map(BEARER::matcher)
        .filter(found -> found.matches())
        .map(found -> found.group(1));
  }

  private void refuse(RefusalShape shape, Refusal refusal, Response response) {
    measures.refused(refusal.status());
    try {
      response.sendInstead(shape.answer(refusal));
    } catch (IOException e) {
      // Whoever asked has left.
    }
  }
}
