package io.vibhava.domain.learning;

import java.util.List;

/// What is made up: stories and their people, songs, dreams, riddles, games of a moment, and a life
/// that is only thought of.
final class Fiction {

  private static final String CREATURE =
      "(?:fox|wolf|bear|cat|dog|bird|owl|fish|whale|shark|horse|mouse|rat|bee|ant|spider|snail|snake|turtle|tiger|lion|elephant|monkey|tree|oak|rose|flower|stone|rock|river|mountain|wind|sea|ocean"
          + "|night|moon|sun|star|rain|storm|fire|shadow|ghost|robot|machine|toaster|lamp|chair|house|book|pen|car|ship|train|lighthouse|dragon|unicorn|elf|hobbit|halfling|vampire|zombie|alien|teapot|tea bag|potato"
          + "|cloud|snowman|snowflake|pumpkin|dinosaur|mermaid|goblin|troll|giant|angel|demon|god|goddess)";

  static final List<Guard> ALL =
      List.of(
          Guard.of(
              "of a book",
              "\\b(?:chapter|prologue|epilogue|scene|act|verse|page|stanza|excerpt|episode)(?: (?:one|two|three|four|five|six|seven|eight|nine|ten|\\d+|i+v?))?[.:]|\\b(?:in|from) (?:chapter|scene|act|verse|episode) (?:one|two|three|four|five|\\d+)\\b"
                  + "|\\b(?:my|the|our|her|his) (?:(?:main|side|fan ?fiction|fantasy|rpg|d&d) )?(?:protagonist|hero(?:ine)?|antagonist|villain|narrator|character|elf|paladin|wizard|rogue|cleric|avatar|warrior|sword|spaceship|sim|detective|knight|dragon)(?:'s)?"
                  + " (?:is|lives|moves|works|has|loves|hates|likes|says|would|introduces|of|in|who|called|starts)\\b"
                  + "|\\b(?:how|where) (?:my|the|his|her|this) (?:story|novel|book|tale|poem) (?:starts|begins|opens|ends)\\b|\\b(?:the|my|this|her|his) (?:novel|story|book|poem|play|film|movie|series|song)(?: [\\p{L}']+){0,3} (?:starts|begins|opens|goes|is about)\\b"
                  + "|\\b(?:story|novel|plot|book|film|movie|fanfic|character) (?:idea|opening|draft|outline)\\b|\\bonce upon a time\\b|\\bcall me ishmael\\b|\\bnarrator\\b|\\bpov\\b|\\bfan ?fic(?:tion)?\\b|\\bdear diary\\b|\\b(?:captain's )?log entry\\b|\\bday \\d+ (?:on|in|at|aboard)\\b"
                  + "|\\bfrom the (?:point of view|perspective) of\\b|\\b(?:from|of) my (?:diary|novel|book|story|script|memoir)\\b|\\bhoroscope\\b|\\b(?:voice-?over|monologue)\\b|\\bmy name is inigo\\b"),
          Guard.of(
              "of a song",
              "\\b(?:the|that|this|which|what|a|your|our|old) song (?:that )?(?:go|goes|has|with|says|where)\\b|\\b(?:chorus|refrain|lyrics?|karaoke night|name that tune|sing with me|sing along)\\b|\\bI (?:sang|keep (?:humming|singing))\\b"
                  + "|\\b(?:oh|ooh|ah),? (?:baby|lord|darling|yeah)\\b|\\b(?:yeah,? yeah|hey,? hey|la,? la|na,? na|oh,? oh|whoa,? oh|doo,? doo)\\b|\\blord have mercy\\b|\\bbaby$"),
          Guard.of(
              "dreamt",
              "^{LEADS}(?:dream|nightmare)\\b|\\b(?:last night's|weird|strange|crazy|bad|funny|same|another|lucid|this|had an?(?: \\p{L}+)?) dreams?\\b|\\bnightmares?\\b|\\bday-?dream\\p{L}*|\\b(?:dreamt|dreamed)\\b|\\bin (?:my|his|her|the) sleep\\b|\\bz{3,}\\b|\\bm{2,}h*\\.{2,}|\\bhalf asleep\\b|\\bunder ana?esthetic\\b"),
          Guard.of(
              "thought of",
              "\\b(?:thought experiment|hypothetical(?:ly)?|(?:my|in my|the) (?:dream|perfect|alternative|ideal|imaginary|fantasy|other|next|past|former) (?:life|world|self|job|home)|if only\\b|picture (?:me|this|us)|fast forward|let's assume|assume the following"
                  + "|for the sake of (?:the )?argument|how different (?:things|it|life) would|had (?:things|it|life) (?:gone|been|turned)|(?:best|worst) case|plan b\\b|my vision board|manifesting)"
                  + "|\\b(?:{COUNT}|twenty|thirty|fifty) years from now\\b|\\bin (?:{COUNT}|twenty|thirty|fifty) years[.:]|\\bas long as I\\b|\\b(?:suppose|imagine|say|assume) (?:that )?(?:we|you|I)\\b|\\bif I (?:say|said|told|tell)\\b"),
          Guard.of(
              "guessed at",
              "\\b(?:who am i|what am i|who said it|true or false|which (?:one )?is (?:a|the) lie|agree or disagree|(?:dis)?agree strongly|strongly (?:dis)?agree|on a scale (?:of|from)|truth or dare|twenty questions|20 questions|charades|riddles?|trivia|multiple choice"
                  + "|never have i ever|would you rather|guess (?:who|the|what)|have you heard this one|(?:two|one|three|2|1) (?:lies?|truths?),? (?:and )?(?:one|two|three|a|1|2) (?:lies?|truths?)|knock,? knock|who's there|punch ?line|walks? in(?:to)? a bar|get it\\?|name that|fortune cookie|pub quiz|quiz:)"
                  + "|\\b(?:question|statement|item|sentence|answer|option) (?:number |no\\. ?)?\\d+\\b|\\bwhat did the \\p{L}+ say\\b"),
          Guard.of(
              "tagged as speech",
              "[.!?…,\"”']\\s*(?:(?:it|he|she|they|(?-i:\\p{Lu}\\p{Ll}+)) (?:read|reads|said|says|whispered|shouted|replied|answered|muttered|sighed|whispers|shouts|replies)|(?:says|said|cries|cried|goes|asks) (?:the|my|our|an?) \\p{L}+)\\b[.!\"]*(?=\\s*$|\\s+\\p{Lu})"
                  + "|\\b(?:introduced (?:himself|herself|themselves)|had an? (?:badge|sign|banner|t-?shirt) on|there(?:'s| is) an? rumou?r|(?:in|on) the news(?: today)?[.:])"),
          Guard.of(
              "a made-up I",
              "\\b(?:I am|I'm|im|i,? an?|i'm just|i am just) (?:an?|the) (?:(?:little|big|old|small|tiny|lonely|wild|sad|poor|magic|talking|evil) )?"
                  + CREATURE
                  + "(?=\\s*$|[.,!?;]|\\s+(?:and|who|that|in|of|on|with|under|from|i)\\b)(?! (?:and|who) (?:a|an) )"
                  + "|\\bI have (?:seven|three|eight|many|nine) (?:heads|tails|arms)\\b|\\bwe are (?:cats|dogs|dragons|pirates|ghosts|robots)\\b"),
          Guard.of(
              "a part taken",
              "^{LEADS}(?:game|simulation|rehearsal|improv\\p{L}*|mock \\p{L}+|scenario|in character|charades|dungeon master)\\b|\\b(?:simulation|scenario) (?:starts|is|begins)\\b|\\b(?:dungeon master|character sheet|in character|dnd|d&d)\\b"
                  + "|^{LEADS}(?:pls |please )?be (?:my|the|an?) (?!(?:bit|little)\\b)(?!{STYLE}\\b)\\p{L}+\\b|\\bI(?:'ll| will) be (?:the|your) (?!best|one|first|last|only|same)\\p{L}+[.!]|\\b(?:speaking|me|talking|posing) as an? \\p{L}+[:,]|\\bas the (?:queen|king|pope|president|emperor|devil|ghost)\\b"
                  + "|\\bstuck on an? \\p{L}+ (?:island )?with me\\b|\\bi play the (?:{RELATION}|{OCCUPATION}|king|queen|witch|thief|customer|guest|patient|villain|hero)\\b|\\blet me be the\\b|\\bI enter\\b|\\b(?:we're|we are|let's) playing (?:house|doctor|school|shop|pirates|family|a game)\\b"
                  + "|\\b(?:you|u|ur)(?:'re| are| r)? (?:(?:now )?(?:the|an?|my) (?:{OCCUPATION}|{RELATION}|king|queen|interviewer|customer|guest|patient|thief|cop|seller|butler|servant|genie|dragon|ghost|vampire|wizard|pirate|witch|alien|robot|cat|dog)\\b|(?-i:\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+)\\b)"));

  private Fiction() {}
}
