package io.vibhava.domain.memory;

import java.util.Set;

/// English words that tell nothing of what a text is about.
final class CommonWords {

  /// Words that nearly every text has.
  static final Set<String> EVERYWHERE =
      of(
          """
          a about after again all also am an and any are as at be because been before being both but by bye can could did
          do does doing done down each few fine for from further get glad good goodbye got great had haha has have having
          he hello her here hers herself hey hi him himself his how i if in into is it its itself just let lol may me might
          more most much must my myself nice no nor not now of off oh ok okay on once only or other our ours ourselves out
          over own please really same shall she should so some sorry such sure than thank thanks that the their theirs
          them themselves then there these they this those through to today too under until up upon us very was we
          welcome well were what when where whether which while who whom whose why will with would wow yeah yes you
          your yours yourself yourselves
          """);

  /// Words about the talk itself: a question is full of them, what answers it is not.
  static final Set<String> OF_TALKING =
      of(
          """
          ago anything ask asked chat conversation ever know mention mentioned mentioning remember remembered remind
          recall said say saying something speak spoke spoken talk talked talking tell telling told
          """);

  /// Words of greeting, parting, thanking and passing the time: a text of these alone asks for
  /// nothing.
  static final Set<String> OF_COURTESY =
      of(
          """
          afternoon away back bit bored care come coming day days dreams enjoy evening everything excited feel feeling
          forward fun funny going gonna happy help helpful helping helps home hope joke kind later look looking lot luck
          mean meet meeting mind moment morning much need never night nothing problem see sleep sleepy sound sounds start
          sweet take thing things think tired time tomorrow tonight wait wanna want weather weekend wish wonderful worry
          """);

  /// Words of doing, being and measuring that go with any subject: nobody speaks of them.
  static final Set<String> OF_DOING =
      of(
          """
          able across actually against almost alone already although always another anyone anyway around become
          becomes behind believe best better between beyond bring called change changed check close could decided
          different doing early either else enough especially even eventually every everyone exactly expect felt
          finally find first found friend friends full gave give given gives giving gone happen happened hard hear
          heard hold hour hours idea important instead keep keeps kept kinda knew large last late lately least leave
          left less likely little live lived lives living long longer lose lost loud love loved loves made make makes
          making many matter maybe might month months mostly move near nearly nobody often open other others part past
          people perhaps person place plan planned planning plans play point possible pretty probably quite rather
          read ready real recently remain right same second seem seems seen several short show simple simply since
          small somehow someone sometimes somewhat soon spend spent stay still stop stopped suggest suggestions sure
          taken takes taking tend that thinking though thought three toward tried trying turn turned twice type under
          used useful using usually want wanted wants week weeks went whatever whole within without wonder word words
          work worked working works worse worst write year years yesterday
          """);

  private CommonWords() {}

  private static Set<String> of(String words) {
    return Set.of(words.strip().split("\\s+"));
  }
}
