package io.vibhava.cli.avatar;

import io.vibhava.domain.Failure;
import io.vibhava.domain.Text;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds all that is wrong with a form at once.
final class FormCheck {

  private static final int VALUE_CHARS_TOLD = 20;

  private static final Map<String, String> FLAGS =
      Map.of("traits", "--trait", "boundaries", "--boundary", "replyTokens", "--reply-tokens");

  private final Validator validator = Validation.buildDefaultValidatorFactory().getValidator();

  /// @throws Failure.Invalid with a line for each thing that is wrong: the flag, the limit and what
  ///   came
  void check(AvatarForm form) {
    refuse(validator.validate(form));
  }

  /// As [#check(AvatarForm)], for one property alone.
  void check(String property, String value) {
    refuse(validator.validateValue(AvatarForm.class, property, value));
  }

  private static void refuse(Set<ConstraintViolation<AvatarForm>> violations) {
    if (!violations.isEmpty()) {
      throw new Failure.Invalid(
          violations.stream()
              .map(FormCheck::line)
              .distinct()
              .sorted()
              .collect(Collectors.joining("\n")));
    }
  }

  private static String line(ConstraintViolation<AvatarForm> violation) {
    var property = violation.getPropertyPath().iterator().next().getName();
    return "%s: %s, %s came"
        .formatted(
            FLAGS.getOrDefault(property, "--" + property),
            violation.getMessage(),
            came(property, String.valueOf(violation.getInvalidValue())));
  }

  /// Numbers and names of traits are told as they came, of texts only how long they are.
  private static String came(String property, String value) {
    return switch (property) {
      case "traits", "temperature", "replyTokens" ->
          Text.quoted(Text.shortened(value, VALUE_CHARS_TOLD));
      default -> String.format(Locale.ROOT, "%,d characters", value.length());
    };
  }
}
