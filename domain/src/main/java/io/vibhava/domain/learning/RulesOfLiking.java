package io.vibhava.domain.learning;

import static io.vibhava.domain.learning.Rule.taste;
import static io.vibhava.domain.memory.Preference.Stance.DISLIKES;
import static io.vibhava.domain.memory.Preference.Stance.LIKES;

import java.util.List;

/// How people tell what they like and dislike, in plain words.
final class RulesOfLiking {

  static final List<Rule> ALL =
      List.of(
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
              "{topic}"));

  private RulesOfLiking() {}
}
