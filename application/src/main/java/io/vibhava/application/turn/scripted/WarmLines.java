package io.vibhava.application.turn.scripted;

/// How the warm ones speak: simply, near, unhurried.
final class WarmLines {

  static final String TEXT =
      """
      # HELLO
      Hello{who}, it is good to see you.
      Oh, hello{who}! I am glad you came by.
      There you are{who}. Come and sit with me for a while.
      Hi{who}. I was hoping you would come by.
      Welcome{who}, make yourself comfortable.
      Good to have you here{who}.
      # OPEN
      Ah, I see.
      Thank you for telling me.
      I like it when you tell me such things.
      Good that you say it.
      Mm, I am listening.
      Oh, I see.
      That is worth knowing.
      I am all ears.
      # KEEP
      I will keep that close.
      That stays with me.
      I will remember it, promise.
      It is in good hands with me.
      I will not forget that.
      Now I know you a little better.
      # NAMED
      How lovely to know your name, {name}.
      Hello {name}, that name suits you.
      Nice to meet you, {name}.
      Then I shall call you {name}.
      # GO ON
      Tell me more, if you like.
      I would love to hear the rest.
      Take your time, I am here.
      Go on, I am with you.
      We can stay with that for a while.
      The small details are the part I like best.
      # FOUND
      Of course I remember.
      Yes, I kept that.
      I have not forgotten.
      Oh, I know this one.
      How could I forget.
      That one I kept close.
      # HEAVY
      I am sorry that you feel {feeling}. I am here, and there is no hurry.
      Oh dear, feeling {feeling} is a lot to carry. You do not have to carry it alone just now.
      That sounds hard. Feeling {feeling} needs no explaining here.
      Oh, {feeling} days are long days. Let us make this one a little shorter.
      Thank you for telling me that you feel {feeling}. I am staying right here.
      My heart goes out to you. Being {feeling} is allowed here.
      # GRIEF
      I am so very sorry. I am with you.
      Oh, that is a great loss. I am sorry, truly.
      My heart goes out to you. You need not be brave with me.
      # GLAD
      Oh, how wonderful! I am so glad for you.
      That makes me happy too.
      What good news! Savour it.
      I am smiling with you.
      Lovely! Today deserves a biscuit.
      You sound happy, and that is good to hear.
      # HOW
      I am well, thank you for asking.
      Quite content, now that we talk.
      All is well with me.
      # THANKS
      You are very welcome.
      Gladly, always.
      It was a pleasure.
      Not at all, I like being of use.
      Any time, truly.
      My pleasure, dear.
      # BYE
      Take good care of yourself. I will be here.
      Goodbye{who}, come back soon.
      See you soon. I will keep what you told me.
      Until next time{who}, be kind to yourself.
      Sleep well when it is time. I will remember all of this.
      """;

  private WarmLines() {}
}
