package io.vibhava.domain.learning;

import io.vibhava.domain.learning.Ending.Kind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How people tell that something ended without saying what it was.
final class Endings {

  /// One way of telling it; its group `of` is what ended.
  private record Form(Kind kind, Pattern pattern) {

    static Form of(Kind kind, String pattern) {
      return new Form(kind, Vocabulary.pattern("^" + LEADS + pattern + TAIL));
    }
  }

  private static final String LEADS =
      "{LEADS}(?:(?:sadly|unfortunately|sad to say|it turns out|turns out|in the end|last (?:week|month|year|night|spring|summer"
          + "|autumn|winter)|yesterday|today|this (?:week|month|morning)|guess what|bad news|good news|update|news)[,:]? (?:that )?)*";

  /// When or why it ended says nothing of what ended.
  private static final String TAIL =
      "(?:,? (?:last|this|in (?:the )?(?:{MONTH}|{SEASON}|end)|on {WEEKDAY}|(?:{COUNT}|a few|a couple of|some) (?:days|weeks"
          + "|months|years|day|week|month|year) ago|just|recently|after|now|yesterday|today|for good|already|ago|because|over|since|by"
          + "|when|so|but|and|then|a while|any\\h*more|finally|at last|(?-i:\\p{Lu}\\p{L}+) and (?:me|I))\\b.*|,.*)?[\\h.!…]*$";

  private static final String PARTNER =
      "(?:husband|wife|partner|spouse|boyfriend|girlfriend|fianc[eé]e?|other half)";

  private static final String HAVE =
      "(?:'ve| have|'s| has| had|'d)?(?: (?:just|now|finally|recently|sadly|since|already))*";

  private static final String BE =
      "(?: is|'s| was| got| has been|'s been| are| were| have been| had to be)";

  private static final String LET_GO =
      "(?:fired|laid off|let go|sacked|made redundant|dismissed|given the sack|given notice)";

  private static final String APART =
      "(?:(?:split|broke|broken) up|split|separated|parted(?: ways)?|went our separate ways|divorced|(?:got|getting|are getting) (?:a )?"
          + "(?:divorced?)|called it (?:quits|a day)|ended (?:it|things|our (?:relationship|marriage))|are (?:no longer|not) together"
          + "|aren't together)";

