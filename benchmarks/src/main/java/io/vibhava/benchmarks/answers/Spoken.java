package io.vibhava.benchmarks.answers;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// An answer, in plain letters, and how it says what it says.
///
/// A value is *mentioned* where its letters stand as words of their own. A mention counts for
/// nothing in a question that is asked back, nor behind "I don't know whether". It is *former*
/// where its clause says so ("used to", "not … any more", "until", "moved from"), and *denied*
/// behind "not". Clauses end at punctuation and at words such as "but", "and", "now".
final class Spoken {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern NOT_KNOWING =
      Pattern.compile(
          "\\b(?:not|never|haven't|hasn't|didn't|don't think|hadn't)\\b(?: \\w+){0,3} "
              + "(?:told|tell|mention(?:ed)?|said|say|shared?|given|stated|specified|provided|discussed)\\b"
              + "|\\b(?:don't|do not|doesn't|can't|cannot|couldn't|could not|won't) (?:\\w+ ){0,2}?"
              + "(?:know|remember|recall|find|have|seem to)\\b"
              + "|\\bno (?:\\w+ )?(?:record|information|info|memory|memories|mention|idea|note|answer|data)\\b"
              + "|\\bnot (?:sure|certain|mentioned|told|known|stated|specified|given|said|aware|available|in (?:my|the|our))\\b"
              + "|\\b(?:unknown|unsure|nothing (?:about|of the kind|on|in|comes)|know nothing|not enough information"
              + "|haven't a clue|as far as i know|not that i know|doesn't say|never came up|didn't come up)\\b",
          FLAGS);

  private static final Pattern UNABLE =
      Pattern.compile(
          "\\b(?:can't|cannot|can not|unable to|won't) (?:\\w+ ){0,2}?(?:answer|help|say|tell|do)\\b"
              + "|\\b(?:beyond me|language model|real model|my script|my talents|as an ai)\\b",
          FLAGS);

  private static final Pattern GUESS =
      Pattern.compile(
          "\\b(?:probably|perhaps|maybe|i guess|i'd guess|my guess|i think|i believe|i assume|likely"
              + "|must be|might be|could be|i'd say|presumably|(?:it|she|he|that|this)(?:'s| is| was))\\b",
          FLAGS);

  private static final Pattern NAME_OR_NUMBER = Pattern.compile("\\b\\p{Lu}\\p{L}+|\\d");

  private static final Pattern FORMER_BEFORE =
      Pattern.compile(
          "\\b(?:used to|formerly|previously|before|no longer|once|until|at first|originally|at the time"
              + "|left|leaving|quit|gave up|given up|sold|stopped|former|old|ex|instead of|rather than|than"
              + "|moved out of|first)\\b",
          FLAGS);

  private static final Pattern ONCE =
      Pattern.compile("\\b(?:was|were|lived|worked|had been|played|studied|drove|had)\\b", FLAGS);

  private static final Pattern REPORTED = Pattern.compile("\\b(?:told|said|mentioned)\\b", FLAGS);

  private static final Pattern FORMER_BEHIND =
      Pattern.compile(
          "\\b(?:any ?more|no longer|until|before|back then|at first|died|retired|left|moved (?:out|to|away)"
              + "|is gone)\\b",
          FLAGS);

  private static final Pattern MOVED_FROM =
      Pattern.compile("\\b(?:moved|changed|switched|went|away) from (?:the |an? )?$", FLAGS);

  private static final Pattern FROM = Pattern.compile("\\bfrom (?:the |an? )?$", FLAGS);

  private static final Pattern TO = Pattern.compile("^\\s*to\\b", FLAGS);

  private static final Pattern BEFORE_THAT =
      Pattern.compile("\\b(?:before that|earlier|at first|back then)\\b[^.!?\"]{0,40}$", FLAGS);

  private static final Pattern DENIED = Pattern.compile("\\b(?:not|never|no)\\b|n't\\b", FLAGS);

  private static final Pattern CLAUSE_END =
      Pattern.compile(
          "[.!?;:,\"()—–]+(?=\\s|$|\")|\\b(?:but|and|now|while|although|though|only|however|today|currently)\\b",
          FLAGS);

