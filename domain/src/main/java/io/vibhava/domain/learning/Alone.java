package io.vibhava.domain.learning;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether words that are cut out of a talk are understood by themselves, months later. "It", "the
/// blue one" and "a few" are not: what they mean is lost with the talk around them.
final class Alone {

  /// What is not understood, whatever it fills.
  private static final List<Pattern> LEANING =
      patterns(
          // what points at something in sight, or at who is spoken to
          "\\b(?:these|those|here|there|you|your|yours|you're|u|ur|y'all)\\b",
          "\\bthis\\b(?! (?:week|weekend|month|year|morning|afternoon|evening|{SEASON}|{WEEKDAY}|{MONTH})\\b)",
          "\\b(?:in|of|at|on|with|from|about|for|to|by|like|than|when|if|how) that\\b",
          "\\bthe (?:same|other|others|former|latter|above|following|one|ones|area)\\b",
          // what stands for something that was named before
          "^(?:(?:in|at|to|of|for|with|on|from|as|(?:afraid|scared|terrified|frightened) of|allergic to) )?(?:(?-i:it|It)|that|them|him|her|hers|his|one|so|nothing"
              + "|no|none|everything|everyone|something|someone|anything|anyone|what|how|why|same"
              + "|another|more|enough|much|such|both|all|most|either|neither|each|others?)\\b(?! of \\p{L}| \\p{L}+s\\b)"
              + "(?! when)",
          "^(?:(?:a )?(?:few|couple|ton|lot|bit|little)|tons|lots|loads|plenty|some|many|several)$",
          "^(?:learning|planning|trying|doing|training for|preparing for) (?:(?:a )?(?:few|couple|ton|lot|bit|little"
              + "|whole lot)|tons|lots|some|much|more|so much|new (?:things|stuff|ones|skills)"
              + "|an? new (?:thing|one|skill)|things|stuff|something|everything)$",
          // the beginning of something that was cut off
          "(?:^|\\s)(?:to|a|an|the|of|at|for|with|from|by|as|and|or|but|than|my|our|some|any|few|tons?|lots?|bit"
              + "|couple|ones?|very|is|are|was|were|be|who|which|that|such|like|because|not|without|the way|no more"
              + "|more|less|better|either|already|it|him|them|her|his|their|about|idk)$",
          "^(?:and|or|but|is|are|was|were|has|have|had|does|do|did|can|will|would|must|than)\\b",
          // a sentence of its own behind what was meant
          "\\b(?:and|but|so|or) (?:(?:really|totally|just|also|then|now|even|still) )?(?:I|we|you|they|he|she|it|there|am|are"
              + "|is|was|were|have|haven't|has|had|don't|doesn't|didn't|can|can't|will|won't|would|understand|considering"
              + "|idk|it's|it'll|they're)\\b",
          "(?<!\\b(?:when|where|that|how|which|what|things|everything|people|and) )\\b(?:I|we|they|he|she)(?:'m|'ve|'re|'s|'ll|'d)? "
              + "(?:am|are|is|was|were|have|had|has|don't|do|did|can|could|will|would|see|need|want|bring|brings)\\b",
          // what nobody says aloud
          "[\\[\\]{}<>@#*_|\\\\]|https?:|\\br/");

  private static final Pattern THIRD =
      Vocabulary.pattern(
          "\\b(?:he|she|it|they|him|her|hers|his|its|their|theirs|them|himself|herself|itself|themselves)(?=$|[\\s,.'])");

  /// Whom or what such a word may mean, where it stands before it.
  private static final Pattern NAMED_BEFORE =
      Vocabulary.pattern(
          "\\b(?:(?:my|our|the|every|each|no|{COUNT}) \\p{L}+|{BEINGS}|people|(?-i:\\p{Lu}\\p{Ll}+))\\b");

  /// Weather and the like is meant by "it" without a word before.
  private static final Pattern IT_OF_NOTHING =
      Vocabulary.pattern(
          "\\bit(?='s| (?:is |gets? |starts? (?:to )?)?(?:rain|snow|storm|thunder|cold|hot|warm|sunny|dark|late|quiet|raining"
              + "|snowing|foggy|windy))|^it (?=when\\b)");

  /// Things of a kind, that a talk had to point out: "the plot", "the yellow leaves", "the
  /// support".
  private static final Pattern POINTED_OUT =
      Vocabulary.pattern(
          "^(?:(?:all|both|some|most|one|each|half|watching|seeing|hearing|reading|doing|having|being|to \\p{L}+)"
              + " (?:of )?)?the (?!(?-i:\\p{Lu}))"
              + "(?!(?:\\p{L}+ )?(?:sea|ocean|seaside|beach|beaches|coast|lake|lakes|mountains?|hills|woods|forest|countryside"
              + "|country|outdoors|wild|wilderness|nature|city|suburbs|sun|sunshine|sunset|sunrise|heat|cold|rain|snow|dark"
              + "|night|nighttime|mornings?|evenings?|weekends?|holidays|{SEASON}|internet|news|radio|theat(?:re|er)|cinema"
              + "|movies|opera|ballet|circus|gym|library|piano|guitar|violin|cello|viola|drums|flute|saxophone|harp"
              + "|accordion|clarinet|trumpet|trombone|oboe|organ|banjo|ukulele|oud|bass|blues|arts|past|future|environment|water"
              + "|wind|stars|moon|sky|desert|jungle|north|south|east|west|classics|quiet|silence|simple life|zoo"
              + "|colou?rs? \\p{L}+|number \\d+|years? \\d+|dentist|sauna|pool|garden|kitchen|{SEASON}time)\\b)"
              + "(?!(?:[\\p{L}-]+ ){1,2}(?:of|from|in|at|on|near|around) (?!(?:the|this|that|it|these|those|course)\\b)\\p{L})"
              + "(?!(?:[\\p{L}-]+ ){1,2}of the (?:(?-i:\\p{Lu})|(?:sea|ocean|sun|night|day|past|rain|forest|wind)\\b))");

