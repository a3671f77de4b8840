package io.vibhava.web;

import io.vibhava.web.http.Method;
import io.vibhava.web.http.Route;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/// How each route is asked: the objects' table of the matrix. `{avatar}` and the like stand for
/// objects, in the path, the query and the body alike: each of them is crossed with what is
/// another's, absent, deleted, and of another parent.
public final class Rows {

  private static final Pattern THING = Pattern.compile("\\{(\\w+)}");

  /// What is part of what.
  private static final Map<String, String> PARENTS =
      Map.of(
          "memory",
          "avatar",
          "person",
          "avatar",
          "message",
          "conversation",
          "reply",
          "conversation");

  public static final List<Row> ALL =
      List.of(
          get("/health/live"),
          get("/health/ready"),
          get("/openapi.json"),
          get("/docs"),
          get("/docs/{file}"),
          row("POST", "/v1/auth/register", "{'name':'x','password':'PASSWORD'}"),
          row("POST", "/v1/auth/login", "{'name':'x','password':'PASSWORD'}"),
          row("POST", "/v1/auth/refresh", "{'refresh_token':'x'}"),
          row("POST", "/v1/auth/reset", "{'token':'x','password':'PASSWORD'}"),
          get("/v1/me"),
          row("PATCH", "/v1/me", "{'displayName':'Ada'}"),
          row("PUT", "/v1/me/password", "{'present':'PASSWORD','password':'PASSWORD'}"),
          row("POST", "/v1/me/close", "{'password':'PASSWORD'}"),
          get("/v1/me/keys"),
          row("POST", "/v1/me/keys", "{'label':'a phone','scopes':['chat']}"),
          row("DELETE", "/v1/me/keys/{key}", ""),
          get("/v1/me/sessions"),
          row("DELETE", "/v1/me/sessions/{session}", ""),
          get("/v1/admin/accounts"),
          row("PATCH", "/v1/admin/accounts/{account}", "{'state':'disabled','role':'moderator'}"),
          get("/v1/admin/invites"),
          row("POST", "/v1/admin/invites", "{'role':'user'}"),
          row("DELETE", "/v1/admin/invites/{invite}", ""),
          get("/v1/templates"),
          get("/v1/avatars"),
          row("POST", "/v1/avatars", "{'name':'RANDOM','description':'Calm.'}"),
          get("/v1/avatars/{avatar}"),
          row("PATCH", "/v1/avatars/{avatar}", "{'tagline':'listens'}"),
          row("DELETE", "/v1/avatars/{avatar}", ""),
          get("/v1/avatars/{avatar}/shares"),
          get("/v1/avatars/{avatar}/shares/{person}"),
          row("PUT", "/v1/avatars/{avatar}/shares/{person}", "{'role':'view'}"),
          row("DELETE", "/v1/avatars/{avatar}/shares/{person}", ""),
          row("DELETE", "/v1/me/shared/{shared}", ""),
          get("/v1/conversations"),
          get("/v1/conversations").and("?avatar={avatar}"),
          row("POST", "/v1/conversations", "{'avatar':'{avatar}','text':'Hello'}"),
          get("/v1/conversations/{conversation}"),
          row("PATCH", "/v1/conversations/{conversation}", "{'title':'Tea'}"),
          row("DELETE", "/v1/conversations/{conversation}", ""),
          get("/v1/conversations/{conversation}/messages"),
          row("POST", "/v1/conversations/{conversation}/messages", "{'text':'Hello'}"),
          row(
              "POST",
              "/v1/conversations/{conversation}/messages",
              "{'text':'Hello','behind':'{message}'}"),
          row("PUT", "/v1/conversations/{conversation}/head", "{'message':'{message}'}"),
          row(
              "POST",
              "/v1/conversations/{conversation}/messages/{message}/replies",
              "{'without':['{memory}']}"),
          row(
              "POST",
              "/v1/conversations/{conversation}/messages/{message}/edits",
              "{'text':'Hello'}"),
          get("/v1/conversations/{conversation}/messages/{reply}/why"),
          get("/v1/conversations/{conversation}/export"),
          get("/v1/turns/{turn}/events"),
          row("DELETE", "/v1/turns/{turn}", ""),
          get("/v1/avatars/{avatar}/memories"),
          get("/v1/avatars/{avatar}/memories/export"),
          get("/v1/avatars/{avatar}/memories/search").and("?q=dog"),
          get("/v1/avatars/{avatar}/memories/{memory}"),
          row("PUT", "/v1/avatars/{avatar}/memories/{memory}", "{'text':'My cat is called Tom.'}"),
          row("DELETE", "/v1/avatars/{avatar}/memories/{memory}", ""),
          get("/v1/conversations/search").and("?q=tea"),
          get("/v1/avatars/{avatar}/profile"),
          row("POST", "/v1/avatars/{avatar}/profile", "{'field':'name','text':'Ada'}"),
          row("DELETE", "/v1/avatars/{avatar}/profile/{memory}", ""),
          get("/v1/avatars/{avatar}/preferences"),
          row("PUT", "/v1/avatars/{avatar}/learning", "{'paused':true}"),
          get("/v1/avatars/{avatar}/changes"),
          row("POST", "/v1/avatars/{avatar}/changes/undo", "{}"),
          get("/v1/usage"),
          get("/v1/usage").and("?by=model&first=2026-11-01&last=2026-11-30"),
          get("/v1/admin/usage"),
          get("/v1/models"),
          get("/v1/models/{model}"),
          row(
              "POST",
              "/v1/chat/completions",
              "{'model':'{model}','messages':[{'role':'user','content':'Hello'}]}"),
          row(
              "POST",
              "/v1/chat/completions",
              "{'model':'{model}','messages':[{'role':'user','content':'Hello'}],'metadata':{'conversation_id':'{conversation}'}}"));

