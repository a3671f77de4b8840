package io.vibhava.domain.learning;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Statements that are a manner of speaking: "I live in hope", "I'm allergic to Mondays", "my
/// second name is Trouble". A statement of where, what or with whom somebody lives, works or plays
/// must name something that can be lived in, worked at or played.
final class Figurative {

  private static final String WHO =
      "^(?:The person|The avatar|The person's [\\p{L}' -]+?|(?-i:\\p{Lu})[\\p{L} ]+?)";

  private static final String DWELLING =
      "(?:house|home|flat|apartment|farm|farmhouse|village|town|city|suburbs?|countryside|country|street|road|lane|square|block"
          + "|island|caravan|van|trailer|boat|houseboat|cottage|castle|palace|bungalow|villa|mansion|studio|dorm|dormitory|hostel|hotel|shelter"
          + "|care home|nursing home|home|convent|monastery|barracks|tent|yurt|hut|cabin|lighthouse|mill|barn conversion|loft|basement|attic"
          + "|floor|storey|building|tower|neighbou?rhood|quarter|district|area|part|side|centre|center|outskirts|edge|middle|end|hills?|mountains?"
          + "|valley|forest|woods?|desert|coast|coastline|seaside|sea|beach|harbou?r|port|river|canal|lake|bay|border|north|south|east|west|room"
          + "|bedsit|annexe?|estate|commune|community|campus|halls?|parents|reservation|kibbutz|camp|capital|province|region|state|county)";

  private static final String INSTRUMENT =
      "(?:piano|keyboards?|organ|guitar|bass|double bass|violin|viola|cello|drums?|flute|clarinet|oboe|bassoon|sax\\p{L}*|trumpet|trombone"
          + "|tuba|(?:french )?horn|harp|accordion|banjo|mandolin|ukulele|oud|sitar|recorder|harmonica|lute|lyre|percussion|fiddle|bagpipes?|cornet"
          + "|triangle|timpani|marimba|xylophone|harpsichord|synth\\p{L}*|zither|kora|djembe|tabla|bongos?|tambourine|didgeridoo|concertina|theremin)";

  private static final String GAME =
      "(?:football|soccer|tennis|rugby|cricket|golf|hockey|basketball|volleyball|handball|baseball|softball|badminton|squash|padel"
          + "|table tennis|ping[- ]?pong|water polo|polo|lacrosse|netball|bowls|bowling|boules|p[eé]tanque|croquet|darts|snooker|pool|billiards|chess"
          + "|checkers|draughts|go|bridge|poker|cards|whist|rummy|canasta|mahjong|backgammon|dominoes|scrabble|sudoku|board ?games|video ?games"
          + "|computer games|card games|role-?playing games|tabletop games|quiz(?:zes)?|lotto|bingo|frisbee|dodgeball|shinty|hurling|curling|floorball"
          + "|futsal|sports?|minecraft|fortnite|roblox|zelda|pok[eé]mon|fifa|tetris|mario \\p{L}+|sims|the sims)";

  private static final String NO_ALLERGEN =
      "(?:mondays?|mornings?|work|working|fun|people|nonsense|bullshit|stupid(?:ity)?|responsibility|exercise|cleaning|housework|idiots|drama|you"
          + "|politics|politicians|school|homework|sports?|effort|commitment|small talk|meetings|early \\p{L}+|waiting|change|criticism|hard work|love"
          + "|romance|marriage|kids|children|adulthood|boredom|failure|rules|bad \\p{L}+)";

  private static final String NO_PLACE =
      "(?:narnia|camelot|hogwarts|tortuga|atlantis|mordor|middle-earth|gotham|neverland|wonderland|mars|venus|jupiter|the (?:moon|sun|clouds?|past"
          + "|future|now|moment|dark|gym|kitchen|fridge|office|library|shower|bathroom|car|closet|matrix)|hell|heaven|valhalla|westeros|tatooine|azkaban|el dorado"
          + "|cloud nine|shangri-la|lalaland|la la land|utopia)";

