package io.vibhava.web.openai;

import io.vibhava.web.http.Answer;
import io.vibhava.web.http.Refusal;
import org.jspecify.annotations.Nullable;

/// A refusal as OpenAI's clients expect it, as JSON.
record ErrorJson(BodyJson error) {

  private static final int UNPROCESSABLE = 422;
  private static final int CONFLICT = 409;

  /// What is within.
  record BodyJson(String message, String type, @Nullable String param, String code) {}

  static Answer answer(Refusal refusal) {
    return new Answer.Json(status(refusal), refusal.headers(), "application/json", of(refusal));
  }

  static ErrorJson of(Refusal refusal) {
    return new ErrorJson(
        new BodyJson(message(refusal), type(refusal), param(refusal), code(refusal)));
  }

  /// Their clients would ask again on a conflict, and know no other status for a body that can't be
  /// taken.
  private static int status(Refusal refusal) {
    return refusal.status() == UNPROCESSABLE || refusal.status() == CONFLICT
        ? 400
        : refusal.status();
  }

  private static String message(Refusal refusal) {
    return refusal.fields().stream()
        .findFirst()
        .map(field -> field.pointer() + ": " + field.detail())
        .orElse(refusal.detail());
  }

  private static @Nullable String param(Refusal refusal) {
    if (refusal.code().equals(Models.UNKNOWN)) {
      return "model";
    }
    return refusal.fields().stream()
        .findFirst()
        .map(field -> field.pointer().substring(1).replace('/', '.'))
        .orElse(null);
  }

  private static String type(Refusal refusal) {
    return switch (refusal.status()) {
      case 403 -> "permission_error";
      case 429 -> "rate_limit_error";
      default -> refusal.status() < 500 ? "invalid_request_error" : "server_error";
    };
  }

  private static String code(Refusal refusal) {
    return switch (refusal.status()) {
      case 401 -> "invalid_api_key";
      case 429 -> "rate_limit_exceeded";
      default -> refusal.code();
    };
  }
}
