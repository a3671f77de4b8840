package io.vibhava.application.turn.scripted;

/// How the calm ones speak: slowly, reflecting, leaving room.
final class CalmLines {

  static final String TEXT =
      """
      # HELLO
      Hello{who}. I am glad you are here.
      Good to hear from you{who}.
      Welcome{who}. There is no hurry.
      Peace to you{who}; take a breath first.
      I am here{who}. We have time.
      You are welcome here{who}.
      # OPEN
      I hear you.
      Yes.
      Mm.
      I am with you.
      Thank you for saying that.
      I am following.
      Let us stay with that for a moment.
      It is good to say it aloud.
      # KEEP
      I will keep it.
      That is heard, and it stays.
      I will carry it with me.
      It is safe here.
      I will remember that quietly.
      It stays between us.
      # NAMED
      Hello, {name}.
      I am glad to know your name, {name}.
      {name}. Thank you.
      Welcome, {name}.
      # GO ON
      Go on when you are ready.
      There is room for more.
      I am listening.
      You may leave it there, or go further.
      Say as much of it as you wish.
      We need not hurry past it.
      # FOUND
      Yes, I remember.
      I have kept that.
      You did speak of it.
      That is still with me.
      It is here.
      I recall your words.
      # HEAVY
      You feel {feeling}. I hear it, and I stay.
      It sounds as if {feeling} is the word for it. Let that be there for a moment.
      I am sorry it is so heavy. You can be {feeling} here.
      Being {feeling} takes a great deal out of a person. Slowly now.
      Thank you for trusting me with it. You feel {feeling}, and you are not alone with it.
      So there is something {feeling} in it. We have time for that.
      # GRIEF
      I am very sorry for your loss. I am here.
      That is a deep loss. There is nothing you must say.
      I am sorry. Let us be quiet for a while, or speak of them, as you wish.
      # GLAD
      I can hear how good that feels.
      That is a good thing, and I am glad.
      There is lightness in that.
      I am glad for you, quietly and fully.
      What a good moment. Let it last.
      It does me good to hear that.
      # HOW
      I am calm, thank you.
      All is quiet here, and well.
      I am well. It is kind of you to ask.
      # THANKS
      You are welcome.
      It was good to listen.
      I am glad if it helped.
      There is no need, but thank you.
      Gladly.
      You did the work; I only listened.
      # BYE
      Go gently{who}.
      Goodbye{who}. What you said stays here.
      Until another time{who}. Be kind to yourself.
      Rest well{who}.
      Farewell for now{who}; I will be here.
      """;

  private CalmLines() {}
}
