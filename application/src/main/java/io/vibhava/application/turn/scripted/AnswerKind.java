package io.vibhava.application.turn.scripted;

import io.vibhava.domain.memory.Terms;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A kind of question about what was told, and what an answer to it looks like.
///
/// @param asked how the question reads
/// @param frame words of the question that need not stand in the answer
/// @param evidence what an answer has; it is looked for in the person's words and in what was
///   understood of them
/// @param isOfThePerson whether it asks about the person alone, so that no other subject need be
///   named
/// @param several whether more than one answer may be given
record AnswerKind(
    String name,
    Pattern asked,
    Set<String> frame,
    Pattern evidence,
    boolean isOfThePerson,
    boolean several) {

  private static final String SELF =
      "(?:^|\\n)(?:\\W*(?:and|but|well|so|oh|hi|hey|hello|yes|no|actually|now|today)\\b)*\\W*";

  /// The kind of question for which an answer must name somebody or something.
  static final String NAME = "a name";

  /// The kind of question how the person likes something.
  static final String STANCE = "whether I like";

  /// The kind of a question of no particular kind.
  static final String ANYTHING = "anything";

  /// The kinds, the first that fits a question is its kind.
  static final List<AnswerKind> ALL =
      List.of(
          mine(
              "my name",
              "what(?:'s| is) my (?:full |first |real |own )?name\\b|what am i called|^(?:and "
                  + ")?who am i\\b"
                  + "|(?:know|remember|recall) (?:my name|who i am|what i(?:'m| am) called)|how "
                  + "(?:do|should|can) you call me"
                  + "|what (?:do|should|can) (?:you|people|my friends) call me|my name again|^my "
                  + "name\\b",
              "name called call friends people full first real own",
              "my name(?: is|'s)|The person(?:'s name is| is called)|to be called|{I} ?(?:'m|am) called|calls? "
                  + "me"),
          one(
              NAME,
              "what(?:'s| is| are| was|'re) (?:.*\\b)?(?:called|named|names?)\\b|what (?:did|do) "
                  + "(?:i|we) (?:call|name)|(?:who(?:'s| is| are| was)|what(?:'s| is)) "
                  + "(?:.*\\bthe name of )?my\\b(?! favou?rite)(?=.*\\bname)"
                  + "|who(?:'s| is| are| was) my\\b(?! favou?rite| employer)|(?:know|remember|recall"
                  + "|forg[eo]t\\w*|tell me|remind me) .*\\b(?:names?|called|named)\\b"
                  + "|how(?:'s| is) my .* called|\\bnames?\\W*$",
              "name names called call named",
              ""),
          mine(
              "my age",
              "how old (?:am i|will i)|what(?:'s| is) my age|(?:know|remember) (?:my age|how old "
                  + "i)",
              "old age",
              "The person (?:is|turned|is turning) (?:\\d|[a-z-]+ years)|{I} ?(?:'m|am) "
                  + "\\d{1,2}\\b(?! (?:minutes|hours|days|km|miles))|my age is"
                  + "|was born .*\\b(?:19|20)\\d\\d\\b"),
          one(
              "somebody's age",
              "how old (?:is|are|was|will)|what(?:'s| is) .* age\\b",
              "old age",
              "\\b(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
                  + "|[a-z]+teen|[a-z]+ty)\\b.*(?:years?|months?|weeks?)\\b|\\bis "
                  + "(?:\\d{1,3})\\b|\\bturn(?:s|ed|ing)\\b|born"),
          mine(
              "my birthday",
              "(?:when|what day)(?:'s| is| was) my birthday|when was i born|what(?:'s| is) my (?:birthday"
                  + "|birth ?date|date of birth)|(?:know|remember) (?:when )?my birthday",
              "birthday born birthdate birth date",
              "(?:my|The person's) birthday|(?:{I}|The person) was born (?:on|in)"),
          one(
              "somebody's birthday",
              "when(?:'s| is| was| are| were) .*\\b(?:birthday|born)\\b|(?:what|which) day(?:'s| is) .*birthday",
              "birthday born birthdate day",
              "\\b(?:birthday|born|turn(?:s|ed|ing)?)\\b.*(?:\\d|"
                  + "\\b(?:january|february|march|april|may|june|july|august|september|october|november|december"
                  + "|christmas|easter|spring|summer|autumn|winter|\\p{L}+day)\\b)"),
          mine(
              "my hometown",
              "what(?:'s| is| was) my home ?town",
              "hometown home town",
              "(?:{I}|The person) (?:grew up|was raised)|(?:my|The person's) home ?town (?:is|was)"
                  + "|(?:{I}|The person) (?:was born|(?:am|come|is)(?: originally)? from)"),
          mine(
              "where I grew up",
              "where did (?:i|we) grow up|where was i raised",
              "grow grew raised",
              "(?:{I}|The person) (?:grew up|was raised)|(?:my|The person's) home ?town (?:is|was)"),
          mine(
              "my home",
              "where (?:do|did|am|are) (?:i|we) (?:\\w+ )?(?:live|living|stay)|where(?:'s| is) "
                  + "my (?:home|house|flat|apartment|place)"
                  + "|(?:which|what) (?:city|town|country|place|village|street|part of \\w+) "
                  + "(?:do|did|am|are) (?:i|we) (?:\\w+ )?liv"
                  + "|what(?:'s| is) my (?:address|city|home)|(?:know|remember) where "
                  + "(?:i|we) live",
              "live living stay home house flat apartment place city town country village street "
                  + "address hometown part",
              "The person (?:lives|has lived|moved) (?!(?:alone|with)\\b.{0,20}$).*"
                  + "|{I}(?:'m|'re|'ve| am| are| have)? (?:\\w+ ){0,2}?(?:live|living|lived"
                  + "|moved|been living) (?:\\w+ ){0,2}?(?:in|near|at|on|to|by|outside)\\b"
                  + "|my (?:home|house|flat|apartment|address) is"),
          mine(
              "my birthplace",
              "where was i born|where (?:is|'s) my birthplace",
              "born birthplace",
              "(?:{I}|The person) was born (?:in|near|at)"),
          mine(
              "my origin",
              "where (?:am|are) (?:i|we) (?:\\w+ )?from|where do (?:i|we) (?:\\w+ )?come from"
                  + "|what(?:'s| is) my (?:nationality|origin|home country)",
              "come nationality origin home country originally",
              "The person is (?:half |part )?(?-i:from|[A-Z]\\w+(?:ish|ese|an|ch|ss)\\."
                  + "|German\\.|Greek\\.)|{I}(?:'m| am)? (?:\\w+ )?(?:come )?from\\b"
                  + "|(?:{I}|The person) (?:was born|grew up|was raised) in"),
          mine(
              "my work",
              "what do i do(?: for (?:a living|work))?\\W*$|what(?:'s| is) my (?:job|profession|trade"
                  + "|work|occupation|career)|where do i work|who do i work for|who(?:'s| is) my employer|what(?:'s| is) my line of work|(?:what|which) (?:company|firm) do i work (?:for|at)"
                  + "|what do i work|(?:know|remember) (?:what i do|where i work|my (?:job|work"
                  + "|profession))",
              "job profession trade work occupation career live living line employer company firm",
              "The person works|The person is an? (?!(?:early bird|night owl|only child|twin"
                  + "|vegan|vegetarian|\\w+ person)\\b)\\w+|{I}(?:'m| am)? (?:\\w+ )?(?:work"
                  + "|working)\\b|{I} (?:teach|(?:run|own|manage) an?|(?:got|have|found|started) an? (?:\\p{L}+ )?job)\\b|(?:my|their) (?:new )?(?:job|work"
                  + "|profession) (?:is|as)|new job"),
          mineAll(
              "what I must avoid",
              "\\b(?:i|i'm|my)\\b.{0,20}(?:allerg|intoleran)"
                  + "|what(?:'s| is) my diet|what diet\\b|what (?:can't|cannot|can i not|shouldn't|should i not|must i not|mustn't|may i not"
                  + "|don't|do i not) (?:i )?eat|can i eat|may i eat|(?:am i|are you sure i'm) (?:vegan"
                  + "|vegetarian)",
              "allergic allergy allergies intolerance intolerant eat food any avoid diet follow",
              "The person (?:is|has) .*(?:allerg|intoleran)|The person (?:cannot|does not) "
                  + "(?:eat|drink)|The person cannot (?:have|tolerate|digest)\\b|The person is (?:an? )?(?:vegan|vegetarian|pescatarian|celiac|coeliac)"
                  + "|{I}.{0,20}(?:allerg|intoleran)|\\bI (?:can't|cannot|don't|must not|mustn't|may"
                  + " not) eat"),
          mineAll(
              "my medicine",
              "(?:what|which) (?:medicines?|medications?|meds|drugs?|pills?|tablets?) (?:do|did|am|should|must) i|what(?:'s| is| are) my"
                  + " (?:medicines?|medications?|meds|pills?)|do i take (?:any )?(?:medicines?|medications?|meds|pills?)",
              "medicine medication meds drug pill tablet take any",
              "(?:{I}|The person)(?: is| am|'m)? ?.{0,12}\\b(?:takes?|taking|on|use|prescribed|inject)\\b(?! (?:the|my|a) (?:\\p{L}+ )?(?:bus|train|tram|bike|road|way|phone|computer))"),
          mineAll(
              "my health",
              "(?:what|which) (?:illness(?:es)?|diseases?|conditions?|diagnos[ie]s|health (?:problems?|issues?|conditions?)|medical conditions?) (?:do|did|have|am)"
                  + "|what was i diagnosed|what do i suffer|what(?:'s| is) my (?:illness|disease|condition|diagnosis)|am i ill\\b",
              "illness disease condition diagnosis diagnosed health problem issue suffer ill medical",
              "(?:{I}|The person) .{0,12}(?:diagnosed|suffer)|(?:{I}|The person)(?:'ve| have| has).{0,24}\\b(?:asthma|diabetes|adhd|ptsd|ocd|epilepsy"
                  + "|arthritis|migraines?|insomnia|tinnitus|c(?:o)?eliac|blood pressure|hay fever|eczema|dyslexia|anxiety|depression|autism|endometriosis|lupus"
                  + "|sclerosis|parkinson's|cancer|ana?emia|vertigo|scoliosis|psoriasis|disease|disorder|syndrome|condition|illness)\\b|{I}(?:'m| am) (?:diabetic|asthmatic|epileptic|dyslexic|autistic)"),
          mineAll(
              "my fears",
              "what am i (?:\\w+ )?(?:afraid|scared|terrified|frightened)|what (?:scares|frightens|terrifies) me|what(?:'s| is| are) my (?:\\w+ )?(?:fears?|phobias?)",
              "afraid scared terrified frightened scares frightens terrifies fear phobia scare frighten terrify biggest greatest",
              "(?:{I}|The person)(?:'m| am| is).{0,16}(?:afraid|scared|terrified|frightened) of|\\b(?:scares?|frightens?|terrif(?:y|ies)) me\\b"
                  + "|(?:my|The person's) (?:\\w+ )?(?:fear|phobia)|{I} fear\\b"),
          mineAll(
              "my household",
              "who(?:m)? do (?:i|we) (?:live|share .{1,20}) with|who lives with me|with whom do i live",
              "live share flat house room apartment lives",
              "(?:{I}|The person)(?:'m| am| is|'ve been|'ve| have been)? ?.{0,12}(?:lives?|living|shar(?:e|es|ing))\\b.{0,30}\\bwith\\b|(?:{I}|The person) lives? alone"
                  + "|my (?:flatmate|roommate|housemate)|lives with (?:me|us)"),
          mineAll(
              "my plans",
              "what(?:'s| is| are| were) my plans?\\b|what (?:am|are|was|were) (?:i|we) planning|what (?:do|did) (?:i|we) (?:want|plan|hope|intend) to do"
                  + "|what (?:am|are) (?:i|we) going to do",
              "plan plans planning want hope intend going do",
              "\\b(?:I|we|The person)\\b.{0,24}(?:plan(?:s|ning)?|going to|wants? to|hopes? to|intends?|will|dream(?:s|ing)?|looking forward)\\b|{I}(?:'m|'re|'ll| am| are) (?:\\w+ )?(?:\\w+ing\\b|\\w+)|my plan"),
          mine(
              "my school",
              "(?:what|which|where) (?:\\w+ )?(?:school|university|college|uni) (?:did|do) (?:i|we) (?:go|attend|visit|study|graduate)"
                  + "|where did i (?:go to (?:school|university|college|uni)|study|graduate)|what(?:'s| is| was) my (?:old )?(?:school|university|college|uni)\\b",
              "school university college uni study studied go went attend graduate graduated old visit",
              "(?:{I}|The person) .{0,20}\\b(?:stud(?:y|ied|ies)|went|go(?:es)? to|graduated|attend(?:ed|s)?|degree|school|university|college)\\b.*\\b(?:in|at|from|to)\\b"),
          one(
              "my favourite",
              "(?:what|which|who)(?:'s| is| are|'re)? .*my favou?rite|(?:know|remember) my "
                  + "favou?rite",
              "",
              "favou?rite"),
          mineAll(
              "what I dislike",
              "what (?:do|don't|can't|can) i (?:not |really )?(?:hate|dislike|detest|stand|not "
                  + "like|like not)|what (?:don't|do) i not like|what don't i (?:like|enjoy)"
                  + "|what \\w+ do(?:n't)? i (?:hate|dislike|not like)",
              "hate dislike detest stand like enjoy kind sort",
              "The person dislikes|{I}.{0,20}(?:hate|dislike|detest|don't like|can't stand)"),
          mineAll(
              "what I like",
              "what (?:do|did) (?:i|we) (?:really |still )?(?:like|love|enjoy|prefer)|what am i "
                  + "(?:into|fond of|crazy about|passionate about)|what are my (?:hobbies"
                  + "|interests|likes|passions|preferences|tastes)"
                  + "|what (?:\\w+ ){1,3}do i (?:really )?(?:like|love|enjoy|prefer)|my "
                  + "(?:hobbies|tastes|preferences)\\b",
              "like love enjoy prefer hobbies interests likes passions preferences tastes kind "
                  + "sort type really still best most",
              "The person (?:likes|plays|collects)|{I}.{0,16}(?:like|love|enjoy|prefer|adore)\\b"
                  + "|{I}(?:'m| am) (?:really )?(?:into|fond|crazy)|my favou?rite"),
          some(
              STANCE,
              "do i (?:still |really |even )?(?:like|love|enjoy|hate|dislike|prefer)|how do i "
                  + "(?:feel about|like)",
              "like love enjoy hate dislike prefer still really even feel",
              "The person (?:likes|dislikes)|{I}.{0,20}(?:hate|dislike|like|love|enjoy|can't "
                  + "stand|prefer)\\b"),
          some(
              "what somebody likes",
              "what (?:does|do|did) .+ (?:like|love|enjoy|hate|dislike|prefer)\\b",
              "like love enjoy hate dislike prefer",
              "\\b(?:likes?|loves?|enjoys?|hates?|dislikes?|prefers?|adores?|into|fan of|crazy "
                  + "about)\\b"),
          one(
              "somebody's work",
              "what does .+ do(?: for (?:a living|work))?\\W*$|what(?:'s| is| was) .+ (?:job"
                  + "|profession|occupation|trade)\\W*$|what (?:kind of )?(?:work|job) (?:does|did) .+ (?:do|have)\\W*$",
              "kind sort do job trade profession work occupation live living",
              "\\b(?:works?|job|teaches|taught|runs|owns|studies|(?:is|was)(?: now)? an? (?!woman|man|girl|boy|bit|little|lot|friend|good|great|nice)\\w+)\\b|'s(?: now)? an? (?!bit|little|lot)\\w+"),
          mineAll(
              "my languages",
              "(?:what|which|how many) languages? (?:do|can|am|did) i|do i speak|my languages|what(?:'s| is) my (?:native |first )?(?:language|mother tongue|native tongue)",
              "language languages speak grow native first mother tongue",
              "The person speaks|The person is learning|{I}(?:'m| am)? (?:\\w+ )?(?:speak"
                  + "|learning)\\b|{I}(?:'m| am) (?:\\w+ )?(?:fluent|bilingual)|(?:my|The person's) (?:mother tongue|native|first language)|grew up speaking"),
          some(
              "somebody's languages",
              "(?:what|which|how many) languages?\\b|what(?:'s| is) .+ (?:language|mother tongue)\\W*$",
              "language languages speak native first mother tongue",
              "\\bspeaks?\\b|\\bfluent\\b|\\b(?:language|tongue) (?:is|was)\\b"),
          mineAll(
              "what I play",
              "what (?:\\w+ )?do i play|do i play (?:an |any )?instrument",
              "instrument play sport any game",
              "The person plays|{I}(?:'ve been|'m| have been| am)? ?(?:\\w+ )?play(?:ing)?\\b"),
          mineAll(
              "what I study",
              "what (?:do|did) i (?:study|major in)|what am i studying|what(?:'s| is| was) my (?:major|subject|degree)",
              "study studying major subject degree university college uni school",
              "The person stud|{I}(?:'m| am)? (?:\\w+ )?stud(?:y|ying|ied)\\b|{I} (?:\\w+ )?(?:majored in|(?:have|did|got) an? (?:\\w+ )?degree)"),
          mineAll(
              "what I am learning",
              "what am i learning",
              "learn learning",
              "The person is learning|{I}(?:'m| am) (?:\\w+ )?learning"),
          one(
              "how long",
              "how long\\b|since when\\b",
              "long been since time ago have",
              "\\bsince\\b|\\bfor (?:\\w+ ){1,3}?(?:days?|weeks?|months?|years?|decades?)\\b|\\bago\\b|\\bin (?:19|20)\\d\\d\\b|\\b(?:days?|weeks?|months?|years?)\\b"),
          one(
              "how many",
              "how many",
              "many have got number own",
              "\\b(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|several"
                  + "|no|both|only child)\\b"),
          some(
              "what I have",
              "do i have|have i got|do i own|what pets?\\b|which pets?\\b|did i have",
              "any have got own kind sort",
              "\\b(?:my|our|I have|I've|we have|I own|I got|The person has|The person owns|The "
                  + "person's)\\b"),
          some(
              "when it was told",
              "\\b(?:when|since when) (?:did|have) i (?:tell|told|say|said|mention|mentioned"
                  + "|talk|talked)\\b",
              "day date time",
              ""),
          one(
              "when",
              "^(?:and |so )?(?:on )?(?:when|what (?:day|date|time)|which day)\\b",
              "day date time",
              "\\b(?:tomorrow|tonight|today|yesterday|noon|midnight)\\b|\\d"
                  + "|\\b(?:on|at|in|by|since|every|next|last|this|from|until) (?:\\w+ "
                  + "){0,3}?(?:one|two|three|four|five"
                  + "|six|seven|eight|nine|ten|eleven|twelve|days?|weeks?|months?|years?|weekend"
                  + "|morning"
                  + "|afternoon|evening|night|spring|summer|autumn|fall|winter|christmas|easter"
                  + "|\\w+days?|january|february|march|april|may|june|july|august|september|october"
                  + "|november|december)\\b|\\bago\\b"),
          one(
              "what kind",
              "\\bwhat (?:breed|kind|type|sort|make|model)\\b",
              "breed kind type sort make model",
              "\\ban? \\p{L}+"),
          one(
              "what instrument",
              "\\b(?:what|which) instruments?\\b",
              "instrument instruments play playing learn learning",
              "\\b(?:piano|keyboards?|organ|guitar|violin|viola|cello|bass|drums?|flute|clarinet|oboe|bassoon|sax\\w*|trumpet"
                  + "|trombone|tuba|horn|harp|accordion|banjo|mandolin|ukulele|oud|recorder|harmonica|lute|percussion"
                  + "|fiddle|bagpipes?|sings?)\\b"),
          one(
              "somebody's origin",
              "\\bwhere (?:does|do|did|is|are|was|were) .+ (?:come |came )?from\\b|\\b(?:which|what) country (?:is|does|are) .+ from\\b",
              "come came from country",
              "\\bfrom (?!work|home|the)\\S+|\\bborn\\b|\\bgrew up\\b|\\bis (?:half )?(?-i:[A-Z])\\w+(?:ish|ese|an|ch|ss)\\b"),
          one(
              "somebody's home",
              "\\bwhere (?:does|do|did|is|are) .+ (?:live|living|stay|staying)\\b",
              "live lives living stay",
              "\\b(?:liv(?:es?|ed|ing)|mov(?:es?|ed|ing)|stay(?:s|ed|ing)?|home|house|flat|based|is in"
                  + "|grew up)\\b"),
          one(
              "where",
              "^(?:and |so )?(?:where|(?:which|what) (?:city|town|country|place))\\b",
              "live lives living city town country place based located",
              "\\b(?:in|at|near|to|from|on|by|outside|behind|under|between)\\b \\S+"),
          one(
              ANYTHING,
              ".*",
              "kind sort type thing things details detail happen happened happens often",
              ""));

  /// The kind of a question for what somebody does with something, whatever that is called.
  ///
  /// @param isOwn whether it is what the person does
  static AnswerKind deed(boolean isOwn) {
    return isOwn
        ? one("what I do", "", "", "\\b(?:I|we|The person(?:'s)?)\\b")
        : one("what somebody does", "", "", "");
  }

  private static AnswerKind mine(String name, String asked, String frame, String evidence) {
    return of(name, asked, frame, evidence, true, false);
  }

  private static AnswerKind mineAll(String name, String asked, String frame, String evidence) {
    return of(name, asked, frame, evidence, true, true);
  }

  private static AnswerKind one(String name, String asked, String frame, String evidence) {
    return of(name, asked, frame, evidence, false, false);
  }

  private static AnswerKind some(String name, String asked, String frame, String evidence) {
    return of(name, asked, frame, evidence, false, true);
  }

  private static AnswerKind of(
      String name,
      String asked,
      String frame,
      String evidence,
      boolean isOfThePerson,
      boolean several) {
    return new AnswerKind(
        name,
        ignoringCase(asked),
        new HashSet<>(Terms.of(frame)),
        ignoringCase(evidence.replace("{I}", SELF + "(?:I|we)\\b")),
        isOfThePerson,
        several);
  }

  private static Pattern ignoringCase(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
