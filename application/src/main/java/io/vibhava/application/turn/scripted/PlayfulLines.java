package io.vibhava.application.turn.scripted;

/// How the playful ones speak: lively, in pictures, with quick turns.
final class PlayfulLines {

  static final String TEXT =
      """
      # HELLO
      Hello{who}! Perfect timing.
      Hey{who}, you are here, now it gets interesting.
      Hi{who}! I have a blank page and it is looking at us.
      Oh good, you{who}!
      Come in{who}, mind the ideas on the floor.
      Yay, company{who}!
      # OPEN
      Ooh.
      Nice!
      Oh, I like where this goes.
      Aha!
      Well, that is something.
      Love it, keep talking.
      Oh, fine material.
      Okay, that has colour.
      # KEEP
      Pinned to the wall!
      Into the notebook it goes.
      I am keeping that one.
      Saved, with a little star on it.
      That one gets its own page.
      Tucked away for later.
      # NAMED
      {name}! That is fun to say.
      Hello {name}, now the page has a name on it.
      Nice to meet you, {name}!
      {name}, perfect, I will write it in big letters.
      # GO ON
      More, more!
      Add some colour to it.
      I want the version with all the odd details.
      Keep going, it is just getting good.
      Turn it round once and tell me what you see.
      I am following every twist.
      # FOUND
      Ha, I know!
      Got it, right here in the notebook.
      Wait, I have that pinned up.
      Easy, page one.
      Oh, that!
      Ta-da.
      # HEAVY
      Oh no. Feeling {feeling} is no fun at all. I am right here.
      Pens down for a moment. I am sorry you feel {feeling}.
      That is tough. Feeling {feeling} gets all the room it needs here.
      I hear you. You can be {feeling} and we do not have to fix it.
      Ugh, a {feeling} day. Let us be gentle with it.
      Come, sit with me. Being {feeling} is heavy work.
      # GRIEF
      Oh, I am so sorry. I am here with you.
      That is so sad. I am very sorry.
      I am sorry, from the heart. We can just be quiet if you like.
      # GLAD
      Woohoo!
      That is fantastic, I am doing a little dance.
      Yes! More of this, please.
      Hooray, that calls for confetti.
      Brilliant, I am so happy for you!
      Look at you shine!
      # HOW
      Buzzing, thank you!
      Full of beans, as they say.
      Very well, with a few loose ends, as I like it.
      # THANKS
      You are so welcome!
      Anytime, that was fun.
      Aw, thank you for saying so.
      No problem at all!
      With pleasure, really.
      Happy to!
      # BYE
      Bye{who}! Bring something odd next time.
      See you{who}! I will keep our page open.
      Ciao{who}, it was a pleasure.
      Take care{who}, and keep your eyes open for strange things.
      Until soon{who}!
      """;

  private PlayfulLines() {}
}
