package io.vibhava.domain.learning;

import java.util.List;

/// Text that a message holds to be worked on: translated, checked, written, said to somebody else,
/// dictated or judged. Whatever it says, it says of nobody.
final class Material {

  /// What points at the text: "this", "that sentence", "my intro".
  private static final String IT =
      "(?:this|that|it|these|the following|my|the|our|her|his|their)(?: (?:first|opening|little|short|whole|new|next|last|second))?";

  /// What people call a text.
  private static final String TEXT =
      "(?:text|sentences?|paragraph|phrase|wording|line|lines|grammar|spelling|letter|e-?mail|message|intro|introduction|self-introduction|bio|profile|caption|headline|speech"
          + "|toast|essay|homework|answer|draft|poem|story|opening|beginning|first (?:sentence|line|paragraph)|post|tweet|cv|resum[eé]|cover letter|pitch|pick-?up line|joke|riddle|vows"
          + "|description|statement|application|review|note|reply|abstract|summary|chapter|scene|dialogue|monologue|lyrics|verse|slogan|ad|advert)";

  private static final String MANNER =
      "(?:nicer|better|shorter|longer|simpler|smarter|clearer|funnier|politer|(?:more|less) (?:\\p{L}+)|polite(?:ly)?|formal(?:ly)?|differently|rhyme|natural|passive|active|past tense"
          + "|present tense|first person|third person|plural|upper ?case|lower ?case|haiku|poem|song|story|tweet|sonnet|letter|headline|table|list|bullet points|sound \\p{L}+)";