  private static final List<Form> FORMS =
      List.of(
          Form.of(
              Kind.PARTNERSHIP,
              "(?:(?<of>{PROPER}|my " + PARTNER + ") and (?:I|me)|we)" + HAVE + " " + APART),
          Form.of(Kind.PARTNERSHIP, "(?:me and|I and) (?<of>{PROPER})" + HAVE + " " + APART),
          Form.of(
              Kind.PARTNERSHIP,
              "I"
                  + HAVE
                  + " (?:broken? up with|split (?:up )?(?:with|from)|separated from|left|dumped|divorced|ended (?:it|things) with)"
                  + " (?<of>{PROPER}|my "
                  + PARTNER
                  + ")"),
          Form.of(
              Kind.PARTNERSHIP,
              "(?<of>{PROPER}|my "
                  + PARTNER
                  + ")"
                  + HAVE
                  + " (?:left|dumped|divorced|walked out on|broken? up with|split (?:up )?(?:with|from)|ended (?:it|things) with) (?:me|us)"),
          Form.of(
              Kind.PARTNERSHIP,
              "(?:my|our) (?:marriage|relationship)(?: (?:with|to) (?<of>{PROPER}))?(?: is|'s| has)? (?:over|ended|finished|fell apart"
                  + "|broke down|done)"),
          Form.of(
              Kind.ENGAGEMENT,
              "(?:the|our|my) (?:wedding|engagement)"
                  + BE
                  + " (?:off|called off|cancell?ed|broken off)"),
          Form.of(
              Kind.ENGAGEMENT,
              "(?:I|we)"
                  + HAVE
                  + " (?:called off|broke off|ended|cancell?ed) (?:the|our|my) (?:engagement|wedding)"),
          Form.of(
              Kind.JOB,
              "I"
                  + HAVE
                  + " (?:quit|left|resigned|walked out|handed in my (?:notice|resignation)|gave (?:my )?notice|stopped working|stopped (?:being|as)"
                  + "|retired|given up (?:my (?:job|work))?|gave up (?:my (?:job|work))?)(?: my (?:job|work|position|post))?"
                  + "(?: (?:at|as|for|with|from|of))?(?: (?:an?|the))? (?<of>{REST})"),
          Form.of(
              Kind.JOB,
              "I(?: was| got|'ve been| have been| am|'m| just got)* "
                  + LET_GO
                  + "(?: (?:at|as|from|by))?(?: (?:an?|the))?(?: (?<of>{REST}))?"),
          Form.of(
              Kind.JOB,
              "(?:they|(?<of>{PROPER})|the \\p{L}+)"
                  + HAVE
                  + " (?:let me go|fired me|sacked me|laid me off|made me redundant)(?: (?:at|from|as) (?:the |an? )?"
                  + "(?<of2>{REST}))?"),
          Form.of(
              Kind.JOB,
              "my (?:job|work|contract|position|time|internship|placement) (?:at|as|for|with) (?:an? |the )?(?<of>{REST}) (?:ended|has ended|is over|is done|finished"
                  + "|is finished|ran out|came to an end|ends|is ending)"),
          Form.of(
              Kind.PURSUIT,
              "I"
                  + HAVE
                  + " (?:quit|given up|gave up|stopped|gave up on|given up on|dropped|left)(?: being| working as| doing)? (?:my |the |an? )?(?<of>(?!on\\b|job\\b|work\\b){REST})(?: lessons| classes)?"),
          Form.of(
              Kind.JOB,
              "I(?:'ve| have)? (?:just |finally )?(?:quit|resigned|handed in my (?:notice|resignation)|quit my job|lost my job)"),
          Form.of(
              Kind.JOB,
              "I(?:'m| am) (?:not|no longer) (?:(?:working|employed) )?(?:at|with|for|as) (?:the |an? )?(?<of>{REST})(?: any\\h*more)?"),
          Form.of(
              Kind.PLAN,
              "(?:I|we)(?:'re| are|'m| am) (?:not|no longer) (?<of>\\p{L}+ing {REST})(?: after all| any\\h*more)?"),
          Form.of(
              Kind.PLAN,
              "(?:I|we) (?:aren't|won't be|will not be|am not|can't|cannot|won't) (?<of>\\p{L}+ {REST})(?: after all| any\\h*more)"),
          Form.of(Kind.PLAN, "(?:I|we) (?:aren't|won't be|will not be) (?<of>\\p{L}+ing {REST})"),
          Form.of(
              Kind.PLAN,
              "(?:I|we)"
                  + HAVE
                  + " (?:(?:had|have|need|decided) to )?(?:cancel|cancell?ed|call off|called off|drop|dropped|scrap|scrapped|give up on|gave up on"
                  + "|pull out of|pulled out of|back out of|backed out of|bailed on|skip|skipped|decided against|decided not to|changed (?:my|our) minds? about)"
                  + " (?:the |my |our )?(?<of>{REST})"),
          Form.of(
              Kind.PLAN,
              "(?:the |my |our )?(?<of>{REST})"
                  + BE
                  + "(?: now)? (?:cancell?ed|called off|off|not happening|scrapped|no longer happening)(?: after all| now)?"),
          Form.of(
              Kind.PLAN,
              "(?:the |my |our )?(?<of>{REST}) (?:fell through|came to nothing|isn't happening|won't happen|is not going to happen|isn't on)"),
          Form.of(
              Kind.BELONGING,
              "(?:I|we)"
                  + HAVE
                  + " (?:(?:had|have) to )?(?:sell|sold|give away|gave away|given away|get rid of|got rid of|gotten rid of|donated|scrapped|returned|rehomed?"
                  + "|thrown away|threw away|traded in|put down) (?:my|our|the|all (?:my|our|the)|both(?: my| our)?) (?<of>{REST})"),
          Form.of(
              Kind.BELONGING,
              "(?:I|we)"
                  + HAVE
                  + " (?:(?:had|have) to )?(?:give|gave|given|throw|threw|thrown|put) (?:my|our|the|both) (?<of>{REST}) (?:away|down|up for adoption|to sleep)"),
          Form.of(
              Kind.BELONGING,
              "(?:I|we)"
                  + HAVE
                  + " (?:(?:had|have) to )?(?:(?:sell|sold|give away|gave away|given away|put down|rehomed?) (?<of>one of (?:my|our|the) {REST}|{PROPER})|(?:give|gave|given|put) (?<of2>one of (?:my|our|the) {REST}|{PROPER}) (?:away|down|up for adoption|to sleep))"),
          Form.of(
              Kind.BELONGING,
              "(?<of>one of (?:my|our|the) (?:[\\p{L}-]+ ){0,2}?{PET}s?)(?: has| have| is| was| were|'s)? (?:died|passed away|ran away|run away|crossed the rainbow bridge|gone|dead|sold|stolen|killed)"),
          Form.of(
              Kind.BELONGING,
              "(?:I|we) (?:no longer (?:own|drive|ride|fly|sail|have|keep) (?:my|our|the|that) (?<of>{REST})"
                  + "|(?:don't|do not|dont) (?:own|drive|ride|fly|sail|have|keep) (?:my|our|the|that) (?<of2>{REST}) any\\h*(?:more|longer))"),
          Form.of(
              Kind.BELONGING,
              "(?:my|our|the) (?<of>{REST})"
                  + BE
                  + " (?:stolen|sold|written off|put down|put to sleep)"),
          Form.of(
              Kind.BELONGING,
              "(?:(?:my|our|the) (?<of>(?:[\\p{L}-]+ ){0,2}?{PET}s?(?: {PROPER})?)|(?<of2>{SOMEBODY})) (?:has |have |had to be |was |is )?(?:died|gone|put down|put to sleep|sold|flew away|passed away|ran away|run away|crossed the rainbow bridge)"),
          Form.of(
              Kind.PREGNANCY,
              "(?:I|we)"
                  + HAVE
                  + " (?:had (?:the|our|my|a) (?:baby|little)|gave birth|given birth)\\b.*"),
          Form.of(
              Kind.PREGNANCY,
              "(?:the|our|my) (?:baby|twins)"
                  + HAVE
                  + " (?:(?:was|were) born|(?:is|are) (?:here|born)|arrived|came)\\b.*"),
          Form.of(Kind.PREGNANCY, "I(?:'m| am) (?:not|no longer) pregnant(?: any\\h*more)?"),
          Form.of(
              Kind.DIET,
              "(?:these days |now )?(?:I|we)"
                  + HAVE
                  + " (?:eat|eaten|started eating|began eating|begun eating|been eating|started to eat) (?:meat|fish|chicken|beef|pork|bacon|everything|dairy|cheese|eggs)"
                  + "(?: and \\p{L}+)? (?:again|now|once more|these days)"));

  private Endings() {}

  /// What `words` tell the end of.
  static Stream<Ending> in(String words) {
    return FORMS.stream().flatMap(form -> in(form, words).stream());
  }

  private static Optional<Ending> in(Form form, String words) {
    var match = form.pattern().matcher(words.strip());
    return match.matches()
        ? Optional.of(
            new Ending(
                form.kind(),
                Stream.of("of", "of2")
                    .filter(match.namedGroups()::containsKey)
                    .map(match::group)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("")))
        : Optional.empty();
  }
}
