package io.vibhava.web.http;

import java.util.List;
import java.util.Map;

/// Why a request is not answered as it was asked.
///
/// @param code the stable name, that of the failure where it is one
/// @param detail in words for people; never what somebody said
/// @param fields what is wrong with the body, by place
public record Refusal(
    int status, String code, String detail, List<Field> fields, Map<String, String> headers) {

  /// Something wrong with the body.
  ///
  /// @param pointer where, as a JSON pointer
  public record Field(String pointer, String detail) {}

  public Refusal {
    fields = List.copyOf(fields);
    headers = Map.copyOf(headers);
  }

  public Refusal(int status, String code, String detail) {
    this(status, code, detail, List.of(), Map.of());
  }

  Refusal with(List<Field> wrong) {
    return new Refusal(status, code, detail, wrong, headers);
  }

  Refusal with(String header, String value) {
    return new Refusal(status, code, detail, fields, Map.of(header, value));
  }
}