  private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]+[.!?\\n]*");

  private static final String MONTHS =
      "(?:january|february|march|april|may|june|july|august|september|october|november|december)";

  private static final String DAY =
      "(?:on|since) (?:(?:\\d{1,2} "
          + MONTHS
          + "|"
          + MONTHS
          + " \\d{1,2},?) \\d{4}"
          + "|\\d{4}-\\d\\d-\\d\\d)";

  private static final Pattern DAY_OF_TELLING =
      Pattern.compile(
          "(?<=\\b(?:told|said|mentioned)\\b[^.!?\"]{0,25})\\b"
              + DAY
              + "|\\b"
              + DAY
              + "(?=[^.!?\"]{0,25}\\b(?:told|said|mentioned|i know)\\b|: \")",
          FLAGS);

  private static final Pattern RELATIVE =
      Pattern.compile(
          "\\b(?:yesterday|today|tonight|tomorrow|this (?:morning|week|month|year)|last \\w+|next \\w+"
              + "|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b",
          FLAGS);

  private final String text;

  Spoken(String answer) {
    var plain = answer.replace('’', '\'').replaceAll("[“”„]", "\"").replaceAll("[*_`#]", "");
    this.text = plain.strip();
  }

  /// Without the days on which it was told, which answer nothing; where the answer says "yesterday"
  /// or the like they do, when time is asked for.
  Spoken without(Kind kind) {
    var isMeant = kind == Kind.TIME && RELATIVE.matcher(text).find();
    return isMeant ? this : new Spoken(DAY_OF_TELLING.matcher(text).replaceAll(" "));
  }

  String text() {
    return text;
  }

  boolean isBlank() {
    return text.isEmpty();
  }

  boolean knowsNot() {
    return NOT_KNOWING.matcher(text).find();
  }

  boolean isUnable() {
    return UNABLE.matcher(text).find();
  }

  /// Whether a name, a number or one of `near` is guessed beside saying that it is not known.
  boolean guesses(List<String> near) {
    return sentences()
        .filter(sentence -> !sentence.strip().endsWith("?"))
        .flatMap(sentence -> Stream.of(sentence.split("[;,]|\\bbut\\b|\\bthough\\b")))
        .filter(clause -> !NOT_KNOWING.matcher(clause).find())
        .flatMap(clause -> GUESS.matcher(clause).results().map(it -> clause.substring(it.end())))
        .anyMatch(guess -> isValue(guess, near));
  }

  private static boolean isValue(String guess, List<String> near) {
    return NAME_OR_NUMBER.matcher(guess).find()
        || near.stream().anyMatch(value -> pattern(value).matcher(guess).find());
  }

  private Stream<String> sentences() {
    return SENTENCE.matcher(text).results().map(sentence -> sentence.group());
  }

  /// Where one of `values` is mentioned for something.
  List<Mention> mentions(List<String> values) {
    return values.stream().flatMap(this::mentions).toList();
  }

  private Stream<Mention> mentions(String value) {
    return pattern(value)
        .matcher(text)
        .results()
        .map(match -> new Mention(match.start(), match.end(), this))
        .filter(mention -> !mention.isAsked() && !mention.isUnknown());
  }

  static Pattern pattern(String value) {
    var letters = value.toLowerCase(Locale.ROOT);
    var open = letters.endsWith("*");
    var word = Pattern.quote(open ? letters.substring(0, letters.length() - 1) : letters);
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])" + word + (open ? "" : "(?![\\p{L}\\p{N}])"), FLAGS);
  }

  /// A place where a value stands.
  record Mention(int from, int to, Spoken in) {

    boolean isWithin(Mention other) {
      return other.from <= from && to <= other.to;
    }

    boolean isFormer() {
      return isQuotedFromBefore() || isFormerInItsClause();
    }

    /// Whether it stands in a quote that is given for what was so earlier.
    private boolean isQuotedFromBefore() {
      var quote = in.text.lastIndexOf('"', from);
      return quote >= 0 && BEFORE_THAT.matcher(in.text.substring(0, quote)).find();
    }

    private boolean isFormerInItsClause() {
      var before = before();
      var behind = behind();
      var isOnce = ONCE.matcher(before).find() && !REPORTED.matcher(before).find();
      return isOnce
          || FORMER_BEFORE.matcher(before).find()
          || FORMER_BEHIND.matcher(behind).find()
          || MOVED_FROM.matcher(before).find()
          || (FROM.matcher(before).find() && TO.matcher(behind).find());
    }

    boolean isDenied() {
      return DENIED.matcher(before()).find();
    }

    /// Whether its sentence asks; what stands in quotation marks was said by somebody else.
    private boolean isAsked() {
      var end = Pattern.compile("[.!?\\n]").matcher(in.text);
      return end.find(to) && end.group().equals("?");
    }

    /// Whether it stands behind "I don't know whether".
    private boolean isUnknown() {
      var begin =
          Pattern.compile("(?is).*[.!?\\n;,:]|.*\\b(?:but|only|though)\\b")
              .matcher(in.text.substring(0, from));
      var start = begin.lookingAt() ? begin.end() : 0;
      return NOT_KNOWING.matcher(in.text.substring(start, from)).find();
    }

    private String before() {
      var start =
          CLAUSE_END
              .matcher(in.text)
              .results()
              .mapToInt(match -> match.end())
              .filter(at -> at <= from)
              .max()
              .orElse(0);
      return in.text.substring(start, from);
    }

    private String behind() {
      var end =
          CLAUSE_END
              .matcher(in.text)
              .results()
              .mapToInt(match -> match.start())
              .filter(at -> at >= to)
              .min()
              .orElse(in.text.length());
      return in.text.substring(to, end);
    }
  }
}
