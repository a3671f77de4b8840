package io.vibhava.domain.learning;

import static io.vibhava.domain.learning.Rule.fact;
import static io.vibhava.domain.learning.Rule.inPassing;
import static io.vibhava.domain.learning.Rule.taste;
import static io.vibhava.domain.memory.Preference.Stance.DISLIKES;
import static io.vibhava.domain.memory.Preference.Stance.LIKES;
import static io.vibhava.domain.memory.Preference.Stance.WISHES;

import java.util.List;

/// All the ways in which we understand people to state something. The first that fits is taken.
final class Rules {

  static final List<Rule> OF_CLAUSE =
      List.of(
          // who the person is
          fact(
              "name",
              0.9,
              "my (?:(?:first|full|real|given) )?name{NAME_IS} {CALLED}",
              "The person is called {name}."),
          fact("called", 0.9, "{I_AM} (?:called|named) {CALLED}", "The person is called {name}."),
          fact(
              "called by others",
              0.8,
              "(?:everyone|everybody|people|they|most people|(?:all )?my friends|my family)"
                  + " calls? me {CALLED}",
              "The person is called {name}."),
          fact(
              "age",
              0.7,
              "{I_AM} (?<value>{NUMBER}) (?:years? old|yo|years of age){END}",
              "The person is {value} years old."),
          fact(
              "bare age",
              0.7,
              "{I_AM} {ADV}(?<value>[1-9]\\d|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[-\\h](?:one|two|three"
                  + "|four|five|six|seven|eight|nine))?)(?: (?:now|today|already|btw|lol|haha|tbh|by the way))*{STOP}",
              "The person is {value} years old."),
          fact(
                  "turned",
                  0.7,
                  "I (?:have )?(?:just |recently )?turned (?<value>{NUMBER}(?: (?:on|in|at|last|this|next|yesterday|today|tomorrow|{COUNT})\\b{MAYBE})?){END}",
                  "The person turned {value}.")
              .in(Tense.TIMELESS),
          fact(
                  "turning",
                  0.7,
                  "(?:{I_AM} turning|I turn|I will turn|I'll (?:turn|be)) "
                      + "(?<value>[1-9]\\d (?:on |in )?{WHEN}){END}",
                  "The person is turning {value}.")
              .in(Tense.AHEAD),
          fact(
                  "birthday",
                  0.8,
                  "my birthday{NAME_IS} (?<value>(?:(?:on|in) )?(?:{DATE}|{MONTH}"
                      + "|{WHEN}).{0,20}?){END}",
                  "The person's birthday is {value}.")
              .in(Tense.TIMELESS),
          fact(
                  "born",
                  0.7,
                  "I was born (?<value>(?:in|on|near|at) {REST}){END}",
                  "The person was born {value}.")
              .in(Tense.TIMELESS),
          fact(
                  "grew up",
                  0.7,
                  "I (?:grew up|was raised) (?<value>(?:in|near|on|with|by) {REST}){END}",
                  "The person grew up {value}.")
              .in(Tense.TIMELESS),
          fact(
              "from",
              0.8,
              "(?:{I_AM}|I) {ADV}(?:come )?from (?<value>(?!work|now on|home\\b|school|the old school|an? (?:long|different)){REST}){END}",
              "The person is from {value}."),
          fact(
              "home",
              0.9,
              "(?:I|we|me and my \\p{L}+|{WE_ARE}) {ADV}(?:live|living) (?:(?:just|right|somewhere) )?(?<value>(?:alone\\b{MAYBE}|(?:in|near|at"
                  + "|on|by|outside"
                  + "|close to|next to|with|together with|above|below|across from)"
                  + " (?!(?:fear|hope|peace|pain|misery|denial|the (?:moment|past|present|now)"
                  + "|hell|constant|the (?:area|neighbou?rhood)|country|an? (?:society|world|time|country|era|age|house|place)$|house arrest|home)\\b){REST})){END}",
              "The person lives {value}."),
          fact(
              "home for long",
              0.9,
              "(?:I|we)(?:'ve| have) {ADV}(?:lived|been living) (?<value>(?:in|near|at|on) {REST}"
                  + " (?:for|since) [^,;]+){STOP}",
              "The person has lived {value}."),
          fact(
                  "moved",
                  0.8,
                  "(?:I|we)(?:'ve| have)? {ADV}(?:moved|relocated) (?:here |over )?(?<value>(?:back )?(?:to|into|from) {REST}){END}",
                  "The person moved {value}.")
              .in(Tense.BEGUN),
          fact(
              "work",
              0.8,
              "I {ADV}work (?<value>(?:(?:as|at|for|in|with|from) (?!(?:fast|slowly|quickly|hard|much|well|idiots?|fools|silence|peace|pairs|my \\p{L}+s|(?:the |my |a )?(?:\\p{L}+ )?(?:table|desk|window|bed|sofa)|progress|an? (?:company|firm|place|business|while|guy|man|woman|team|lot|living))\\b(?! \\p{L})){REST}"
                  + "|(?:part-time|full-time|nights|night shifts|shifts|remotely|freelance)(?: (?:at|for|in|as) {REST})?)){END}",
              "The person works {value}."),
          fact(
              "working as",
              0.8,
              "{I_AM} {ADV}working (?<value>(?:as|at|for) (?!(?:fast|slowly|quickly|hard|much|well|two|three|(?:the |my |a )?(?:\\p{L}+ )?(?:table|desk|window|bed|sofa))\\b|an? (?:company|firm|place|business|while)\\b(?! \\p{L})){REST}){END}",
              "The person works {value}."),
          fact(
              "role",
              0.8,
              "{I_AM} {ADV}(?<value>an? (?:{ROLE}|{OCCUPATION})){END}",
              "The person is {value}."),
          fact(
              "state",
              0.8,
              "{I_AM} {ADV}(?<value>{STATE}(?: (?:to|with|of|from|child|sibling|in|for) "
                  + "{REST})?){END}",
              "The person is {value}."),
          fact(
              "role since",
              0.8,
              "I(?:'ve| have) {ADV}been (?<value>(?:an? (?:{ROLE}|{OCCUPATION})|{STATE}) (?:for|since) [^,;]+){STOP}",
              "The person has been {value}."),
          fact(
              "state, without I",
              0.8,
              "(?<value>vegan|vegetarian|pescatarian|coeliac|celiac|diabetic) here{STOP}",
              "The person is {value}."),
          fact(
              "allergic, without I",
              1.0,
              "(?<value>(?:(?:severely|badly|slightly) )?allergic to {REST}){END}",
              "The person is {value}."),
          fact(
              "makes",
              0.6,
              "I {ADV}(?<verb>restore|build|make|paint|repair|fix|grow|keep|bake|knit|sew|carve|design|sell|translate|edit|raise|brew|tune|photograph"
                  + "|illustrate|weave|forge|bind|mend|train|manage) (?<value>(?!(?:it|this|that|these|those|the|my|your|our|up|out|you|me|him|her|them|sense|sure|fun"
                  + "|mistakes|friends|jokes|plans|excuses|money|hearts|dreams|questions|brains|hopes|eyebrows|worlds|lies|souls|walls|points|bridges|fences|people|minds|voices|hands|sure|promises|notes|things|stuff|secrets|calm|quiet|track|going|noise|faces|tea|coffee|dinner|dinners|lunch)\\b)"
                  + "(?:(?:old|new|antique|vintage|wooden|small|big|model|traditional|handmade|custom|rare|medieval|modern|organic|my own) )*[\\p{L}-]+s(?: (?:for a living|for {REST}|from {REST}|in {REST}|and [\\p{L}-]+s))?){END}",
              "The person {verb} {value}."),
          fact(
              "drives",
              0.6,
              "I {ADV}(?<verb>drive|ride|fly|sail) (?<value>an? (?!hard|bit|long|lot|little|while|kite)(?:[\\p{L}\\d-]+ ){0,3}?[\\p{L}\\d-]+(?: for a living| for {PROPER})?){END}",
              "The person {verb} {value}."),
          // body and mind
          fact(
              "allergic",
              1.0,
              "{I_AM} {ADV}(?<value>(?:severely |badly |slightly )?(?:allergic|intolerant) to "
                  + "{REST}){END}",
              "The person is {value}."),
          fact(
              "allergy",
              1.0,
              "I(?:'ve got| have) (?<value>an? (?:[\\p{L}]+ ){0,2}(?:allergy|intolerance)"
                  + "(?: to {REST})?){END}",
              "The person has {value}."),
          fact(
              "cannot eat",
              0.9,
              "I {ADV}(?:can't|cannot|can not|must not|mustn't|am not allowed to)"
                  + " (?<food>eat|drink|tolerate|digest) (?<value>(?!(?:now|yet|today|anything|before|after|any more|like|so|much|more)\\b){REST}){END}",
              "The person cannot {food} {value}."),
          fact(
              "does not eat",
              0.8,
              "I {ADV}(?:don't|do not|never) (?<food>eat|drink) (?<value>(?!(?:before|after|and|or|when|until|alone|at|on|in|with|while|much|enough|that|like|so)\\b){REST}){END}",
              "The person does not {food} {value}."),
          fact(
              "abstains",
              0.7,
              "I {ADV}(?:don't|do not|never) (?<food>smoke|drink|drive|swim){STOP}",
              "The person does not {food}."),
          fact(
              "condition",
              0.9,
              "I(?:'ve got| have| suffer from| was diagnosed with| have been diagnosed with) "
                  + "(?<value>(?:(?:mild|severe|chronic|type (?:1|2|one|two)) )?{CONDITION}){END}",
              "The person has {value}."),
          fact(
              "fear",
              0.7,
              "{I_AM} {ADV}(?<value>(?:afraid|scared|terrified|frightened) of (?!(?:what|how|who|where|nothing|whatever|doing|saying|missing|being (?:late|wrong))\\b){REST}){END}",
              "The person is {value}."),
          // a day of each year is not over when it has passed
          fact(
                  "day of the year",
                  0.8,
                  "my (?<thing>(?:[\\p{L}][\\p{L}'-]*\\h){0,2}?(?:anniversary|name[- ]?day))"
                      + "{NAME_IS} (?<value>(?!(?:on )?{WEEKDAY})(?:(?:on|in) )?(?:{DATE}|{MONTH})"
                      + ".{0,20}?){END}",
                  "The person's {thing} is {value}.")
              .in(Tense.TIMELESS),
          // what is planned, with the date as it was given
          fact(
                  "exam and the like",
                  0.7,
                  "my (?<thing>[\\p{L}][\\p{L}'\\h-]{1,40}?) (?:is|are|starts?|begins?|ends?) "
                      + "(?<value>{WHEN}.{0,30}?){END}",
                  "The person's {thing} is {value}.")
              .in(Tense.AHEAD),
          fact(
                  "doing",
                  0.6,
                  "{WE_ARE} {ADV}(?<value>(?!being|feeling|seeing you)\\p{L}+ing "
                      + "{MAYBE}{WHEN}.{0,30}?){END}",
                  "The person is {value}.")
              .in(Tense.AHEAD),
          fact(
                  "when, doing",
                  0.6,
                  "(?<when>{WHEN}),? {WE_ARE} (?<value>\\p{L}+ing {REST}){END}",
                  "The person is {value} {when}.")
              .in(Tense.AHEAD),
          fact(
                  "when, having",
                  0.6,
                  "(?<when>{WHEN}),? (?:I|we) have (?<value>(?:an?|my|our|the|two) {REST}){END}",
                  "The person has {value} {when}.")
              .in(Tense.AHEAD),
          fact(
                  "will",
                  0.5,
                  "(?:I|we)(?:'ll| will) (?<value>(?:be (?:in|at|on|away|abroad|turning)|fly|travel|visit|move|start|begin|marry|get married|retire|graduate"
                      + "|return|leave|spend|celebrate|host|compete|perform|attend|stay|drive|go to|go on) "
                      + "{MAYBE}{WHEN}.{0,30}?){END}",
                  "The person will {value}.")
              .in(Tense.AHEAD),
          fact(
                  "having",
                  0.6,
                  "(?:I|we)(?:'ve got| have) (?<value>(?:an?|my|our|the|two|three) "
                      + "{MAYBE}{WHEN}.{0,30}?){END}",
                  "The person has {value}.")
              .in(Tense.AHEAD),
          fact(
                  "starting",
                  0.6,
                  "(?:I|we) (?<verb>start|leave|fly|travel|move|graduate|retire|begin|finish) "
                      + "(?<value>{MAYBE}{WHEN}.{0,30}?){END}",
                  "The person {verb} {value}.")
              .in(Tense.AHEAD),
          // what they have
          fact(
              "new in office",
              0.9,
              "{I_HAVE} (?:now )?an? (?<kin>(?:new )?{OFFICE})(?: now)?(?:,| called| named|:) (?<name>{PROPER}){END}",
              "The person's {kin} is called {name}."),
          fact(
              "has several called",
              0.9,
              "{I_HAVE} (?<value>an? {KIN} {NAMED}(?:,? (?:and )?an? {KIN} {NAMED})+){END}",
              "The person has {value}."),
          fact(
              "has one called",
              0.9,
              "{I_HAVE} (?<value>(?:an?|my) {KIN}(?: and an? {KIN})?) (?:called|named|whose name "
                  + "is) {CALLED}",
              "The person has {value} called {name}."),
          fact(
              "has one by name",
              0.9,
              "{I_HAVE} (?<value>an? {KIN}), (?<name>{PROPER}){STOP}",
              "The person has {value} called {name}."),
          fact(
              "has some called",
              0.9,
              "{I_HAVE} (?<value>{COUNT} {ADJ}{BEINGS} (?:called|named) {PROPERS}){END}",
              "The person has {value}."),
          fact(
              "has some by name",
              0.9,
              "{I_HAVE} (?<value>{COUNT} {ADJ}{BEINGS}), (?<names>{PROPERS}){END}",
              "The person has {value} called {names}."),
          fact(
              "has beings",
              0.8,
              "{I_HAVE} (?<value>{COUNT} {ADJ}(?:{BEINGS}|{BEING})\\b(?!-)"
                  + "(?:,? (?:and )?{COUNT} {ADJ}(?:{BEINGS}|{BEING})\\b)*(?: (?:in|from|at) "
                  + "{REST})?){END}",
              "The person has {value}."),
          fact(
              "has things",
              0.6,
              "{I_HAVE} (?<value>an? (?:[\\p{L}\\d-]+ ){0,3}?{THING}(?: (?:in|from|at|on|called) "
                  + "{REST})?){END}",
              "The person has {value}."),
          fact(
              "owns",
              0.6,
              "(?:I|we) own (?<value>(?!the\\b){REST}){END}",
              "The person owns {value}."),
          // what they do
          fact(
              "studies",
              0.8,
              "(?:I {ADV}study|{I_AM} {ADV}studying) (?<value>(?!hard|now|today|tonight|a lot|all day|every|too|best"
                  + "|better|alone){REST}){END}",
              "The person studies {value}."),
          fact(
              "under way",
              0.6,
              "{I_AM} {ADV}(?<value>{UNDERTAKING} {REST}){END}",
              "The person is {value}."),
          fact(
              "speaks",
              0.7,
              "I {ADV}speak (?<value>(?:(?:fluent|some|a little|a bit of|basic|native) )?{LANGUAGE}"
                  + "(?:(?:,| and|, and) (?:(?:some|a little|a bit of) )?{LANGUAGE})*){END}",
              "The person speaks {value}."),
          fact(
              "plays",
              0.6,
              "I {ADV}play (?<value>(?!dumb|along|around|it\\b|with|nice|games|hard){REST}){END}",
              "The person plays {value}."),
          fact(
              "collects",
              0.6,
              "I {ADV}(?<verb>collect|teach|coach|breed|sing in) (?<value>(?!(?:my|our|him|her|you|them|us)\\b){REST}){END}",
              "The person {verb} {value}."),
          fact(
              "habit",
              0.5,
              "I {ADV}(?<verb>(?:go|visit|call)(?= (?!every|each))|get up|wake up|run|swim|cook|walk|cycle|commute|bake|meditate"
                  + "|practi[sc]e"
                  + "|read|volunteer|train) (?<value>{MAYBE}(?:every|each) {REST}){END}",
              "The person {verb} {value}."),
          // others
          fact(
              "kin called",
              0.9,
              "{MY} (?<kin>{KIN})(?: is|'s| was)(?: now)?(?: an? (?:\\p{L}+ ){1,3}?)?(?: called| named) {CALLED}",
              "The person's {kin} is called {name}."),
          fact(
              "kin's name",
              0.9,
              "{MY} (?<kin>{KIN})(?:'s|') name{NAME_IS} {CALLED}",
              "The person's {kin} is called {name}."),
          fact(
              "the name of kin",
              0.9,
              "the name of {MY} (?<kin>{KIN}) is {CALLED}",
              "The person's {kin} is called {name}."),
          fact(
              "named kin",
              0.9,
              "(?:I|we) (?:called|named) {MY} {ADV}(?<kin>{KIN}) {CALLED}",
              "The person's {kin} is called {name}."),
          fact(
              "kins called",
              0.9,
              "{MY} (?<kin>{ADJ}{BEINGS})(?:'s names|s' names|' names)? are (?:called |named "
                  + ")?(?<value>{PROPERS}){END}",
              "The person's {kin} are called {value}."),
          fact(
                  "kin turns",
                  0.6,
                  "{MY} (?<kin>{KIN}(?: {PROPER})?) (?<verbs>turned|is turning|turns) "
                      + "(?<value>{NUMBER}{MAYBE}){END}",
                  "The person's {kin} {verbs} {value}.")
              .in(Tense.TIMELESS),
          fact(
              "kins' ages",
              0.6,
              "(?:my|our|the) (?<kin>{ADJ}(?:children|kids|boys|girls|twins|sons|daughters|{BEINGS})) are (?:now )?(?<value>{NUMBER}(?:(?:, | and |, and ){NUMBER})*)(?: years old)?{END}",
              "The person's {kin} are {value} years old."),
          fact(
              "there is one",
              0.8,
              "there(?:'s| is)(?: also)? (?:the|my|our|a) (?<kin>{KIN})(?:,? too)?(?:,|:| called| named|, called)? (?<name>(?!{NATIONALITY}){PROPER}){END}",
              "The person's {kin} is called {name}."),
          fact(
              "kin's age",
              0.6,
              "{MY} (?<kin>{KIN}(?: \\p{L}[\\p{L}'-]+)??){NAME_IS} (?<value>{NUMBER})(?: "
                  + "(?:years? old|months? old))?{END}",
              "The person's {kin} is {value} years old."),
          fact(
              "kin is",
              0.7,
              "{MY} (?<kin>{KIN}(?: {PROPER})?){NAME_IS} {ADV}(?<value>(?:(?:allergic to|afraid "
                  + "of|scared of|from"
                  + "|married to|engaged to|in(?: the)? hospital(?! visiting)) ?{MAYBE}|{STATE}|an? "
                  + "{ROLE})){END}",
              "The person's {kin} is {value}."),
          fact(
              "pet is",
              0.7,
              "{MY} {ADJ}(?<kin>{PET}(?: {PROPER})?){NAME_IS} (?<value>an? (?:[\\p{L}\\d-]+ ){0,2}?{BREED}(?: [\\p{L}-]+){0,1}){END}",
              "The person's {kin} is {value}."),
          fact(
              "kin by name",
              0.9,
              "{MY} (?<kin>{KIN})(?: is|'s) (?:now )?(?<name>(?!{NATIONALITY}){PROPER})(?: now)?{STOP}",
              "The person's {kin} is called {name}."),
          fact(
                  "kin does, by name",
                  0.7,
                  "{MY} (?<kin>{KIN}), (?<name>{PROPER}), {ADV}(?<verbs>{VERBS}) (?<value>{REST}){END}",
                  "The person's {kin} {name} {verbs} {value}.")
              .in(Tense.BEGUN),
          fact(
                  "kin does",
                  0.7,
                  "{MY} (?<kin>{KIN}(?: \\p{L}[\\p{L}'-]+)??)(?:(?:'s| has)(?= {ADV}moved))? {ADV}(?<verbs>{VERBS}) "
                      + "(?<value>(?!and\\b){REST}){END}",
                  "The person's {kin} {verbs} {value}.")
              .in(Tense.BEGUN),
          fact(
                  "kin died",
                  0.9,
                  "{MY} (?<kin>{KIN}(?: {PROPER})?) (?<verbs>died|passed away)(?! laughing)(?: {REST})?{END}",
                  "The person's {kin} {verbs}.")
              .in(Tense.TIMELESS),
          fact(
              "kins do",
              0.7,
              "{MY} (?<kin>{ADJ}{BEINGS}) {ADV}(?<verbs>{PLURAL_VERB}) (?<value>{REST}){END}",
              "The person's {kin} {verbs} {value}."),
          fact(
              "thing called",
              0.7,
              "{MY} (?<kin>(?:[\\p{L}'-]+ ){0,3}?[\\p{L}-]+?)(?: is|'s)(?: called| named) \"?(?<name>{PROPER})\"?{END}",
              "The person's {kin} is called {name}."),
          // tastes
          taste(
              "favourite",
              LIKES,
              0.8,
              "{MY} (?:all-time )?favou?rite (?<thing>(?!(?:idea|guest|person|joke|place to be)\\b)(?!.{0,30}\\b(?:today|tonight|so far|right now|of the (?:day|week|moment))\\b)(?!(?:parts?|bits?|ones?|things?|moments?|scenes?|lines?|pictures?|photos?|shots?|memory|time)\\b(?! (?:of|about|in|when)))"
                  + "[\\p{L}][\\p{L}\\h-]{1,30}?) (?:is|are) (?<topic>(?!(?:wet|dirty|gone|broken|coming|here|back|over|on|off|out|up|still|too|so|not|always|never|in|at|easy|hard|missing|empty|closed)\\b){REST}){END}",
              "{topic} (favourite {thing})"),
          taste(
              "is my favourite",
              LIKES,
              0.8,
              "(?<topic>\\p{L}[^,;:.]{1,40}?) (?:is|are) {MY} (?:all-time )?favou?rite "
                  + "(?<thing>(?!(?:idea|person|guest|part|bit|thing)\\b)[\\p{L}][\\p{L}\\h-]{1,30}?){END}",
              "{topic} (favourite {thing})"),
          taste(
              "loves",
              LIKES,
              0.9,
              "I(?: {ADV}(?:love|adore)|(?:'ve| have) always {ADV}loved) (?<topic>(?!nothing|neither){TOPIC}){END}",
              "{topic}"),
          taste(
              "likes",
              LIKES,
              0.6,
              "I(?: {ADV}(?:like|enjoy)|(?:'ve| have) always {ADV}(?:liked|enjoyed)) "
                  + "(?<topic>(?!nothing|neither){TOPIC}){END}",
              "{topic}"),
          taste(
              "prefers over",
              LIKES,
              0.7,
              "I {ADV}prefer (?<topic>{REST}) (?:to|over|rather than) (?<other>{REST}){END}",
              "{topic} more than {other}"),
          taste("prefers", LIKES, 0.7, "I {ADV}prefer (?<topic>{TOPIC}){END}", "{topic}"),
          taste(
              "fan of",
              LIKES,
              0.8,
              "{I_AM} {ADV}(?:an? (?:(?:big|huge|great|real|total) )?(?:fan|lover) of|fond of"
                  + "|into|keen on"
                  + "|crazy about|passionate about|obsessed with|addicted to) "
                  + "(?<topic>{REST}){END}",
              "{topic}"),
          taste(
              "hates",
              DISLIKES,
              0.9,
              "I {ADV}(?:hate|detest|loathe|despise|can't stand|cannot stand|can't bear|cannot bear"
                  + "|can't abide) (?<topic>(?!(?:up|here|still|straight|there|on|to see)\\b){TOPIC}){END}",
              "{topic}"),
          taste(
              "dislikes",
              DISLIKES,
              0.6,
              "I {ADV}(?:dislike|(?:don't|do not) {ADV}(?:like|enjoy|care for)) "
                  + "(?<topic>{TOPIC}){END}",
              "{topic}"),
          taste(
              "no fan of",
              DISLIKES,
              0.6,
              "{I_AM} {ADV}not {ADV}(?:an? (?:(?:big|huge|great) )?fan of|into|keen on|fond of) "
                  + "(?<topic>{REST}){END}",
              "{topic}"),
          // wishes for how to be treated
          taste(
              "call me",
              WISHES,
              0.9,
              "(?:(?:please|just|you can|you may|feel free to) )*call me {CALLED}",
              "to be called {name}"),
          taste(
              "do not call me",
              WISHES,
              0.9,
              "(?:please )?(?:don't|do not|never|stop) (?:call|calling) me (?<topic>{REST}){END}",
              "not to be called {topic}"),
          taste(
              "manner",
              WISHES,
              0.8,
              "(?:(?:please|from now on),? )*(?:I want you to )?(?<wish>(?:always|never) "
                  + "{MANNER} {REST}){STOP}",
              "{wish}"),
          taste(
              "please answer",
              WISHES,
              0.7,
              "(?:from now on,? )?(?:please,? )(?<wish>(?:only )?(?:answer|reply|respond|write"
                  + "|speak|talk)(?: to me)? "
                  + "(?:in|with|briefly|shortly|more|less|as|very|slowly|plainly)\\b(?: "
                  + "{REST})?){STOP}",
              "{wish}"),
          taste(
              "please use",
              WISHES,
              0.7,
              "(?:from now on,? )?(?:please,? )(?<wish>(?:(?:use|include|add|avoid|skip|leave out) {MAYBE}{OF_ANSWERS}{MAYBE}"
                  + "|be (?:more |less |very |as )?{STYLE}{MAYBE})){STOP}",
              "{wish}"),
          taste(
              "keep it short",
              WISHES,
              0.7,
              "(?:(?:please|from now on),? )*(?<wish>keep (?:it|things|the answers|the replies) "
                  + "(?:short|brief|simple|light|formal|casual){MAYBE}){STOP}",
              "{wish}"),
          taste(
              "please do not",
              WISHES,
              0.8,
              "(?:please,? )?(?<wish>(?:don't|do not) (?:use|ask(?! me (?:why|how|again)\\b)|mention|answer|reply|write|give "
                  + "me|send"
                  + "|bring up|apologi[sz]e|talk about|remind me) {REST}){STOP}",
              "{wish}"),
          taste(
              "stop",
              WISHES,
              0.8,
              "(?:please,? )?(?<wish>stop (?:using {MAYBE}{OF_ANSWERS}|(?:asking|mentioning|apologi[sz]ing"
                  + "|giving me|talking about|sending) {REST})){STOP}",
              "{wish}"),
          taste(
              "from now on",
              WISHES,
              0.8,
              "from now on,? (?:please )?(?<wish>{MANNER} {REST}){STOP}",
              "{wish}"));

