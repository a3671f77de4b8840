package io.vibhava.domain.learning;

import static io.vibhava.domain.learning.Rule.taste;
import static io.vibhava.domain.memory.Preference.Stance.DISLIKES;
import static io.vibhava.domain.memory.Preference.Stance.LIKES;
import static io.vibhava.domain.memory.Preference.Stance.WISHES;

import java.util.List;

/// How people say in which manner they want to be answered, and what they like by way of preferring
/// it. Read before all others, since "I prefer short answers" is a wish.
final class RulesOfWishes {

  private static final String PLEASE = "(?:(?:please|just|from now on|ok|okay|and|then),? )*";

  private static final String ANSWERS =
      "(?:answers|replies|responses|messages|sentences|explanations|paragraphs|texts)";

  private static final String SPEAK =
      "(?:answer|reply|respond|write|speak|talk|explain|put|phrase|say)";

  static final List<Rule> ALL =
      List.of(
          taste(
              "leave out",
              WISHES,
              0.8,
              PLEASE
                  + "(?<wish>(?:use|avoid|skip|drop|cut(?: out)?|leave out|spare me|ditch|omit|include|add|stick to|go easy on|lay off|give me)"
                  + " (?:(?:the|your|all|any|more|fewer|less|only|some) )*(?:[\\p{L}-]+ )?{OF_ANSWERS}){STOP}",
              "{wish}"),
          taste(
              "speak so",
              WISHES,
              0.8,
              PLEASE
                  + "(?<wish>"
                  + SPEAK
                  + "(?: (?:it|things|everything|that|to me|with me))* (?:in (?:{LANGUAGE}|plain \\p{L}+|simple \\p{L}+|short \\p{L}+|bullet points"
                  + "|full sentences|one \\p{L}+|(?:a )?(?:more )?{STYLE} \\p{L}+|rhyme|verse)|like I'm \\p{L}+|like a friend|step by step|(?:more |less |very )?(?:briefly|simply|slowly|plainly"
                  + "|honestly|directly|formally|informally|casually|concisely)|without {MAYBE}{OF_ANSWERS})){STOP}",
              "{wish}"),
          taste(
              "speak a language",
              WISHES,
              0.8,
              PLEASE
                  + "(?<wish>(?:speak|talk|use|write|switch to|answer|answering|speaking)(?: to me)?(?: in)? {LANGUAGE})(?: with me| to me| from now on| now)*{STOP}",
              "{wish}"),
          taste(
              "be so",
              WISHES,
              0.8,
              PLEASE
                  + "(?<wish>be (?:(?:a (?:bit|little)|more|less|as|very|completely|totally|so|not so|not) )*{STYLE}(?: (?:with me|to me|in your "
                  + ANSWERS
                  + "|when you \\p{L}+|about {REST}))){STOP}",
              "{wish}"),
          taste(
              "please be so",
              WISHES,
              0.8,
              "please (?<wish>be (?:(?:a (?:bit|little)|more|less|as|very|so|not so|not) )*{STYLE}{MAYBE}){STOP}",
              "{wish}"),
          taste(
              "to the point",
              WISHES,
              0.8,
              PLEASE
                  + "(?<wish>(?:(?:get|cut|come|go) (?:straight |right )?to the (?:point|chase)|give me (?:just |only )?the (?:facts|short version|gist)|keep (?:it|them|things|your \\p{L}+|answers) {STYLE}))(?:,? (?:pls|plz|ok|okay))?{STOP}",
              "{wish}"),
          taste(
              "likes it when you",
              WISHES,
              0.7,
              "I {ADV}(?:like|love|prefer|appreciate) it (?:when|if|that) you (?<wish>(?:keep|use|answer|reply|write|speak|talk|explain|call|give|are|ask|tease|joke|get) ?{REST}){STOP}",
              "{wish}"),
          taste(
              "hates it when you",
              WISHES,
              0.8,
              "I {ADV}(?:hate|dislike|don't like|do not like|can't stand) it when you (?<wish>(?:keep|use|answer|reply|write|speak|talk|explain|call|give|ask|tease|joke|apologi[sz]e|repeat) ?{MAYBE}){STOP}",
              "not: {wish}"),
          taste(
              "wants answers so",
              WISHES,
              0.7,
              "I(?:'d)? {ADV}(?:want|prefer|like|need|love|would like|would prefer|would rather have) (?<wish>(?:(?:your|my|the) )?(?:(?:more|very|really|less|fairly) )?{STYLE} "
                  + ANSWERS
                  + "{MAYBE}){STOP}",
              "{wish}"),
          taste(
              "need not",
              WISHES,
              0.7,
              "(?:you (?:don't|do not|needn't|need not)(?: (?:have|need))?(?: to)?|(?:there's |there is )?no need to) (?<wish>(?:be (?:so|that|too) {STYLE}|apologi[sz]e|repeat|use|call me|remind me)\\b{MAYBE}){STOP}",
              "no need to {wish}"),
          taste(
              "answers, please",
              WISHES,
              0.7,
              "(?<wish>(?:(?:no|fewer|less|more) {OF_ANSWERS}|{STYLE} (?:english|language|words|"
                  + ANSWERS
                  + ")))(?:,? (?:please|pls|plz|ever|at all|from now on|if you can))+\\s*$",
              "{wish}"),
          // tastes by comparison
          taste(
              "over the other",
              LIKES,
              0.7,
              "(?:(?:I'd|I would|I|I'll) (?:always )?(?:choose|pick|take|go for) )?(?<topic>(?!(?:I|we|he|she|it|they|you|that|this|my|is|was)\\b)[\\p{L}-]+(?: [\\p{L}-]+)?) over (?<other>[\\p{L}-]+(?: [\\p{L}-]+)?),? (?:any (?:day|time)|always|every time|all day long|for me)(?: of the week)?{END}",
              "{topic} more than {other}"),
          taste(
              "any day",
              LIKES,
              0.8,
              "(?:give me|I'll take) (?<topic>(?!(?:the|five|two|a (?:break|minute|second|hand|call)|strength|it|that)\\b){REST}) any (?:day|time)(?: of the week)?{END}",
              "{topic}"),
          taste(
              "cannot be beaten",
              LIKES,
              0.8,
              "(?:you (?:can't|cannot) beat|there(?:'s| is) nothing (?:better|nicer|finer|like|quite like)(?: than)?) (?<topic>(?!a bit|it\\b|that\\b|free\\b){REST}){END}",
              "{topic}"),
          taste(
              "pleasure",
              LIKES,
              0.8,
              "{MY} (?<thing>(?:guilty|greatest|biggest|secret|little) pleasure|comfort food|weakness|passion|obsession|go-to [\\p{L}]+|[\\p{L}]+ of choice|idea of (?:fun|heaven|bliss))(?: is| are|'s) (?<topic>(?!(?:gone|over|showing|back|here|dead|strong|to|that|not|still|getting|growing)\\b){REST}){END}",
              "{topic} ({thing})"),
          taste(
              "lifts me",
              LIKES,
              0.7,
              "(?<topic>\\p{L}[^,;:.]{1,40}?) (?:(?:always )?(?:puts?|gets?) me in a good mood|relax(?:es)? me|calms? me(?: down)?|is how I (?:relax|unwind|switch off)|is my (?:idea of (?:fun|heaven|bliss)|guilty pleasure|comfort food)"
                  + "|keeps? me (?:sane|going))(?: every time)?{END}",
              "{topic}"),
          taste(
              "brings me down",
              DISLIKES,
              0.6,
              "(?<topic>{MATTER}) (?:stress(?:es)? me(?: out)?|gives? me (?:a headache|the creeps|the ick|hives)|is my idea of (?:hell|torture)|makes? my (?:skin crawl|stomach turn)|annoys? me|irritates? me|exhausts? me|scares? me|creeps? me out|grosses? me out)(?: every time)?{END}",
              "{topic}"),
          taste(
              "lives for",
              LIKES,
              0.8,
              "I {ADV}(?:swear by|live for|can't resist|always order|worship|have a thing for|have a sweet tooth for|never tire of|never get tired of) (?<topic>(?!(?:this|that|it|days|the day|nights|weekends|moments|my|you)\\b){REST}){END}",
              "{topic}"),
          taste(
              "stays away from",
              DISLIKES,
              0.6,
              "I {ADV}(?:avoid|can't stomach|cannot stomach|can't face|can't deal with|wouldn't touch|abhor|refuse to (?:eat|watch|drink)|don't get the (?:hype|fuss|appeal)(?: about| of| around| with)?) (?<topic>(?!(?:you|him|her|them|it|that|this|going|my|eye)\\b)(?!.* by ){REST}){END}",
              "{topic}"),
          taste(
              "obsessed lately",
              LIKES,
              0.8,
              "I(?:'ve| have) {ADV}been (?:really |totally |a bit )?(?:obsessed with|hooked on|into|addicted to) (?<topic>{REST}){END}",
              "{topic}"),
          taste(
              "most of all",
              LIKES,
              0.9,
              "(?:what|the thing|the one thing) (?:I|that I) (?:love|like|enjoy|adore)(?: (?:most|best|more than anything))?(?: of all)? is (?<topic>(?!(?:that|how|when|you|your|the way)\\b){REST}){END}",
              "{topic}"),
          taste(
              "least of all",
              DISLIKES,
              0.9,
              "(?:what|the thing|the one thing) (?:I|that I) (?:hate|dislike|can't stand|detest)(?: (?:most|more than anything))?(?: of all)? is (?<topic>(?!(?:that|how|when|you|your|the way)\\b){REST}){END}",
              "{topic}"));

  private RulesOfWishes() {}
}
