package io.vibhava.domain.learning;

import java.util.List;
import java.util.regex.Pattern;

/// What a person must not be taken at their word for.
final class Guards {

  /// One reason to learn nothing, and the words that it is known by.
  private record Guard(String name, Pattern words) {

    static Guard of(String name, String words) {
      return new Guard(name, Vocabulary.pattern(words));
    }

    boolean forbids(String text) {
      return words.matcher(text).find();
    }
  }

  /// Reasons that spoil a sentence.
  private static final List<Guard> OF_SENTENCE =
      List.of(
          Guard.of(
              "asked",
              "^{LEADS}(?:what|who|where|when|why|how|which|whose|do|does|did|am|are|is|was|were"
                  + "|can|could|will|would|should|have|has|shall|may|guess)\\b"),
          Guard.of(
              "supposed",
              "\\b(?:if|unless|whether|imagine|suppose|supposing|assuming|let's say|would|wouldn't"
                  + "|could|couldn't|might|maybe|perhaps|wish|hypothetically|someday|one day"
                  + "|probably|possibly|guess|not sure|as though|i'd(?! (?:like|love|prefer)(?: it if)? (?:for )?you to\\b| rather have\\b)|we'd|seems?|likely"
                  + "|(?:i|we|he|she|they|it) may|(?:i|we) (?:don't )?(?:think|believe))\\b"),
          Guard.of(
              "reported",
              "\\b(?:said|says|saying|told|tells|claims?|claimed|believes?|believed|thinks?"
                  + "|thought|hopes|hoped|heard|asked|asks|wrote|writes|insists?|swears|according"
                  + " to|supposedly|apparently|allegedly|assumes?|pretends?|quote|unquote"
                  + "|tell (?:him|her|them|everyone|people)|overheard|read that|keeps? (?:saying|telling)"
                  + "|(?:guy|man|woman|girl|boy|lady|someone|somebody|people|they|kids?|friends?|strangers?|singer|song"
                  + "|poster|sign|advert|ad|horoscope|article|paper|caller|voice ?mail) (?:say|says|sings?|goes|tells?|reads?|read))\\b"),
          Guard.of(
              "ended",
              "\\b(?:formerly|back then|when i was"
                  + "|as a (?:child|kid|boy|girl|teenager)|in the past|not true|a lie)\\b"),
          Guard.of(
              "mocked",
              "^{LEADS}(?:great|joy|wonderful|yay|fantastic|perfect|lovely|brilliant|yeah,? right|as if)\\b,"
                  + "|^{LEADS}(?:sure|yeah|right|of course),? because\\b|^as if\\b"
                  + "|^oh,? (?:great|joy|wonderful|yay|fantastic|perfect)\\b"
                  + "|\\bjust love (?:it )?(?:when|how|being)\\b"),
          Guard.of(
              "invented",
              "\\b(?:in (?:my|the|a|an|this|that|our|another) (?:\\w+ )?(?:story|novel|book|film|movie|game|western|series|sitcom"
                  + "|cartoon|comic|tale|opera|musical|episode|chapter|video|myth|fairy ?tale|legend|sketch|saga|thriller|trailer"
                  + "|life|universe|world|reality|dreams?|play|song|poem|script|role-?play)(?! (?:club|store|shop|school|orchestra|group|class|studio|industry|company)\\b)|(?:my|the|a|his|her) character"
                  + "|the narrator|dreamt|dreamed|lyrics)\\b"));

  /// Reasons that spoil the whole message.
  private static final List<Guard> OF_MESSAGE =
      List.of(
          Guard.of(
              "joked",
              "\\b(?:just|only|i'm|i am|was) (?:kidding|joking)\\b|\\bjust a joke\\b|\\bjk\\b"
                  + "|(?:^|[.!?\\n]\\s*)not(?: really)?[.!]*\\s*$|\\bopposite day\\b|(?:^|\\s)/s\\b|\\x{1F644}"),
          Guard.of(
              "material to work on",
              "\\b(?:translate|turn (?:this|it|that|these) into|into an? (?:story|poem|song|tweet|letter|sonnet|haiku)|proofread|paraphrase|rephrase|summari[sz]e|role-?play|rewrite"
                  + "|repeat after me|spell-?check|correct (?:this|my|the following)|act as|(?:fix|polish|improve|shorten|edit) (?:this|my|the following)|an? example of"
                  + "|check (?:this|my|the) (?:text|grammar|sentence|letter|spelling)"
                  + "|(?:write|draft|compose) (?:me )?(?:an?|the|my) (?:\\w+ )?(?:poem|story|letter"
                  + "|song|essay|e-?mail|text|speech|bio|profile|post|line|sentence)"
                  + "|in the style of|as an example|the (?:sentence|phrase)|pretend)\\b"));

  /// What was so once: it is read by [Undoing] alone.
  private static final Pattern PAST =
      Vocabulary.pattern("\\b(?:used to|no longer|any\\h*more|any longer)\\b");

  private Guards() {}

  static boolean isPast(String clause) {
    return PAST.matcher(clause).find();
  }

  static boolean forbid(String sentence, boolean isAsked) {
    return isAsked || OF_SENTENCE.stream().anyMatch(guard -> guard.forbids(sentence));
  }

  static boolean forbidMessage(String message) {
    var plain = message.replace('’', '\'');
    return OF_MESSAGE.stream().anyMatch(guard -> guard.forbids(plain));
  }
}
