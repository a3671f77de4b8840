package io.vibhava.web.http;

/// One row of the route table. A route either is open to everybody, and then never learns who asks,
/// or says what it needs, and then is handed a caller who has that. There is no third way.
public sealed interface Route {

  Method method();

  /// Such as `/v1/avatars/{avatar}`.
  String path();

  About about();

  /// How its refusals are told.
  RefusalShape refusals();

  /// A route for everybody.
  record Open(
      Method method, String path, About about, RefusalShape refusals, Handler<Request> handler)
      implements Route {

    public Open(Method method, String path, About about, Handler<Request> handler) {
      this(method, path, about, RefusalShape.PROBLEM, handler);
    }
  }

  /// A route for whoever has what it needs.
  record Guarded(
      Method method,
      String path,
      Needs needs,
      About about,
      RefusalShape refusals,
      Handler<Call> handler)
      implements Route {

    public Guarded(Method method, String path, Needs needs, About about, Handler<Call> handler) {
      this(method, path, needs, about, RefusalShape.PROBLEM, handler);
    }
  }

  /// What a route does.
  ///
  /// @param <R> what it is handed
  @FunctionalInterface
  interface Handler<R> {
    Answer handle(R request);
  }
}
