package io.vibhava.domain.learning;

import static io.vibhava.domain.learning.Rule.taste;
import static io.vibhava.domain.memory.Preference.Stance.WISHES;

import java.util.List;

/// How people tell in which manner they want to be spoken to.
final class RulesOfTreatment {

  static final List<Rule> ALL =
      List.of(
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

  private RulesOfTreatment() {}
}
