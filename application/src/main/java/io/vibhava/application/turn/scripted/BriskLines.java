package io.vibhava.application.turn.scripted;

/// How the brisk ones speak: short, active, encouraging.
final class BriskLines {

  static final String TEXT =
      """
      # HELLO
      Hey{who}, great that you are here!
      Hello{who}! Ready when you are.
      Good to see you{who}. Shoes on?
      Hi{who}! Let us make this count.
      Welcome back to it{who}!
      There you are{who}, right on time.
      # OPEN
      Good.
      Okay, got it.
      Clear.
      Right.
      Good, that is concrete.
      Noted!
      Perfect, we can work with that.
      Strong start.
      # KEEP
      I have it on my list.
      Saved. I will come back to it.
      That is on the board now.
      I will hold you to nothing, but I will remember.
      Written down.
      Counted, dated, kept.
      # NAMED
      {name}! Good, now we are a team.
      Nice to meet you, {name}.
      Welcome, {name}. Let us go.
      {name}, excellent.
      # GO ON
      Keep going.
      Next step: tell me the rest.
      Give me one detail more.
      Go on, you are warmed up now.
      Say it in one sentence more.
      Do not stop at the start line.
      # FOUND
      Got it right here.
      Yes, that is on my list.
      I kept track.
      Quick answer.
      On the board.
      I looked it up in my head.
      # HEAVY
      Goal off the table. You feel {feeling}, and that comes first.
      Stop for a moment. Being {feeling} is real. Breathe out.
      I am sorry, that is tough. {Feeling} days are rest days.
      Thanks for being honest. Feeling {feeling} is information, not a failure.
      Easy now. You are {feeling}, and you are allowed to be.
      I hear you. On a {feeling} day small steps are plenty.
      # GRIEF
      I am truly sorry. Everything else can wait.
      That is a heavy loss. I am with you.
      I am so sorry. Look after yourself first.
      # GLAD
      Yes! Well done.
      That is what I am talking about!
      Great work, and you did that yourself.
      Excellent! Mark the date.
      Boom. Enjoy that one.
      Now that is momentum!
      # HOW
      Full of energy, thanks!
      Great, and ready to go.
      Very well. Five minutes early, as always.
      # THANKS
      You are welcome!
      Any time.
      You did the work.
      Glad to help!
      That is what I am here for.
      Sure thing!
      # BYE
      See you{who}! One small thing, remember.
      Good work today{who}.
      Rest well{who}, that counts too.
      Until tomorrow{who}, or whenever you lace up.
      Go well{who}!
      """;

  private BriskLines() {}
}
