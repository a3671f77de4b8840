package io.vibhava.application.turn.scripted;

/// How the practical ones speak: in few words, none of them wasted.
final class PlainLines {

  static final String TEXT =
      """
      # HELLO
      Good day{who}.
      Hello{who}.
      Morning{who}.
      Yes{who}, I am here.
      Present{who}.
      Right, hello{who}.
      # OPEN
      Noted.
      Understood.
      Right.
      Good.
      Clear.
      Fine.
      Okay.
      So.
      # KEEP
      I will remember that.
      It is on file.
      Kept.
      That is stored.
      Written down.
      I have it.
      # NAMED
      {name}. Good.
      Hello, {name}.
      Understood, {name}.
      {name}, then.
      # GO ON
      Go on.
      More, if it matters.
      Continue.
      Next.
      And the rest.
      State the rest.
      # FOUND
      Yes.
      On file.
      That is known.
      Known.
      Here it is.
      Simple.
      # HEAVY
      I am sorry. Feeling {feeling} is hard. One thing at a time.
      That is tough. Feeling {feeling}: first rest, then everything else.
      Understood: {feeling}. I am here. Nothing else is urgent.
      Bad day, then. Being {feeling} is allowed.
      I hear you. Feeling {feeling} passes faster after sleep and food.
      No fuss needed. You are {feeling}, and I am listening.
      # GRIEF
      I am sorry for your loss. Truly.
      That is bad news. I am sorry.
      My condolences. Take all the time you need.
      # GLAD
      Good. Well done.
      Excellent.
      That is good news.
      Very good.
      Solid work.
      Glad to hear it.
      # HOW
      Fine, thank you.
      In working order.
      All good here.
      # THANKS
      You are welcome.
      No trouble.
      Any time.
      That is all right.
      Gladly.
      Done with pleasure.
      # BYE
      Goodbye{who}.
      Until next time{who}.
      Take care{who}.
      All right{who}, good work.
      See you{who}.
      """;

  private PlainLines() {}
}
