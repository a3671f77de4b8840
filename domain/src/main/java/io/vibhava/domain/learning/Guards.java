package io.vibhava.domain.learning;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a person must not be taken at their word for.
final class Guards {

  /// Reasons that spoil a sentence.
  private static final List<Guard> OF_SENTENCE =
      List.of(
          Guard.of(
              "asked",
              "^{LEADS}(?:what(?! (?:I|that I) (?:love|like|enjoy|adore|hate|dislike|can't stand|detest)\\b)|who|where|when|why|how|which|whose|do|does|did|am|are|is|was|were"
                  + "|can|could|will|would|should|have|has|shall|may|guess)\\b"),
          Guard.of(
              "supposed",
              "\\b(?:if|unless|whether|imagine|suppose|supposing|assuming|let's say|would(?! (?:choose|pick|take|like|prefer) \\p{L}+(?: \\p{L}+)? (?:over|answers|replies)\\b)|wouldn't(?! touch)"
                  + "|could(?! (?:live (?:on|off)|survive on|never (?:resist|live without|do without)|do without|(?:eat|drink|watch|listen to|read|talk about|play) .{2,40} (?:all|every|for) ?(?:day|ever|night|hours|days))\\b)|couldn't(?! care less about)|might|maybe|perhaps|wish|hypothetically|someday|one day"
                  + "|probably|possibly|guess|not sure|as though|i'd(?! (?:like|love|prefer)(?: it if)? (?:for )?you to\\b| rather have\\b| (?:always )?(?:choose|pick|take|go for) \\p{L}+(?: \\p{L}+)? over\\b| (?:like|love|prefer|rather have) (?:(?:more|very|really) )?{STYLE} )|we'd|seems?|likely"
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
              "lies ahead",
              "^{LEADS}(?:once|as soon as|until|till|by the time|when(?:ever)?|the day|the moment) (?:I|we|I'm|I've|we're|we've)\\b"
                  + "|^{LEADS}in (?:another|my (?:last|next|former|previous)|a (?:past|previous|different|parallel)) (?:life|world|universe)\\b"
                  + "|^{LEADS}in (?:{COUNT}|a few|some|fifty|twenty|thirty|forty) years(?:' time)?,? (?:I'm|I am|I live|I have|I work|we live|we're|my)\\b"
                  + "|^{LEADS}(?:on (?:mars|stage|paper|the moon)|in (?:chess|minecraft|zelda|roblox|fortnite|the sims))\\b"
                  + "|\\b(?:hopefully|god willing|fingers crossed|for the sake of argument|in this scenario)\\b"),
          Guard.of(
              "heard",
              "\\b(?:in your words|as you (?:put it|said|say|told)|you (?:keep|kept) \\p{L}+ing|according to|rumou?r has it"
                  + "|(?:he|she|they|mate|mum|mom|dad|cousin|sister|brother|friend|everyone|everybody) (?:goes|went|reckons?|texted|was all|is all|was like|is like)"
                  + "|(?:he|she|they)(?:'s|'re| is| are| was| were) (?:all|like)\\b|i'm like\\b|im like\\b|as (?:the )?(?:song|\\p{L}+) (?:goes|puts it|sang|sings))\\b"),
          Guard.of(
              "exaggerated",
              "^{LEADS}(?:oh sure|oh yes|oh yeah|yay|woohoo|sure|wow|thrilled|yeah|great|ha|haha|i'm thrilled|so funny)\\b,? (?:I|we|another|my)\\b"
                  + "|\\b(?:obviously|clearly|basically|practically|literally|apparently|no doubt|or so it (?:feels|seems)|as always|such an? (?:\\p{L}+ ){1,3}not)\\b"
                  + "|\\b(?:la la|da da|na na|tra la|♪)|♪"),
          Guard.of(
              "ended",
              "\\b(?:formerly|back then|when i was"
                  + "|as a (?:child|kid|boy|girl|teenager)|in the past|not true|a lie)\\b"),
          Guard.of(
              "mocked",
              "^{LEADS}(?:great|joy|wonderful|yay|fantastic|perfect|lovely|brilliant|yeah,? right|as if)\\b,"
                  + "|^{LEADS}(?:sure|yeah|right|of course),? because\\b|^as if\\b|\\bcan'?t you (?:tell|see)\\b"
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
      Stream.of(Jest.ALL, Material.ALL, Fiction.ALL).flatMap(List::stream).toList();

  /// What was so once: it is read by [Denial] alone.
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
