package io.vibhava.web.http;

import io.vibhava.application.account.Caller;
import io.vibhava.domain.account.Role;
import io.vibhava.web.http.Refusal.Field;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A request that can't be answered for a reason that only this door knows: its form, its
/// credential, its precondition. What the engine refuses is a [io.vibhava.domain.Failure].
public final class Refused extends RuntimeException {

  private final transient Refusal refusal;

  public Refused(Refusal refusal) {
    super(refusal.detail(), null, false, false);
    this.refusal = refusal;
  }

  public Refusal refusal() {
    return refusal;
  }

  /// The one answer to every credential that does not let in, so that none tells why.
  public static Refused unknownCaller() {
    var refusal =
        new Refusal(
            401,
            "not-allowed",
            "no key and no token that lets in came; send one as: Authorization: Bearer vib_…");
    return new Refused(refusal.with("WWW-Authenticate", "Bearer realm=\"vibhava\""));
  }

  /// As [#unknownCaller], where somebody asks to be let in.
  public static Refused notLetIn(String detail) {
    var refusal = new Refusal(401, "not-allowed", detail);
    return new Refused(refusal.with("WWW-Authenticate", "Bearer realm=\"vibhava\""));
  }

  /// No key helps whose role is another; whose role it is can have a key that does.
  public static Refused lacking(Needs needs, Caller caller) {
    return new Refused(
        new Refusal(
            403,
            "not-allowed",
            needs.roles().contains(caller.role())
                ? "this key does not reach %s; take one that does: POST /v1/me/keys, with a log-in"
                    .formatted(needs.scope().label())
                : "this is for %s; your account is of role %s"
                    .formatted(labels(needs.roles()), caller.role().label())));
  }

  private static String labels(Set<Role> roles) {
    return roles.stream().sorted().map(Role::label).collect(Collectors.joining(" or "));
  }

  /// The one answer to what is not there, whether or not somebody else has it.
  public static Refused notFound(String what) {
    return new Refused(new Refusal(404, "not-found", what + ": there is none"));
  }

  public static Refused malformed(String detail) {
    return new Refused(new Refusal(400, "invalid", detail));
  }

  /// The body broke off, or so little of it came that it is not waited for.
  static Refused tooSlow() {
    return new Refused(
        new Refusal(408, "invalid", "body: it did not come to its end in time; send it again"));
  }

  /// Nobody hears it any more.
  public static Refused left() {
    return new Refused(new Refusal(408, "invalid", "whoever asked has left"));
  }

  static Refused unprocessable(List<Field> fields) {
    return new Refused(
        new Refusal(
            422, "invalid", "the body can't be taken as it is", fields, java.util.Map.of()));
  }

  public static Refused invalid(String pointer, String detail) {
    return unprocessable(List.of(new Field(pointer, detail)));
  }
}