  /// Names that are told by the way: "I walked my dog Biscuit".
  static final List<Rule> IN_PASSING =
      List.of(
          inPassing(
              "name, with age",
              0.9,
              "\\b{I_AM} (?<name>(?!{NATIONALITY}){PROPER})(?:,|,? and)(?: {I_AM})? (?:aged? |now )?{NUMBER}\\b(?! (?:minutes|hours|days|weeks|times))",
              "The person is called {name}."),
          inPassing(
              "age, with name",
              0.7,
              "\\b{I_AM} (?:(?!{NATIONALITY}){PROPER})(?:,|,? and)(?: {I_AM})? (?:aged? |now )?(?<value>{NUMBER})\\b(?! (?:minutes|hours|days|weeks|times))",
              "The person is {value} years old."),
          inPassing(
              "name, with origin",
              0.9,
              "\\b{I_AM} (?<name>(?!{NATIONALITY}){PROPER}),? (?:and I'm )?from {PROPER}",
              "The person is called {name}."),
          inPassing(
              "origin, with name",
              0.8,
              "\\b{I_AM} (?:(?!{NATIONALITY}){PROPER}),? (?:and I'm )?(?<value>from {PROPER})",
              "The person is {value}."),
          inPassing(
              "newborn",
              0.9,
              "\\b(?:I|we)(?:'ve| have)? (?:just )?had (?:an?|the|our) (?:\\p{L}+ )?(?:baby|girl|boy|son|daughter)\\b[^.]{0,30}?"
                  + "\\b(?:called|named) (?<name>{PROPER}){END}",
              "The person has a baby called {name}."),
          inPassing(
              "kin in commas",
              0.8,
              "\\b{MY} (?<kin>{KIN}), (?<name>(?!{NATIONALITY}){PROPER}),(?! (?:and|or)\\b)",
              "The person's {kin} is called {name}."),
          inPassing(
              "kin by the way",
              0.8,
              "\\b{MY} (?<kin>{KIN}) (?<name>(?!{NATIONALITY}){PROPER})\\b(?!')",
              "The person's {kin} is called {name}."));

