package io.vibhava.web.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/// A refusal as problem details.
///
/// @param code the stable name of the failure, as every door has it
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProblemJson(
    String type, String title, int status, String code, String detail, List<FieldJson> errors) {

  /// Something wrong with the body.
  record FieldJson(String pointer, String detail) {}

  static Answer answer(Refusal refusal) {
    var errors =
        refusal.fields().stream()
            .map(field -> new FieldJson(field.pointer(), field.detail()))
            .toList();
    var shape =
        new ProblemJson(
            "urn:vibhava:problem:" + refusal.code(),
            title(refusal.code()),
            refusal.status(),
            refusal.code(),
            refusal.detail(),
            errors);
    return new Answer.Json(refusal.status(), refusal.headers(), "application/problem+json", shape);
  }

  private static String title(String code) {
    return switch (code) {
      case "invalid" -> "Not as it is expected";
      case "not-found" -> "Not there";
      case "not-allowed" -> "Not allowed";
      case "conflict" -> "In conflict with what is kept";
      case "limit" -> "A limit was reached";
      case "unavailable" -> "Not available now";
      default -> "Something unexpected went wrong";
    };
  }
}
