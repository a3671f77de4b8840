package io.vibhava.domain.learning;

import static io.vibhava.domain.learning.Rule.taste;
import static io.vibhava.domain.memory.Preference.Stance.DISLIKES;
import static io.vibhava.domain.memory.Preference.Stance.LIKES;
import static io.vibhava.domain.memory.Preference.Stance.WISHES;

import java.util.List;

/// Further ways of telling what one likes, dislikes and wishes for.
final class RulesOfTaste {

  static final List<Rule> ALL =
      List.of(
          taste(
              "nothing more than",
              LIKES,
              0.9,
              "(?:I {ADV}(?:love|like|enjoy) nothing (?:more|better) than|nothing beats|there is nothing like) (?<topic>{REST}){END}",
              "{topic}"),
          taste(
              "neither",
              DISLIKES,
              0.6,
              "I(?:'ve| have)? never {ADV}(?:liked|loved|enjoyed|cared for) (?<topic>{TOPIC}){END}",
              "{topic}"),
          taste(
              "no fan",
              DISLIKES,
              0.6,
              "(?:{I_AM} )?(?:no|not(?: an?)?(?: (?:big|huge|great|much of a))?) (?:fan|lover|friend) of (?<topic>{REST}){END}",
              "{topic}"),
          taste(
              "a fan",
              LIKES,
              0.8,
              "(?:an? )?(?:big|huge|great|massive|total) fan of (?<topic>{REST})(?: here)?{END}",
              "{topic}"),
          taste(
              "could live on",
              LIKES,
              0.8,
              "I (?:could|can) {ADV}(?:(?:live on|survive on|live off) (?<topic>{REST}){END}|(?:eat|drink|watch|listen to|read|talk about|play|look at)"
                  + " (?<topic2>{REST}) (?:all day|every day|forever|for ever|every (?:night|morning|meal)|for days|for hours|non-?stop|around the clock)\\b.*)",
              "{topic}"),
          taste(
              "leaves me cold",
              DISLIKES,
              0.6,
              "(?<topic>(?!(?:the|my|your|this|that)\\b){MATTER}) (?:(?:really|just|simply) )?(?:do(?:es)? nothing for me|leaves? me cold|bores? me(?: (?:to tears|to death|stiff|rigid))?"
                  + "|(?:is|are)(?:n't| not)(?: really| exactly| quite| so much)? (?:my (?:thing|cup of tea|scene|jam|bag|style|idea of fun)|for me)"
                  + "|(?:is|are) (?:really |just )?not (?:really )?(?:my (?:thing|cup of tea|scene|jam|bag)|for me)|(?:makes?|make) me (?:sick|gag|cringe|ill)|drives? me (?:mad|nuts|crazy|up the wall)"
                  + "|gets? on my nerves|puts? me off|turns? me off)(?: at all)?{END}",
              "{topic}"),
          taste(
              "gives joy",
              LIKES,
              0.7,
              "(?<topic>{MATTER}) (?:always |really )?(?:makes? (?:me (?:happy|smile)|my day)|cheers? me up|(?:is|are) (?:right )?up my (?:street|alley)"
                  + "|hits? the spot|(?:is|are) (?:my )?(?:guilty pleasure|comfort food|weakness|happy place)|(?:never fails?|never fail) to (?:cheer me up|delight me)"
                  + ")(?: every time)?{END}",
              "{topic}"),
          taste(
              "a person for",
              LIKES,
              0.7,
              "{I_AM} {ADV}(?:much )?(?:more )?(?:of )?(?:an? )?(?<topic>(?!(?:morning|night|people|nice|good|kind|bad|busy|private|happy|shy|quiet|family|big|real|huge|old|new|young|different|changed|better|terrible"
                  + "|lucky|tall|short|creative|positive|negative|simple|social|religious|spiritual|honest|grown|only|one|two|total|hopeless|great|true|massive|avid|keen|man's|ladies|horrible|awful|practical|sensitive|sad|tough|strong|weak|weird|normal|regular|average|tired|calm|anxious|careful|patient|rude|smart|stupid|wise|wonderful)\\b)\\p{L}+)"
                  + "[- ](?:person|guy|girl|gal|addict|nut|fanatic|enthusiast|buff|lover|junkie|aficionado|fan)(?: (?:than|rather than|really|myself) {REST})?{END}",
              "{topic}"),
          taste(
              "no appeal",
              DISLIKES,
              0.6,
              "I(?:'ve| have)? {ADV}(?:never (?:(?:seen|got|understood)(?= the (?:appeal|point|fuss)\\b)|been (?:into|big on|keen on|fond of|one for|much of one for))|don't (?:see|get|understand|do|go in for|care much for|much care for)"
                  + "|couldn't care less about|can do without|could do without|steer clear of|stay away from|shudder at) (?:the (?:appeal|point|fuss) (?:of|about) )?"
                  + "(?<topic>(?!(?:it|that|this|what|why|how|you|him|her|them|much|drugs|any|a lot|the (?:point|appeal|fuss)$)\\b){REST}){END}",
              "{topic}"),
          taste(
              "not big on",
              DISLIKES,
              0.6,
              "(?:{I_AM} )?{ADV}(?:not|no) (?:(?:big|much|too|so|very|really|exactly|particularly|overly|all that) )*(?:big on|keen on|fond of|into|one for|a one for|crazy about|wild about|mad about|sold on|impressed by) (?<topic>{REST}){END}",
              "{topic}"),
          taste(
              "partial to",
              LIKES,
              0.7,
              "{I_AM} {ADV}(?:quite |very |rather |so |rather |really )?(?:partial to|big on|mad about|wild about|nuts about|a sucker for|hooked on|in love with|mad for) "
                  + "(?<topic>(?!him|her|them|you|someone|somebody|an? (?:man|woman|girl|boy|guy)|{PROPER}{STOP}){REST}){END}",
              "{topic}"),
          taste(
              "can't say no to",
              LIKES,
              0.8,
              "I {ADV}(?:can't|cannot|can never|could never|never) (?:say no to|resist|do without|live without|go a day without|pass up|turn down) (?<topic>(?!(?:you|him|her|them|my|that|it)\\b){REST}){END}",
              "{topic}"),
          taste(
              "gone off",
              DISLIKES,
              0.6,
              "I(?:'ve| have)? {ADV}(?:gone (?:right )?off|grown tired of|lost (?:my|all) (?:taste|love|appetite|interest) (?:for|in)|had enough of"
                  + "|had my fill of|fallen out of love with) (?<topic>{REST}){END}",
              "{topic}"),
          taste(
              "come round to",
              LIKES,
              0.6,
              "I(?:'ve| have)? {ADV}(?:come|came) (?:a)?round to (?<topic>(?:liking |loving )?{REST}){END}",
              "{topic}"),
          taste(
              "sick of",
              DISLIKES,
              0.7,
              "{I_AM} {ADV}(?:so )?(?:(?:sick(?: and tired)?|tired) of|fed up (?:of|with)) (?<topic>(?!(?:the|my|waiting|being|all|everything|life)\\b){REST}){END}",
              "{topic}"),
          taste(
              "cannot get enough",
              LIKES,
              0.9,
              "I {ADV}(?:can't|cannot|can never) get enough of (?<topic>{REST}){END}",
              "{topic}"),
          taste(
              "came to like",
              LIKES,
              0.7,
              "I(?:'ve| have)? {ADV}(?:grown|come|learned|learnt|started|begun) to (?:love|like|enjoy|appreciate)"
                  + " (?<topic>{REST}){END}",
              "{topic}"),
          taste(
              "fell in love",
              LIKES,
              0.9,
              "I(?:'ve| have)? {ADV}(?:fell|fallen) in love with (?<topic>(?!him|her|them|you|someone|somebody|my|a (?:man|woman"
                  + "|girl|boy|guy)|{PROPER}{STOP}){REST}){END}",
              "{topic}"),
          taste(
              "soft spot",
              LIKES,
              0.7,
              "I(?:'ve got| have| got) (?:a|such a|quite a|a big|a real) (?:soft spot|weakness|passion|love) for (?<topic>{REST}){END}",
              "{topic}"),
          taste(
              "my thing",
              LIKES,
              0.8,
              "(?<topic>\\p{L}[^,;:.]{1,40}?) (?:is|are) (?:so |totally |really )?my (?:thing|jam|passion|happy place|cup of tea)"
                  + "{END}",
              "{topic}"),
          taste(
              "rather",
              LIKES,
              0.7,
              "(?!.*\\bnow\\b)I(?:'d| would) rather have (?<topic>{REST}) than (?<other>{REST}){END}",
              "{topic} more than {other}"),
          taste(
              "loving",
              LIKES,
              0.7,
              "I(?:'ve| have) {ADV}been (?:loving|enjoying) (?<topic>{REST}){END}",
              "{topic}"),
          taste(
              "absolute favourite",
              LIKES,
              0.9,
              "{MY} (?:absolute|very) favou?rite (?<thing>[\\p{L}][\\p{L}\\h-]{1,30}?) (?:is|are) (?<topic>{REST}){END}",
              "{topic} (favourite {thing})"),
          taste(
              "always my favourite",
              LIKES,
              0.9,
              "(?<topic>\\p{L}[^,;:.]{1,40}?) (?:has|have) always been {MY} favou?rite "
                  + "(?<thing>[\\p{L}][\\p{L}\\h-]{1,30}?){END}",
              "{topic} (favourite {thing})"),
          taste(
              "without I",
              LIKES,
              0.8,
              "(?:absolutely |really |totally )?love (?<topic>(?!(?:you|u|him|her|ya|me|us|them|that|this|it|the|all|these|those|and|or|is|how|what|at|to)\\b)"
                  + "[\\p{L}-]+(?: [\\p{L}-]+){0,2}){STOP}",
              "{topic}"),
          taste(
              "hate, without I",
              DISLIKES,
              0.8,
              "(?:absolutely |really |totally )?(?:hate|can't stand) (?<topic>(?!(?:you|u|him|her|ya|me|us|them|that|this|it|the|all|these|those|and|or|is|how|what|at|to)\\b)"
                  + "{REST}){STOP}",
              "{topic}"),
          // wishes
          taste(
              "I'd like you",
              WISHES,
              0.8,
              "I(?:'d| would) (?:like|love|prefer)(?: it if)? (?:for )?you to (?<wish>(?:be|answer|reply|respond|write|speak|talk|use|keep"
                  + "|stop|avoid) {REST}){STOP}",
              "{wish}"),
          taste(
              "I want you",
              WISHES,
              0.8,
              "I (?:want|need) you to (?<wish>(?:answer|reply|respond|write|speak|talk|use|keep|stop|avoid|be {STYLE})(?: {REST})?){STOP}",
              "{wish}"),
          taste(
              "keep answers",
              WISHES,
              0.7,
              "(?:(?:please|from now on),? )*(?<thewish>keep (?:your|the|all) (?<what>answers|replies|responses|messages) (?<how>{STYLE}{MAYBE})){STOP}",
              "keep their {what} {how}"),
          taste(
              "speak in",
              WISHES,
              0.7,
              "(?<wish>(?:answer|reply|respond|write|speak|talk)(?: to me| with me)? in {LANGUAGE}){END}",
              "{wish}"),
          taste(
              "never call me",
              WISHES,
              0.9,
              "(?:please )?(?:don't|do not|never) ever call me (?<topic>{REST}){END}",
              "not to be called {topic}"),
          taste(
              "you may",
              WISHES,
              0.7,
              "you (?:can|may) (?<wish>(?:write|give|be|use|speak|talk|answer|reply|respond|send|keep|make) {REST}) (?:again|now|from now on)",
              "{wish}"),
          taste(
              "no, please",
              WISHES,
              0.7,
              "(?<wish>(?:no|fewer|less|more) (?:emojis?|exclamation marks|jokes|bullet points|small talk|lists|questions|details?"
                  + "|slang)),? please{STOP}",
              "{wish}"),
          taste(
              "such answers",
              WISHES,
              0.7,
              "(?<wish>{STYLE} (?:answers|replies|responses|messages|sentences)),? please{STOP}",
              "{wish}"));

  private RulesOfTaste() {}
}
