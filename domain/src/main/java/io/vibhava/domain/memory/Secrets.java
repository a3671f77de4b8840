package io.vibhava.domain.memory;

import java.util.List;
import java.util.regex.Pattern;

/// What must never become a memory: passwords, card and account numbers, keys and the like.
public final class Secrets {

  private static final List<Pattern> PATTERNS =
      List.of(
          // a password, PIN or code that is named and given
          ignoringCase(
              "\\b(?:pass ?words?|pass ?codes?|pass ?phrases?|pwd|pin(?: code| number)?|cvv|cvc"
                  + "|security code|api[ -]?keys?|secret key|private key|access token|auth token"
                  + "|seed phrase|recovery (?:code|phrase)|login|log-in|one[ -]time code|otp"
                  + "|ssn|social security(?: number)?|iban|(?:bank )?account number|card number"
                  + "|credit card|debit card|passport number|tax id)\\b.{0,60}?"
                  + "(?:\\b(?:is|are|was)\\b|'s\\b|[:=]|\\d{3})"),
          // a PIN before its name
          ignoringCase("\\b\\d{4,8} is my (?:pin|code|password|passcode)\\b"),
          // card numbers
          Pattern.compile("\\b(?:\\d[ -]?){12,18}\\d\\b"),
          // IBAN
          Pattern.compile("\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\\b"),
          // US social security numbers
          Pattern.compile("\\b\\d{3}-\\d{2}-\\d{4}\\b"),
          // keys as providers issue them
          Pattern.compile(
              "\\b(?:sk|pk|rk|ghp|gho|ghs|glpat|xox[abprs]|AKIA|ASIA|AIza)[-_]?[A-Za-z0-9_-]{12,}"),
          // JSON web tokens
          Pattern.compile("\\beyJ[\\w-]{8,}\\.[\\w-]{8,}"),
          // keys in armour
          Pattern.compile("-----BEGIN [A-Z ]+-----"),
          // long runs of letters and digits mixed, as keys are
          Pattern.compile(
              "(?<![\\w/.])(?=[\\w+/=-]*\\d)(?=[\\w+/=-]*[A-Za-z])[\\w+/=-]{32,}(?![\\w/.])"));

  private Secrets() {}

  public static boolean occurIn(String text) {
    return PATTERNS.stream().anyMatch(pattern -> pattern.matcher(text).find());
  }

  private static Pattern ignoringCase(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