  private static final List<Pattern> PATTERNS =
      Stream.of(
              WHO
                  + " (?:lives?|has lived|moved) (?:back )?(?:in|on|at|under|to|into) "
                  + NO_PLACE
                  + "\\b",
              // lives somewhere that is no place
              WHO
                  + " (?:lives?|has lived) (?:in|on|at|under|off|for|by) (?!.*\\b"
                  + DWELLING
                  + "s?\\b)(?-i:(?:their|the|an?|his|her|my|our|its) [^A-Z]*|[^A-Z]* [^A-Z]*)\\.$",
              WHO
                  + " (?:lives?) (?:in|on|under|off) (?:hope|fear|sin|denial|coffee|love|bliss|misery|tea|noodles|pizza|chocolate)\\b",
              WHO
                  + " (?:lives?) (?:in|under|on) (?:an?|the|their) (?:rock|bubble|dream|shoe|palace|dump|shoebox|pigsty|hole|cave|den|box|treehouse|tree ?house|bridge|oven|madhouse|zoo|phone"
                  + "|fridge|car boot|nightmare|fantasy|fairy ?tale)\\b",
              WHO
                  + " works? (?:as an? (?:taxi|maid|slave|punching bag|doormat|cash machine|bank)\\b|for (?:their|his|her|my|the (?:money|fun|love|man|weekend)|free|nothing|peanuts|money|two|three|hours|days|weeks|a living|me|a while)\\b(?! \\p{L}+ (?:of|council))"
                  + "|in (?:an? |the )?(?:madhouse|circus|prison of|loony bin|mess|hell)|like |(?:wonders|miracles|magic)\\b|with (?:what|him|her|them)\\b|on (?:it|that)\\b).*",
              WHO + " (?:is|has been) (?:\\p{L}+ly )?allergic to " + NO_ALLERGEN + "\\b.*",
              WHO
                  + " is married to (?:their|the|his|her|a|an) (?!.*\\b(?:man|woman|{ROLE}|{BEING}|{NATIONALITY})\\b).*",
              WHO
                  + " (?:is|was) (?:born|raised|grew up) (?:by (?:wolves|bears|apes)|yesterday|ready|tired)\\b.*",
              WHO
                  + " (?:was born|grew up|was raised) (?:by wolves|in a (?:barn|cave|zoo|crossfire)|yesterday|ready|tired|under a).*",
              WHO
                  + " (?:cannot|does not) (?:eat|drink|tolerate|digest) (?:their|his|her|my|another|any more|more|and|that|this|it)\\b.*",
              WHO
                  + " plays (?!(?-i:\\p{Lu}))(?!(?:[^.]*\\b)?(?:"
                  + INSTRUMENT
                  + "|"
                  + GAME
                  + ")\\b)(?!(?:[^.]* )?(?:in|with|for) (?:an?|the|their|his|her|our) (?:[\\p{L}-]+ )*(?:band|orchestra|quartet|trio"
                  + "|quintet|team|club|league|ensemble|group|side|choir)).*",
              WHO + " plays (?:.*\\bby ear\\.$|(?:first|second) fiddle)",
              WHO
                  + " collects? (?:dust|parking tickets|myself|themselves|their thoughts|air miles|debts?|bad \\p{L}+|my|the|a|from)\\b.*",
              WHO
                  + " (?:studies|is studying) (?:the (?!bible|law|history|piano|violin|art|effects?|behaviou?r|arts|classics|ancient|old|new|middle|quran|koran|torah|talmud)|human nature"
                  + "|people|faces|life|this|that|my|our|their|a)\\b.*",
              WHO
                  + " owns (?:it|up|an? (?:mistake|lot|bit)|the (?:night|room|stage|moment|day|place|world|story)|every|my|their (?:own )?(?:mistakes|truth|story))\\b.*",
              WHO
                  + " is from (?:the|an?|work|here|there|school|my|their) (?!.*(?-i:\\p{Lu}))(?!.*\\b"
                  + DWELLING
                  + "s?\\b).*",
              WHO
                  + " is learning (?:every|each|a lot|so much|new|more|from|by|as|the hard way|something|all)\\b.*",
              WHO
                  + " is an? (?:angel|devil|monster|saint|dinosaur|disaster|mess|nightmare|legend|star|genius|clown|potato|slave|joke|wreck|treasure"
                  + "|dream|pain|star|handful|hero|champ|machine|beast|zombie|vampire|wizard|witch|viking|pirate|king|queen|prince|princess|god|goddess"
                  + "|ghost|robot|alien|ninja|unicorn|lunatic|thief|(?:very |such a )?good (?:boy|girl|dog|cat)|alarm clock|maniac|psycho|sweetheart|goof|goofball|idiot|menace|bully|diva|drama queen"
                  + "|glutton|cuddler|rascal|terror|criminal|murderer|escape artist|coward|chicken|snob|nerd|lifesaver|rock|gem|darling|fool|lifeline|shadow|happy \\p{L}+)\\b(?! (?:salad|breeder)).*",
              WHO
                  + " (?:has|have) (?:an?|one|two|no) (?:(?:bad|little|terrible|nasty|slight) )?(?:cold|fever|cough|flu|headache|stomach ache|meeting|left feet|mouse|day off|bad day|day|point|nap|bath|shower|fit|tantrum|appointment|crush|sore \\p{L}+|shoe|sock|ear|eye)\\b.*",
              WHO
                  + " (?:runs|cooks) every (?!(?:\\p{L}+ )?(?:day|week|morning|evening|night|month|year|weekend|{WEEKDAY}|summer|winter|spring|autumn)\\b).*",
              WHO + " has an? [\\p{L}]+ in mind\\b.*",
              WHO
                  + " has an? (?:phd|degree|licen[cs]e) in (?:procrastinat\\p{L}+|sarcasm|overthinking|napping|sleeping|worrying|laziness|complaining)\\b.*",
              WHO + " is from (?:mars|venus|jupiter|the moon|outer space|another planet)\\b.*",
              WHO + " lives? in \\d{4}\\b.*",
              WHO
                  + " lives? (?:with (?:the consequences|it|that|regret|guilt|pain|myself|themselves)|on (?:the edge|the road|my nerves|borrowed time))\\b.*",
              WHO
                  + " moved (?:back )?(?:to|into|from) (?:the|an?|another|their|our) (?!.*(?<!fast |slow )\\b"
                  + DWELLING
                  + "s?\\b)(?-i:[^A-Z]*)\\.$",
              "^The person's (?:[\\p{L}-]+ )*(?:heart|brain|soul|head|stomach|belly|hand|hands|mind|life|spirit|bed|couch|sofa|phone|nose|middle name|second"
                  + "|second name|surname|game|weakness|motto|problem|answer|plan|point|word|mood|week|day|year|future|past) is called .*",
              "^The person's [\\p{L} -]+ is called (?-i:Trouble|Disaster|Destiny|Desire|Danger|Patience|Karma|Fate|Love|Chaos|Death|Test|Foo|Bar)\\.$",
              WHO
                  + " (?:is|has been) (?:engaged in|retired (?:for|to)|single-handed\\p{L}*|(?:retired|deaf|blind) (?:from|without|after|with|to)|married to (?:this|that|it))\\b.*",
              "^The avatar (?:lives in their|is from the (?:future|past)).*")
          .map(Vocabulary::pattern)
          .toList();

  private Figurative() {}

  static boolean is(String statement) {
    return PATTERNS.stream().anyMatch(pattern -> pattern.matcher(statement).find());
  }
}
