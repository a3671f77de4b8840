package io.vibhava.web.http;

/// How a refusal is told to the kind of client that a route is for.
@FunctionalInterface
public interface RefusalShape {

  /// RFC 9457, as all of our own routes do.
  RefusalShape PROBLEM = ProblemJson::answer;

  Answer answer(Refusal refusal);
}
