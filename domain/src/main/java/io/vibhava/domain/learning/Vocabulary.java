package io.vibhava.domain.learning;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words that the rules are written in: a name in braces stands for its pattern, and a space
/// for any run of white space. Case does not count.
final class Vocabulary {

  private static final Pattern NAMED = Pattern.compile("(?<!\\\\p)\\{([A-Z_]+)}");

  private static final Map<String, String> PATTERNS =
      Map.ofEntries(
          Map.entry(
              "LEADS",
              "(?:(?:well|oh|ok|okay|hi|hello|hey|hi there|hello there|yes|yeah|no|and|but|so|also"
                  + "|plus|btw|by the way|lol|omg|hmm+|yep|yup|actually|fyi|for the record|anyway|besides|right|sure"
                  + "|thanks|thank you|good (?:morning|evening|afternoon)|you know|listen"
                  + "|(?:just )?so you know|(?:please )?(?:remember|note|keep in mind|don't forget)"
                  + "(?: that)?|i (?:want you to|should|must|have to) (?:know|tell you|mention)"
                  + "(?: that)?|you should know(?: that)?|because|since|as|these days|nowadays|lately|sadly|unfortunately|luckily|happily"
                  + "|honestly|frankly|tbh|to be honest|truth be told|funny enough|(?:it )?turns out(?: that)?"
                  + "|i (?:have to|must) (?:say|admit)(?: that)?|in the end|big news|news|update)[,:!]? )*"),
          Map.entry(
              "ADV",
              "(?:(?:really|also|just|still|truly|absolutely|actually|currently|now|always|mostly"
                  + "|usually|often|quite|simply|particularly|especially|do|very much|recently"
                  + "|finally|officially|originally|totally|genuinely) ){0,2}"),
          Map.entry("AND", "(?:and|but|plus|while|whereas|also|so|&|yet|because|since|as)"),
          Map.entry("MY", "(?:my|our)"),
          Map.entry("I_AM", "(?:I'm|I am|Im)"),
          Map.entry("WE_ARE", "(?:I'm|I am|Im|we're|we are)"),
          Map.entry("I_HAVE", "(?:I|we)(?:'ve got| have got| have| got|'ve adopted| adopted)"),
          Map.entry("NAME_IS", "(?: is|'s)"),
          // A value ends where its clause does.
          Map.entry("REST", "[^,;:()–—]+?"),
          Map.entry("MAYBE", "[^,;:()–—]*?"),
          // What something is said of that comes before its verb.
          Map.entry("MATTER", "(?!(?:even|really|just|always)\\b)\\p{L}[^,;:.]{1,40}?"),
          Map.entry("TOPIC", "(?:it )?(?:when )?{REST}"),
          Map.entry(
              "END",
              "(?=\\s*$|\\s*[,;:()–—]| (?:now|again|nowadays|these days|at last|already|anyway|too)\\s*$| (?:because|but|since|so|although|though|while|whereas|when"
                  + "|where|which|who|after|and (?:he|she|it|they|you|we|I|my))\\b)"),
          Map.entry("STOP", "(?=(?:,? please)?\\s*$)"),
          // Names begin with a capital, or stand alone behind a word that asks for a name.
          Map.entry(
              "PROPER",
              "(?-i:\\p{Lu}[\\p{L}\\p{M}'-]*\\p{L}(?: \\p{Lu}[\\p{L}\\p{M}'-]*\\p{L}){0,2})"),
          // Somebody by name at the beginning of a clause; words that stand where a name may name
          // nobody.
          Map.entry(
              "SOMEBODY",
              "(?-i:(?!(?:I|You|He|She|It|They|We|This|That|These|Those|There|Here|Who|What|Everyone|Everybody|Someone"
                  + "|Somebody|Nobody|Anyone|Anybody|People|One|Some|Many|Most|All|My|Our|Your|His|Her|Their|Its|Mine|Hers|Theirs|Yours|Ours|The"
                  + "|And|But|So|Also|Then|Now|Today|Tomorrow|Tonight|Yesterday|Life|God|No|Yes|Well|Work|Love|Just|Hope|If|When"
                  + "|Dinner|Lunch|Breakfast|Rent|Time|Money|Home|Nothing|Everything|Something|Oh|Ok|Okay|Not|Never"
                  + "|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Mom|Mum|Dad|Please|Thanks|\\p{L}+ing)\\b)"
                  + "\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)"),
          Map.entry(
              "OCCUPATION",
              "(?:(?:\\p{L}+[\\h-]){0,2}?(?:nurse|teacher|vet|veterinarian|doctor|engineer|lawyer|carpenter|plumber|painter|dancer"
                  + "|singer|writer|author|baker|butcher|farmer|driver|developer|programmer|designer|photographer|waiter|waitress"
                  + "|manager|banker|hairdresser|barber|librarian|electrician|mechanic|musician|physician|politician|technician"
                  + "|optician|beautician|psychologist|psychiatrist|dentist|pharmacist|journalist|reporter|editor|artist|pianist"
                  + "|violinist|cellist|drummer|therapist|physiotherapist|chemist|physicist|biologist|geologist|botanist|scientist"
                  + "|professor|lecturer|tutor|tailor|actor|actress|comedian|translator|interpreter|director|producer|soldier"
                  + "|sailor|officer|pilot|chef|cook|architect|accountant|surgeon|judge|clerk|consultant|analyst|economist"
                  + "|student|pensioner|firefighter|fisherman|gardener|florist|midwife|paramedic|secretary|receptionist|cashier"
                  + "|salesman|saleswoman|priest|pastor|monk|nun|builder|roofer|welder|mason|joiner|potter|sculptor|jeweller"
                  + "|baker|brewer|winemaker|beekeeper|shepherd|detective|policeman|policewoman|guard|coach|trainer|barista"
                  + "|bartender|flight attendant|steward|stewardess|social worker|civil servant|diplomat|researcher|historian"
                  + "|archaeologist|astronomer|mathematician|statistician|data scientist|model|nanny|carer|caretaker|janitor"
                  + "|cleaner|courier|postman|logger|miner|ranger|trader|broker|entrepreneur)"
                  + "(?: (?:at|in|for|of|from|with) {REST})?)"),
          Map.entry("NAMED", "(?:called|named) (?:{PROPER}|\\p{L}[\\p{L}'-]+)"),
          Map.entry("PROPERS", "{PROPER}(?:, {PROPER})*,? (?:and|&) {PROPER}"),
          Map.entry(
              "CALLED",
              "\"?(?<name>{PROPER}|\\p{L}[\\p{L}\\p{M}'-]*)\"?(?:{END}|(?= (?:by the way|btw|lol|haha)\\b))"),
          Map.entry(
              "ADJ",
              "(?:(?:old|older|oldest|young|younger|youngest|little|big|elder|eldest|baby|twin|best"
                  + "|new|late|first|second|only|other|dear|good|close|half|middle|current|black"
                  + "|white|brown|ginger|grey|gray|tiny|small|large|rescue|adopted|lovely|sweet"
                  + "|[\\p{L}\\d]+-(?:year|month)-old|\\d+ year old) ){0,2}"),
          Map.entry(
              "RELATION",
              "(?:(?:mother|father|sister|brother|daughter|son)-in-law"
                  + "|(?:step|half-?|grand|god)?(?:mother|father|mom|mum|dad|sister|brother|son"
                  + "|daughter|child)|grand(?:ma|pa)|granny|nana|wife|husband|partner|spouse"
                  + "|girlfriend|boyfriend|fianc[eé]e?|kid|baby|toddler|cousin|aunt|auntie|uncle"
                  + "|niece|nephew|boss|manager|colleague|coworker|co-worker|teacher|tutor|coach"
                  + "|doctor|gp|dentist|therapist|supervisor|trainer|neighbou?r|roommate|flatmate|housemate|friend|mate"
                  + "|twin|ex|mentor|landlord|landlady|youngest|eldest|oldest|firstborn|other half|better half|sibling|godchild)"),
          Map.entry(
              "PET",
              "(?:dog|puppy|cat|kitten|kitty|rabbit|bunny|hamster|gerbil|guinea pig|rat|mouse"
                  + "|horse|pony|donkey|goat|sheep|cow|pig|parrot|bird|budgie|canary|cockatiel"
                  + "|chicken|hen|rooster|duck|fish|goldfish|turtle|tortoise|snake|lizard|gecko"
                  + "|ferret|hedgehog|pet|(?:beagle|labrador|poodle|terrier|retriever|dachshund"
                  + "|spaniel|collie|corgi|husky|pug|greyhound))"),
          // Whom one has one of at a time, so that a new one comes instead.
          Map.entry(
              "OFFICE",
              "(?:boss|manager|supervisor|teacher|tutor|coach|trainer|doctor|gp|dentist|therapist|landlord|landlady|roommate"
                  + "|flatmate|housemate|mentor|wife|husband|partner|girlfriend|boyfriend|fianc[eé]e?)"),
          Map.entry("BEING", "(?:{RELATION}|{PET})"),
          Map.entry(
              "BEINGS",
              "(?:parents|grandparents|in-laws|children|kids|twins|puppies|ponies|mice|wolves"
                  + "|{RELATION}s|{PET}s)"),
          Map.entry("KIN", "{ADJ}{BEING}\\b(?!-)"),
          Map.entry(
              "COUNT",
              "(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|several|some|many"
                  + "|\\d{1,3})"),
          Map.entry(
              "NUMBER",
              "(?:\\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
                  + "(?:[-\\h](?:one|two|three|four|five|six|seven|eight|nine))?|five|six|seven"
                  + "|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
                  + "|eighteen|nineteen)"),
          Map.entry(
              "THING",
              "(?:allotment|car|house|flat|apartment|garden|boat|bike|bicycle|motorbike|motorcycle|scooter"
                  + "|van|piano|guitar|violin|cello|drum kit|telescope|farm|shop|store|bakery"
                  + "|caf[eé]|restaurant|company|business|startup|cabin|cottage|caravan|camper"
                  + "|workshop|studio|vineyard|greenhouse|beehive|aquarium|band|blog|podcast"
                  + "|phd|degree|licen[cs]e|tattoo)"),
          Map.entry(
              "CONDITION",
              "(?:asthma|diabetes|adhd|add|ptsd|ocd|epilepsy|arthritis|migraines?|insomnia|tinnitus"
                  + "|celiac disease|coeliac disease|high blood pressure|hay fever|eczema|dyslexia"
                  + "|anxiety|depression|autism|endometriosis|lupus|ms|multiple sclerosis"
                  + "|parkinson's|cancer|anaemia|anemia|vertigo|scoliosis|psoriasis)"),
          Map.entry(
              "STATE",
              "(?:in a wheelchair|hard of hearing|partially sighted|(?:happily |newly |recently )?(?:married|engaged|divorced|widowed|separated"
                  + "|retired|unemployed|self-employed|single|pregnant)|vegan|vegetarian"
                  + "|pescatarian|diabetic|c(?:o)?eliac|(?:lactose|gluten)[-\\h]intolerant"
                  + "|left-handed|right-handed|colou?r[-\\h]?blind|deaf|blind|dyslexic|autistic"
                  + "|epileptic|asthmatic|bilingual|gay|lesbian|bisexual|trans|transgender"
                  + "|nonbinary|non-binary|an only child|the (?:oldest|eldest|youngest|middle)"
                  + "|{NATIONALITY})"),
          Map.entry(
              "NATIONALITY",
              "(?:(?:half |part )?(?-i:(?:[A-Z]\\p{L}+(?:ish|ese|ian|ean|can)|German|Dutch|French"
                  + "|Greek|Swiss|Welsh|Thai|Czech|Finn|Finnish|Icelandic|Iraqi|Israeli|Pakistani"
                  + "|Omani|Saudi|Afghan|Roman|Uzbek|Kazakh|Filipino|Basque|Catalan|Jewish|Muslim"
                  + "|Christian|Catholic|Buddhist|Hindu|Sikh)))"),
          Map.entry(
              "ROLE",
              "(?:(?!(?:bit|little|tad|lot|few|real|huge|big|total|complete|bad|good|sad|lucky) (?:\\p{L}+er)\\b)(?:[\\p{L}]+[\\h-]){0,3}?(?!(?:better|older|later|number|matter|loser|monster"
                  + "|disaster|failure|quitter|sucker|little|bigger|faster|slower|stranger|killer"
                  + "|winner|believer|sinner|burger|computer|liar|minister's|order|factor|terror"
                  + "|error|horror|while|lover|newer|smaller|closer|other|another|either|farther|further|nicer|procrastinator|goober|fighter|camper|master|masters|chapter)\\b)"
                  + "(?:\\p{L}{3,}(?:er|or|ist|ian|eer|wright|smith|man|woman)|nurse|student|cook"
                  + "|chef|pilot|architect|accountant|pensioner|vegan|vegetarian|mother|father|mom"
                  + "|mum|dad|parent|widow|grandmother|grandfather|grandma|grandpa|nanny|au pair"
                  + "|surgeon|vet|judge|clerk|athlete|poet|dj|monk|priest|nun|refugee|immigrant"
                  + "|apprentice|intern|trainee|veteran|diabetic|insomniac|morning person|night owl"
                  + "|early bird|people person|cat person|dog person|mechanic|consultant|assistant"
                  + "|undergraduate|graduate|postdoc|freelance|scientist|civil servant|nurse"
                  + "|sergeant|captain|lieutenant|professional|entrepreneur|barista|model"
                  + "|comedian|twin|introvert|extrovert|christian|muslim|buddhist|atheist"
                  + "|magician|diplomat|analyst|economist|tour guide|guide|coach|bus driver)s?"
                  + "(?: (?:at|in|for|of|from|by|with|on) {REST})?)"),
          Map.entry(
              "LANGUAGE",
              "(?:english|spanish|french|german|italian|portuguese|dutch|russian|polish|turkish"
                  + "|arabic|hebrew|hindi|urdu|bengali|tamil|japanese|korean|chinese|mandarin"
                  + "|cantonese|swedish|norwegian|danish|finnish|greek|czech|hungarian|romanian"
                  + "|ukrainian|vietnamese|thai|swahili|irish|welsh|catalan|basque|croatian"
                  + "|serbian|bulgarian|malayalam|esperanto|latin|sign language|persian|farsi"
                  + "|indonesian|malay|tagalog|yoruba|twi|maori)"),
          Map.entry("WEEKDAY", "(?:mon|tues|wednes|thurs|fri|satur|sun)day"),
          Map.entry(
              "MONTH",
              "(?:january|february|march|april|may|june|july|august|september|october|november"
                  + "|december|jan|feb|aug|sept?|oct|nov|dec)"),
          Map.entry("SEASON", "(?:spring|summer|autumn|fall|winter|christmas|easter|new year)"),
          Map.entry(
              "DATE",
              "(?:(?:the )?\\d{1,2}(?:st|nd|rd|th|\\.)?(?: of)? {MONTH}|{MONTH} (?:the )?\\d{1,2}"
                  + "(?:st|nd|rd|th)?|{WEEKDAY}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}"
                  + "(?:[./]\\d{2,4})?|the \\d{1,2}(?:st|nd|rd|th))(?:,? \\d{4})?"),
          Map.entry(
              "WHEN",
              "\\b(?:tomorrow|the day after tomorrow"
                  + "|next (?:week|weekend|month|year|{SEASON}|{WEEKDAY}|{MONTH})"
                  + "|this (?:week|weekend|month|year|{SEASON}|{WEEKDAY})"
                  + "|(?:on|by|this coming) {DATE}|(?:on|at) {SEASON}"
                  + "|in (?:{MONTH}(?: \\d{4})?|20\\d\\d|early {MONTH}|late {MONTH}|mid-{MONTH}"
                  + "|(?:the )?{SEASON}|{COUNT} (?:days?|weeks?|months?|years?)))\\b"),
          // Verbs in the form behind "I", and behind "my sister".
          Map.entry(
              "VERB",
              "(?:live|work|love|like|hate|dislike|enjoy|study|speak|play|have|own|prefer|adore"
                  + "|can't stand|come from|don't like|do not like|don't eat|am|was born|moved to"
                  + "|{VERBS})"),
          Map.entry(
              "VERBS",
              "(?:lives|works|loves|likes|hates|dislikes|enjoys|studies|speaks|plays"
                  + "|has(?= (?:an?|one|two|three|four|five|six|seven|eight|nine|ten|no|his own|her own|\\d+) )|owns"
                  + "|prefers|adores|teaches|runs|collects|comes from|grew up|moved (?:on |over |back )?to|moved in(?= with)|was born"
                  + "|died|passed away|can't stand)"),
          Map.entry("PLURAL_VERB", "(?:live|work|love|like|hate|enjoy|have|come from|moved to)"),
          // What animals are said to be; anything else is a manner of speaking.
          Map.entry(
              "BREED",
              "(?:{PET}|{NATIONALITY}|boy|girl|male|female|rescue|stray|mongrel|mutt|mix|cross|crossbreed|mixture|\\p{L}*(?:doodle|hound|dog|poo)|terrier|shepherd|labrador|lab|setter|pointer|whippet|boxer"
                  + "|bulldog|mastiff|shih tzu|chihuahua|pinscher|schnauzer|samoyed|akita|rottweiler|dobermann?|dalmatian|malamute|newfoundland|weimaraner|vizsla|papillon|maltese|pekingese|pomeranian"
                  + "|bernese|havanese|saint bernard|tabby|siamese|persian|bengal|ragdoll|maine coon|sphynx|birman|calico|tortoiseshell|shorthair|longhair|arab|haflinger|friesian|shetland|fjord|icelander"
                  + "|thoroughbred|mare|stallion|gelding|foal|cockatoo|macaw|lovebird|parakeet|finch|dwarf|lop|angora|merino)"),
          // What people are about for weeks and months, not for an hour.
          Map.entry(
              "UNDERTAKING",
              "(?:learning|training for(?! (?:the|a) (?:buffet|weekend))|preparing for(?= (?:an?|my|our|the)\\b)(?! (?:\\p{L}+ )?(?:worst|day|battle|evening|weekend)\\b)"
                  + "|saving(?: up)? for(?! (?:later|a rainy day|the weekend|tomorrow|tonight)\\b)|recovering from(?! (?:lunch|dinner|breakfast|the (?:party|weekend|shock)|last night|yesterday|that|work)\\b)"
                  + "|trying to (?:quit|stop)(?= (?:smoking|drinking|vaping|gambling|biting|sugar|caffeine|coffee|alcohol)\\b)"
                  + "|trying to learn(?= (?:{LANGUAGE}|the|to (?:swim|drive|cook|sew|knit|ski|surf|sail|dance|sing|read|play))\\b)|trying to lose(?= (?:weight|\\d+|some|a few|{COUNT})\\b)"
                  + "|looking for an?(?= (?:[\\p{L}-]+ ){0,3}?(?:job|work|position|flat|apartment|house|home|room|place to live|flatmate|roommate|partner|girlfriend|boyfriend|wife|husband|nanny"
                  + "|tutor|teacher|therapist|dog|cat|horse|hobby|band|choir|team|club|school|course|internship|apprenticeship|business|investor|publisher|agent|lawyer)\\b)"
                  + "|writing (?:an?|my|our)(?= (?:[\\p{L}-]+ ){0,3}?(?:book|novel|thesis|dissertation|memoirs?|autobiography|biography|play|screenplay|script|musical|opera|cookbook|blog|phd|textbook"
                  + "|guide|trilogy|paper|collection)\\b)"
                  + "|(?:building|planning|restoring|renovating) (?:an?|my|our)(?! (?:case|list|snack|fire|dinner|lunch|evening|weekend|day|fort|nap)\\b))"),
          Map.entry(
              "STYLE",
              "(?:short(?:er)?|long(?:er)?|brief(?:er)?|simple|simpler|plain|concise|detailed|formal|informal"
                  + "|direct|honest|polite|casual|friendly|funny|serious|gentle|patient|strict|kind|nice|frank"
                  + "|precise|specific|careful with|blunt|frank|straight|straightforward|upfront|playful|sarcastic|encouraging|critical|warm|cheerful|technical|chatty|wordy|verbose|matter-of-fact|sweet|tender|harsh)"),
          // What answers are made of.
          Map.entry(
              "OF_ANSWERS",
              "(?:emojis?|emoticons|smileys|exclamation marks|jokes|puns|bullet points|lists?|questions|details?|slang|words"
                  + "|sentences|language|units|paragraphs|headings|examples|humou?r|sarcasm|irony|small talk|names?"
                  + "|capitals|capital letters|swear words|swearing|markdown|tables|metaphors|jargon|abbreviations"
                  + "|greetings|apologies|pronouns|clich[eé]s|quotes|celsius|fahrenheit|kilomet(?:er|re)s|miles|{LANGUAGE}"
                  + "|puns|tone|disclaimers|links|hashtags|pleasantries|spoilers|facts|fluff|filler|flattery|compliments|lectures|lecturing|advice|warnings|summaries|repetition|quotations|nicknames|honey|dear)"),
          Map.entry(
              "MANNER",
              "(?:answer|reply|respond|write|speak|talk|use|ask(?= (?:me|about|for|so|too|more|fewer|less|\\p{L}+ questions)\\b)|explain|mention|address|include|start"
                  + "|begin|end|avoid|send|tell me|give me|call me|greet me|remind me|keep (?:it|your"
                  + "|things|the)|say (?!never|die)|be (?:honest|kind|direct|nice|gentle|frank|polite"
                  + "|brief|concise|patient|strict))"));

  private static final Map<String, String> EXPANDED = Collections.synchronizedMap(new HashMap<>());

  private Vocabulary() {}

  /// Who types fast leaves out the apostrophe of "can't".
  static Pattern pattern(String written) {
    var flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    return Pattern.compile(expanded(written).replace("n't", "n'?t").replace(" ", "\\s+"), flags);
  }

  private static String expanded(String written) {
    return NAMED
        .matcher(written)
        .replaceAll(match -> Matcher.quoteReplacement(named(match.group(1))));
  }

  /// The pattern of a name, the names in it expanded; done once for each.
  private static String named(String name) {
    var known = EXPANDED.get(name);
    if (known != null) {
      return known;
    }
    var pattern = PATTERNS.get(name);
    if (pattern == null) {
      throw new IllegalArgumentException("the vocabulary has no {%s}".formatted(name));
    }
    var expanded = expanded(pattern);
    EXPANDED.put(name, expanded);
    return expanded;
  }
}
