package io.vibhava.domain.memory;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What must never become a belief, nor be brought to mind in the clear: passwords, card and
/// account numbers, keys and the like. Numbers that only look so, and fail their own checksums, are
/// none.
public final class Secrets {

  /// What stands in the place of a secret.
  private static final String MASK = "[hidden]";

  /// One kind of secret. Where its pattern has a group `secret`, that alone is hidden.
  private record Kind(Pattern pattern, Predicate<String> real) {

    static Kind of(String pattern) {
      return new Kind(Pattern.compile(pattern), _ -> true);
    }

    static Kind ignoringCase(String pattern) {
      return new Kind(
          Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), _ -> true);
    }

    Kind where(Predicate<String> real) {
      return new Kind(pattern, real);
    }

    boolean occursIn(String text) {
      return pattern.matcher(text).results().map(Kind::secret).anyMatch(real);
    }

    String masked(String text) {
      var masked = new StringBuilder();
      var from = 0;
      for (var match = pattern.matcher(text); match.find(); ) {
        if (real.test(secret(match))) {
          masked.append(text, from, start(match)).append(MASK);
          from = end(match);
        }
      }
      return masked.append(text, from, text.length()).toString();
    }

    private static String secret(MatchResult match) {
      return has(match) ? match.group("secret") : match.group();
    }

    private static int start(Matcher match) {
      return has(match) ? match.start("secret") : match.start();
    }

    private static int end(Matcher match) {
      return has(match) ? match.end("secret") : match.end();
    }

    private static boolean has(MatchResult match) {
      return match.namedGroups().containsKey("secret");
    }
  }

  private static final String NAMED =
      "pass ?words?|pass ?codes?|pass ?phrases?|pwd|pin(?: code| number)?|cvv|cvc|security code|api[ -]?keys?"
          + "|secret key|private key|access (?:token|key)|auth token|seed phrase|recovery (?:code|phrase)|log-?in"
          + "|one[ -]time code|otp|door code|alarm code|ssn|social security(?: number)?|(?:bank )?account number"
          + "|card number|credit card|debit card|passport number|tax id";

  /// What is said of a password without giving it.
  private static final String OF_IT =
      "(?:too|very|so|not|hard|easy|long|short|weak|strong|wrong|expired|old|the same|an?|in|on|that|what|different"
          + "|stored|saved|safe|secure|gone|lost|important|required|needed|always|never|been|being|about|for|to|my"
          + "|our|your|reset|changed|written|broken|why|how|where|when|working|one of|maxed|due|full|empty|blocked)\\b";

  private static final List<Kind> KINDS =
      List.of(
          // a password, PIN or code that is named and given
          Kind.ignoringCase(
              "\\b(?:%s)\\b[^.!?\\n]{0,40}?(?:\\b(?:is|are|was)(?: called)?\\b|'s\\b|[:=])\\s*(?!%s)(?<secret>\\S(?:[^\\n]*\\S)?)"
                  .formatted(NAMED, OF_IT)),
          // and one that is given without a verb
          Kind.ignoringCase(
              "\\b(?:%s)\\b[^.!?\\n\\d]{0,12}(?<secret>\\d[\\d -]{2,}\\d)".formatted(NAMED)),
          // the few digits of a card's code
          Kind.ignoringCase(
              "\\b(?:cv[vc]2?|security code)\\b[^.!?\\n\\d]{0,12}(?<secret>\\d{3,4})\\b"),
          // a PIN before its name
          Kind.ignoringCase("\\b(?<secret>\\d{4,8}) is my (?:pin|code|password|passcode)\\b"),
          // card numbers
          Kind.of("(?<![\\d.-])(?:\\d[ -]?){12,18}\\d(?![\\d-])").where(Secrets::isCard),
          // IBAN
          Kind.of("\\b[A-Za-z]{2}\\d{2}(?: ?[A-Za-z0-9]{4}){2,7}(?: ?[A-Za-z0-9]{1,3})?\\b")
              .where(Secrets::isIban),
          // US social security numbers
          Kind.of("\\b(?!000|666|9)\\d{3}-(?!00)\\d{2}-(?!0000)\\d{4}\\b"),
          // keys as providers issue them
          Kind.of(
                  "\\b(?:sk|pk|rk|ghp|gho|ghs|glpat|github_pat|xox[abprs]|hf|npm|AKIA|ASIA|AIza)[-_]?[A-Za-z0-9_-]{12,}")
              .where(key -> key.chars().anyMatch(Character::isDigit)),
          // JSON web tokens
          Kind.of("\\beyJ[\\w-]{8,}\\.[\\w-]{8,}(?:\\.[\\w-]+)?"),
          // keys in armour
          Kind.of("-----BEGIN [A-Z ]+-----(?s:.*?)(?:-----END [A-Z ]+-----|\\z)"),
          // long runs of letters and digits mixed, as keys are
          Kind.of("(?<![\\w/.])(?=[\\w+/=-]*\\d)(?=[\\w+/=-]*[A-Za-z])[\\w+/=-]{32,}(?![\\w/.])")
              .where(Secrets::isKey));

  /// One of these is in whatever is [#NAMED]. To look for them costs far less than the patterns,
  /// and each memory that is brought to mind is looked at.
  private static final List<String> IN_NAMED =
      List.of(
          "pass", "pwd", "pin", "cvv", "cvc", "code", "key", "token", "phrase", "log", "otp", "ssn",
          "social", "account", "card", "tax");

  private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}");
  private static final Pattern UUID =
      Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private Secrets() {}

  public static boolean occurIn(String text) {
    return mayOccurIn(text) && KINDS.stream().anyMatch(kind -> kind.occursIn(text));
  }

  /// Whether `text` has anything without which there is no secret: a name of one, a digit, or the
  /// beginning of a token or an armoured key.
  private static boolean mayOccurIn(String text) {
    return hasDigit(text)
        || isAnyIn(folded(text))
        || text.contains("eyJ")
        || text.contains("-----BEGIN");
  }

  private static boolean hasDigit(String text) {
    for (var i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /// Some letters are another one's only in capitals, such as the long s.
  private static String folded(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    for (var i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > '~') {
        return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
      }
    }
    return lower;
  }

  private static boolean isAnyIn(String folded) {
    for (var name : IN_NAMED) {
      if (folded.contains(name)) {
        return true;
      }
    }
    return false;
  }

  /// `text` with each secret in it hidden.
  public static String masked(String text) {
    var masked = text;
    for (var kind : KINDS) {
      masked = kind.masked(masked);
    }
    return masked;
  }

  /// By Luhn's checksum, which each card has. Book numbers are none.
  private static boolean isCard(String text) {
    var digits = text.replaceAll("\\D", "");
    return !(digits.length() == 13 && digits.startsWith("97")) && luhn(digits) % 10 == 0;
  }

  private static int luhn(String digits) {
    var sum = 0;
    for (var i = 0; i < digits.length(); i++) {
      var digit = digits.charAt(digits.length() - 1 - i) - '0';
      var weighed = i % 2 == 0 ? digit : 2 * digit;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum;
  }

  /// By the checksum of ISO 13616.
  private static boolean isIban(String text) {
    var plain = text.replace(" ", "").toUpperCase(Locale.ROOT);
    var turned = plain.substring(4) + plain.substring(0, 4);
    var number = new StringBuilder();
    turned.chars().forEach(at -> number.append(Character.digit(at, Character.MAX_RADIX)));
    return new BigInteger(number.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
  }

  /// Commits and ids are no keys.
  private static boolean isKey(String text) {
    return !COMMIT.matcher(text).matches() && !UUID.matcher(text).matches();
  }
}