  static final List<Guard> ALL =
      List.of(
          Guard.of(
              "tested",
              "\\b(?:just|only|this is|let me|am|mic|microphone|sound|voice|text) (?:only |just )?(?:a )?(?:test(?:ing)?|check)\\b|^(?:test|testing)\\b|^(?:a )?test:|\\btesting the\\b"
                  + "|\\bis this (?:thing|mic|microphone) (?:on|working)\\b|\\btest \\d|\\bhello,? hello,? test\\b"
                  + "|^\\W*(?:(?:please|now|ok|okay|and|then|just) )*(?:say|type|write|repeat|echo|print|continue|finish|complete|spell|pronounce|copy)"
                  + "(?:\\h*[:\"'“‘,]|\\h+(?:this|after|what I|the (?:sentence|line|phrase|word|text)|(?-i:I)|that I|I'm)\\b)"
                  + "|\\b(?:e\\.g\\.|for (?:example|instance)[:,])|\\bin (?:english|french|german|spanish|italian|latin) (?:you|we|one|it|they) (?:say|is|would)"
                  + "|\\b(?:grammar|language) question\\b|\\bmy homework (?:says|is to)\\b"),
          Guard.of(
              "somebody else's text",
              "^{LEADS}(?:got|found|saw|received|look at|look what|check out|read)\\h(?:this|what|that)\\b[^.!?\\n]*(?:[:\\n]|\\h[-–—]\\h)"
                  + "|\\b(?:starts|begins|opens|ends) with\\b|\\b(?:starts|begins|opens|ends|goes|reads) (?:like this|thus|as follows)\\b|\\bcopy(?:-| and )?paste|\\bcopied from\\b|\\b(?:fw|fwd|re):"
                  + "|(?:^|\\n)\\h*(?:dear|hi|hello|hey) [^\\n,.!]{1,40},?\\h*\\n(?s:.*)\\n\\h*(?:best|kind|warm)?\\h*(?:regards|wishes|cheers|yours|sincerely|thanks"
                  + "|love|best|greetings|xx+|signed)\\b"
                  + "|^(?:dear|hi|hello|hey) (?-i:\\p{Lu})\\p{L}+\\b(?s:.*)\\b(?:cheers|regards|best|yours|sincerely|greetings|love|xo+),?\\s+(?-i:\\p{Lu})[\\p{L}. ]{1,20}\\W*$|\\byours(?: faithfully| sincerely| truly)?,"
                  + "|(?:^|\\n)\\h*(?:<[^>\\n]{1,30}>|\\d{1,2}[:.]\\d\\d\\h+\\p{L}+:)|\\n[^\\n]{3,60},\\h*\\n[^\\n]{3,60}[,.]?\\h*\\n"),
          Guard.of(
              "received",
              "\\b(?:whatsapp|dm|sms|text|texts|call|voice ?mail|postcard|letter|mail|e-?mail|note|message) from\\b|\\b(?:messaged|texted|mailed|emailed|dmed|wrote|slacked|pinged) (?:me|us)\\b"
                  + "|^{LEADS}(?:(?:my|the|this|that|a|an|our) )?(?:[\\p{L}']+ ){0,2}(?:just |again )?(?:wrote|writes|texts|messages|mails)\\b|^(?:just |new |got |received )+[^.!?\\n]*\\n"),
          Guard.of(
              "to be answered",
              "\\b(?:phishing|scam|spam)\\b|\\b(?:is|was|it's|its) written on\\b|\\b(?:says|said|wrote|reads|writes)\\s*\\n|\\b(?:what|how) to (?:reply|respond|answer)\\b|\\b(?:what|how) (?:(?:do|should|can|could|would|shall|must|to) )?(?:(?:I|you|we) )?(?:should )?(?:reply|respond|answer|say back|write back)(?= (?:to|him|her|them|that|this)\\b|[?.!]|\\s*$)"
                  + "|\\b(?:got|received|have|here is|here's|found|read|opened|look at) this (?:\\p{L}+ )?(?:e-?mail|text|message|letter|note|dm|postcard|comment|review|post|ad)\\b"
                  + "|\\b(?:there was|i found|found|left me|got|received|sent me|wrote me|he left|she left) an? (?:\\p{L}+ )?(?:note|letter|postcard|sticker|sign|text|message|dm)\\b[^.!?\\n]*[.!?\\n]"),
          Guard.of(
              "material to work on",
              "\\b(?:translat(?:e|ion)|turn (?:this|it|that|these) into|into an? (?:story|poem|song|tweet|letter|sonnet|haiku)|proof-?read|paraphrase|rephrase|reword|summari[sz]e|role-?play|rewrite"
                  + "|repeat after me|spell-?check|correct (?:this|my|the following)|act as|(?:fix|polish|improve|shorten|edit|expand|grade|rate|mark|judge|review|pars(?:e|ing)|reverse|classify|underline) "
                  + IT
                  + "|an? example of|check "
                  + IT
                  + " "
                  + TEXT
                  + "|(?:write|draft|compose) (?:me |us |down )?(?:an?|the|my|as if|it as|her that|him that|them that) (?:\\w+ )?(?:poem|story|letter|song|essay|e-?mail|text|speech|bio|profile|post|line|sentence|diary|entry"
                  + "|from|introduction|intro|toast|ad)"
                  + "|in the style of|as an example|the (?:sentence|phrase)|pretend)\\b"
                  + "|\\bhelp me (?:to )?(?:with|write|draft|word|phrase|finish|improve|polish)\\b[^.!?\\n]{0,20}\\b(?:my |an? |the |this )(?:\\p{L}+ )?"
                  + TEXT
                  + "\\b"),
          Guard.of(
              "a text by its name",
              "^{LEADS}(?:(?:my|an?|the|this|that|here|here's|here is|that's|thats|this is|its|it's|for|short|new|first|quick|some|next|little|old|funny|i need|need|i want|pls|please) )*(?:(?!always|never)[\\p{L}']+ )?(?!(?:answer|reply|note|message)\\b)"
                  + TEXT
                  + "(?: (?:for|to|in|about|from|of|so far|pls|please)\\b[^.,!?\\n:]{0,40})?\\s*(?:[.,!?\\n:;]|\\s[-–—]\\s)"
                  + "|\\b(?:what|this|that|it) (?:I|i've|I have|we) (?:wrote|written|have (?:written|so far)|have)(?: so far| for \\p{L}+)?\\b|\\bI wrote (?:this|it|that)\\b|^(?:pls|please|can you|could you|can u)?\\s*(?:improve|correct|check|fix|rewrite|translate|shorten|edit)(?: pls| please)?\\s*[\\n:.?]"
                  + "|_{2,}|\\bfill in\\b|\\bmake (?:an?|one|two|three|some) (?:[\\p{L}]+ )?(?:sentences?|texts?|poems?|titles?|headlines?)\\b|\\bhow many are (?:we|they|there)\\b|\\bdoes (?:this|it|that) sound (?:ok|okay|good|right|fine|well)\\b"),
          Guard.of(
              "wording",
              "\\b(?:typos?|spelling mistakes?|grammar(?: check)?|pronounce[ds]?|pronunciation|phrasebook|vocabulary drill|(?:math|maths|homework|exam|visa form|form) (?:question|problem|task)|(?:good|correct|proper|right|bad) (?:english|grammar|{LANGUAGE}))\\b"
                  + "|\\b(?:any|where(?:'s| is| are)(?: the)?|find(?: the)?|spot(?: the)?|see(?: any)?|the) (?:mistakes?|errors?)\\b"
                  + "|\\b(?:count|how many) (?:the )?(?:words|letters|characters|syllables|vowels|sentences)\\b"
                  + "|\\b(?:what|which) (?:tense|case|sounds? (?:better|more|nicer)|is (?:better|more natural|right|correct))\\b|\\bsubject of (?:this|the) sentence\\b"
                  + "|\\b(?:make|put|turn|say|phrase|write|change|need|want|have) (?:this|that|it|these)(?: [\\p{L}]+){0,2}? (?:in(?:to)? (?:the |an? )?)?"
                  + MANNER
                  + "\\b|\\b(?:did|have) I (?:write|written|say|said|spell|spelt|put|use[d]?) (?:this|that|it)\\b|\\bis (?:this|that|it|my) (?:"
                  + TEXT
                  + " )?(?:correct|right|okay|ok|fine|good|grammatical)\\b"
                  + "|\\bhow would (?:an? )?\\p{L}+(?: \\p{L}+)? (?:say|put|write) (?:it|this|that)\\b|\\b(?:shorter|longer|nicer|politer|more \\p{L}+|less \\p{L}+),? please,? (?:it's|it is|this is) for\\b"
                  + "|\\bhow (?:do|would|can|to) (?:you |I |one |we )?(?:say|write|put|spell) (?:this|that|it)\\b|\\b(?:say|write|have|need|want|put|get) (?:this|that|it) in {LANGUAGE}\\b"
                  + "|(?:^|[.!?\\n]\\s*)(?:and )?(?:now )?(?:in|to|into|auf|en) (?:{LANGUAGE}|español|deutsch)(?:,? please)?[.!?:,]|\\b{LANGUAGE} (?:to|into) {LANGUAGE}\\b|\\b(?:lesson|exercise|unit|drill) \\d"),
          Guard.of(
              "opinion of a text",
              "\\b(?:feedback|thoughts|comments|opinions?|ideas) on (?:this|my|the|that) (?:\\p{L}+ )?"
                  + TEXT
                  + "\\b|\\b(?:what do you think (?:of|about)|how (?:is|does|do you like|about)|is|was|does) (?:this|that|my|the)(?: an?| as an?)? (?:\\p{L}+ )?"
                  + TEXT
                  + "\\b|\\btoo (?:stiff|formal|long|short|much|cheesy|braggy|dry|boring|silly)\\?"
                  + "|\\b(?:let me try|I(?:'ll| will) try|I have to|I must|I need to|how (?:do|should) I|I want to|I'm going to) (?:my introduction|introduce myself|present myself|describe myself)\\b"
                  + "|\\bI(?:'m| am) writing an? (?:\\p{L}+ )?(?:letter|e-?mail|card|text|speech|post|poem|toast|application|ad|note)\\b|\\b(?:it's|it is|this is|that's|that is) for (?:an?|my|the|her|his|our) (?:\\p{L}+(?:'s)? )*(?:application|form|class|exam|homework|postcard|card|letter|profile|cv|website"
                  + "|speech|school|course|test|wedding|essay|assignment)\\b"
                  + "|\\b(?:first|second|rough|my|final) draft\\b|\\babout me (?:section|page)\\b|\\bdating profile\\b|\\bcover letter\\b|\\b(?:fake|false|new) identity\\b|\\bmy (?:alibi|cover story)\\b"),
          Guard.of(
              "dictated",
              "\\b(?:take (?:this|a note|a letter|the following) ?(?:down)?[:.!]|take this down|(?:begin|end|start|stop) (?:of )?dictation|dictat(?:e|ion)|type (?:what|as) I|write down what|new (?:paragraph|line)\\b[.:,]?|full stop\\b|minutes of the meeting)"
                  + "|\\bcomma and\\b|\\bend of quote\\b"),
          Guard.of(
              "to be passed on",
              "^{LEADS}(?:please |can you |could you |just )*(?:tell|text|message|write(?: to)?|email|call|answer|reply to|let|inform) (?:(?:my|our|the) \\p{L}+|him|her|them|(?-i:\\p{Lu}\\p{Ll}+))(?: know)?(?:,|:| that| I)\\b"
                  + "|^{LEADS}(?:please )?(?:send|forward|pass|post|tweet|publish|print|save|put|add|read) (?:this|that|it|the following)\\b"));

  private Material() {}
}
