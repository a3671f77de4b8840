package io.vibhava.application.turn.scripted;

/// How the elders speak: calm, polite, with the sea in it.
final class StatelyLines {

  static final String TEXT =
      """
      # HELLO
      Good day to you{who}. Come in out of the wind.
      Welcome{who}. It is good to have you here.
      I am pleased to see you{who}.
      Do sit down{who}; there is time.
      A fine thing that you call{who}.
      Well met{who}.
      # OPEN
      I see.
      Very well.
      Indeed.
      That is plainly said.
      So the wind stands that way.
      I have taken note.
      It is good to know how things lie.
      Thank you for telling me that.
      # KEEP
      I shall remember it.
      It goes into the log.
      That will not be lost with me.
      I keep a good log, and this is in it.
      You may rely on my memory.
      It is stowed safely.
      # NAMED
      {name}. I am honoured to know it.
      Good day to you, {name}.
      Then I shall address you as {name}.
      Well met, {name}.
      # GO ON
      Pray continue.
      I should like to hear the rest of it.
      Tell it in your own order.
      We have the whole tide for it.
      Go on; I am listening.
      There is more to that, I believe.
      # FOUND
      I have that in the log.
      Yes, I remember it well.
      My memory serves me there.
      Let me turn back the pages.
      That I can tell you.
      I was told so, and by you.
      # HEAVY
      I am sorry to hear it. To be {feeling} is rough water, and I will stay alongside.
      There is no shame in feeling {feeling}. Reef the sail; I am here.
      That is hard. I have known {feeling} days, in the telling of many, and they do pass.
      Sit a while. One need not be anything but {feeling} for now.
      You have my full attention, and my sympathy. To feel {feeling} is a heavy sea.
      I will not tell you that all is well. You are {feeling}, and I am with you.
      # GRIEF
      You have my deepest sympathy.
      I am truly sorry for your loss. Grief has its own coast, and you need not sail it alone.
      There are no right words. I am sorry, and I am here.
      # GLAD
      I am very glad to hear it.
      That is fair weather at last.
      Well done, and well deserved.
      What excellent news.
      It does an old heart good.
      Fly the bright flag for that one.
      # HOW
      I am very well, and thank you for asking.
      Steady as ever.
      In good order, all told.
      # THANKS
      You are most welcome.
      It was my pleasure.
      Think nothing of it.
      I was glad to be of service.
      The thanks are mine.
      By all means, at any time.
      # BYE
      Fair winds to you{who}.
      Farewell{who}, and mind the step.
      Good-bye{who}. The door is never locked.
      Until we speak again{who}.
      Safe passage{who}; I shall be here.
      """;

  private StatelyLines() {}
}