  /// What nobody has a taste for, but for the moment or as a phrase.
  private static final List<Pattern> NO_TASTE =
      patterns(
          "\\b(?:today|tonight|right now|at the moment|yesterday|last (?:night|week)|just now|this (?:morning|evening"
              + "|afternoon|week|time)|above|below)\\b",
          "^(?:mondays?|fridays?|the weekend|being|tomorrow|to (?:wait|stay|leave|go|not))\\b$|^(?:my|our) (?!(?:tea|coffee|steak|eggs?|food|wine|toast|curry|beer|chocolate) \\p{L}+|(?:[\\p{L}-]+ )?(?:job|work|garden|city|town|village|country|neighbou?rhood|studies|hobby|hobbies|mornings?|evenings?|coffee (?!$))\\b|\\p{L}+ing\\b)|^(?:me|us|them|mine|ours)\\b|^(?:myself|life|my life|people|existing|living|being (?:me|alive|happy)|the (?:idea"
              + "|fact|thought|way|kind|sound|look|part)|where|not|how|who|why|what|which|hope|anytime)\\b",
          "^to (?:say|ask|bother|interrupt|admit|see|hear|think|break|be|disappoint|tell|hope|believe|imagine|know)\\b",
          "^(?:in|from|of|at|by|about|as|after|before|above|like|with|on|for|into|if|because|so|too|very|just|well)\\b",
          "^(?:seeing|hearing) (?:how|that|you|what)\\b",
          "\\b(?:our|my) (?:\\p{L}+ )?(?:friendship|talks?|chats?|conversations?|time together|discussions?)$",
          "\\b(?:ideas?|suggestions?|advice|feedback|comments?|replies|reply|response|post|support|honesty|candou?r|invite"
              + "|compliments?|enthusiasm|energy|attitude|question)$",
          "^(?:(?:the|that|this) )?(?:first|second|third|last|next|blue|red|green|new|old|other) (?:one|ones|option|choice|idea)$");

  /// Love and trouble with people are no taste.
  private static final Pattern PEOPLE =
      Vocabulary.pattern(
          "^(?:my|our) (?:[\\p{L}-]+ ){0,2}(?:{BEING}s?|{BEINGS}|family|neighbou?rs|colleagues|ex)$");

  private static final Pattern OF_THE_MOMENT =
      Vocabulary.pattern(
          "\\b(?:today|tonight|rn|for (?:the night|lunch|dinner|(?:a|one) (?:minute|moment|second|sec|while)|the moment|later)|this (?:minute|second|morning|afternoon|evening))\\b");

  private Alone() {}

  private static List<Pattern> patterns(String... words) {
    return Stream.of(words).map(Vocabulary::pattern).toList();
  }

  /// What people say that they love when they do not, and what love of people is.
  private static final List<Pattern> NOT_LIKED =
      patterns(
          "\\b(?:stuck|stood up|woken|ignored|yelled at|shouted at|late|rent|taxes|bills|queues?|queu(?:e)?ing|doesn't|isn't|won't|don't|didn't|never|no(?: one)?|nobody"
              + "|broken|breaks|dead|dies|drills?|overtime|deadlines)\\b",
          "^(?:my|our) (?:bed|phone|life)$",
          "\\b(?:on hold|mondays?|paying|chew loudly|spam)\\b",
          "^(?:free|sliced bread|experience)$");

  static boolean mayBeLiked(String words) {
    return NOT_LIKED.stream().noneMatch(pattern -> pattern.matcher(words).find());
  }

  /// @param ofThird whether it is told of somebody else, whom "his" and "her" then may mean
  static boolean isUnderstood(String words, boolean ofThird) {
    return LEANING.stream().noneMatch(pattern -> pattern.matcher(words).find())
        && (ofThird || meansWhomItNames(IT_OF_NOTHING.matcher(words).replaceAll("")));
  }

  /// Whether it is so only for the moment, and nothing to be remembered of anybody.
  static boolean isOfTheMoment(String words) {
    return OF_THE_MOMENT.matcher(words).find();
  }

  static boolean isTaste(String words) {
    return !POINTED_OUT.matcher(words).find()
        && !PEOPLE.matcher(words).find()
        && NO_TASTE.stream().noneMatch(pattern -> pattern.matcher(words).find());
  }

  private static boolean meansWhomItNames(String words) {
    var third = THIRD.matcher(words);
    return !third.find() || NAMED_BEFORE.matcher(words.substring(0, third.start())).find();
  }
}