  private Rows() {}

  /// How a route is asked.
  ///
  /// @param query with its question mark
  public record Row(Method method, String path, String query, String body) {

    boolean isOf(Route route) {
      return route.method() == method && route.path().equals(path);
    }

    Row and(String asked) {
      return new Row(method, path, asked, body);
    }

    /// What tells this row from the others of its route.
    String more() {
      return query + (body.isEmpty() ? "" : " " + body);
    }

    /// The objects it names.
    List<String> things() {
      return THING
          .matcher(path + query + body)
          .results()
          .map(it -> it.group(1))
          .filter(thing -> !isAnyName(thing))
          .distinct()
          .toList();
    }

    /// Something is shared with any name, whoever has it.
    private boolean isAnyName(String thing) {
      return thing.equals("person") && method == Method.PUT;
    }

    /// Those of them whose parent it names too.
    List<String> children() {
      return things().stream()
          .filter(thing -> things().contains(PARENTS.getOrDefault(thing, "")))
          .toList();
    }

    /// As it is asked by `person` for what is new and theirs.
    public Asking asked(WebPerson person) {
      var asker = closes() ? person.house().newcomer() : person;
      return asking(asker, Things.own(asker));
    }

    /// What a person says of themselves is there from the start, unlike what they make.
    private String tag(WebPerson person) {
      return path.equals("/v1/me")
          ? "\"%d\""
              .formatted(
                  person
                      .house()
                      .engine
                      .accounts()
                      .readPerson()
                      .read(person.owner())
                      .details()
                      .revision())
          : "\"1\"";
    }

    /// Whether whoever asks is there no longer.
    boolean closes() {
      return path.equals("/v1/me/close");
    }

    Asking asking(WebPerson person, Things things) {
      var asking =
          person
              .ask(method.name(), things.in(path + query).replace("{file}", "start.js"))
              .with("If-Match", tag(person));
      var json =
          things
              .in(body)
              .replace('\'', '"')
              .replace("RANDOM", UUID.randomUUID().toString())
              .replace("PASSWORD", WebPerson.PASSWORD);
      return body.isEmpty() ? asking : asking.saying(json);
    }
  }

  static List<Row> of(Route route) {
    return ALL.stream().filter(row -> row.isOf(route)).toList();
  }

  /// Whether a route is there to change something.
  static boolean changes(Route route) {
    return route.about().takes().isPresent() || route.method() == Method.DELETE;
  }

  private static Row get(String path) {
    return row("GET", path, "");
  }

  private static Row row(String method, String path, String body) {
    return new Row(Method.valueOf(method), path, "", body);
  }
}
