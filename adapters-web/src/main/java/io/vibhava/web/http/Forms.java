package io.vibhava.web.http;

import io.vibhava.web.http.Refusal.Field;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// Finds all that is wrong with a form at once, by its places.
final class Forms {

  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();

  private Forms() {}

  /// @throws Refused with every field that can't be taken
  static <T> T checked(T form) {
    var violations = VALIDATOR.validate(form);
    if (!violations.isEmpty()) {
      throw Refused.unprocessable(
          violations.stream()
              .map(Forms::field)
              .sorted(Comparator.comparing(Field::pointer).thenComparing(Field::detail))
              .toList());
    }
    return form;
  }

  private static Field field(ConstraintViolation<?> violation) {
    return new Field(pointer(violation.getPropertyPath()), violation.getMessage());
  }

  private static String pointer(Path path) {
    return StreamSupport.stream(path.spliterator(), false)
        .map(Forms::step)
        .collect(Collectors.joining());
  }

  private static String step(Path.Node node) {
    var place =
        node.getIndex() != null
            ? "/" + node.getIndex()
            : node.getKey() == null ? "" : "/" + node.getKey();
    var isInside = node.getName() == null || node.getName().startsWith("<");
    return isInside ? place : place + "/" + node.getName();
  }
}