  /// What may take two sentences: "I have a dog. His name is Biscuit."
  static final List<Rule> OF_PASSAGE =
      List.of(
          fact(
              "has one, called",
              0.9,
              "{I_HAVE} an? (?<kin>{KIN})[.!,]* (?:(?:his|her|its|their) name(?: is|'s)|(?:he"
                  + "|she|it)(?: is|'s) (?:called|named)) {CALLED}",
              "The person's {kin} is called {name}."),
          fact(
              "introduces themselves",
              0.9,
              "(?:I'm|I am) (?<name>(?!{NATIONALITY}|(?:Mister|Mr|Miss|Mrs|Captain|Wonder|Super\\p{L}*|Team|Bat\\p{L}+|God|{WEEKDAY}|{MONTH})\\b){PROPER})(?=(?:,|[.!]+|,? and) (?:and )?(?:I|I'm|I've|my|an?) )",
              "The person is called {name}."),
          inPassing(
              "by name, kin",
              0.8,
              "\\b(?<name>{SOMEBODY}), {MY} (?<kin>{KIN}),(?! (?:and|or)\\b)",
              "The person's {kin} is called {name}."),
          fact(
              "greets by name",
              0.9,
              "(?:hi|hello|hey)(?: there)?[.!,]* (?:{I_AM}|this is) "
                  + "(?<name>(?!{NATIONALITY}){PROPER}){END}",
              "The person is called {name}."));

  private Rules() {}
}
