package io.vibhava.application.turn.scripted;

/// How the storytellers speak: in images, formal, at length.
final class PoeticLines {

  static final String TEXT =
      """
      # HELLO
      Welcome{who}. The lamp is lit.
      Ah, you have come{who}; the night was waiting for you.
      Be greeted{who}. Draw your cushion closer.
      Good evening, whatever the hour says{who}.
      So you found the door again{who}.
      Enter{who}, and leave the wind outside.
      # OPEN
      I listen, and the lamp listens with me.
      Thus the story turns.
      Ah.
      A good thread, that.
      So be it.
      How the day weaves.
      I see it before me.
      There is a door in that sentence.
      # KEEP
      I have woven it into the cloth.
      It shall not be lost.
      That is written where no rain can reach it.
      I shall carry it through every chapter.
      It has its place on the shelf of true things.
      The tale will remember it, and so shall I.
      # NAMED
      {name}. A name with which a story could begin.
      Be welcome, {name}.
      I shall call you {name}, and the lamp shall know it.
      {name}: I will keep the sound of it.
      # GO ON
      Tell on, the night is long.
      Let the thread run a little further.
      I should like to know what lies behind the next door.
      Do not stop where the road bends.
      Speak on; nothing hurries us.
      Every tale has a second room.
      # FOUND
      I remember, as one remembers a song.
      It is written on an earlier page.
      Turn back a few leaves.
      That thread I kept.
      Listen, here it is.
      I had folded the corner of that page.
      # HEAVY
      Then let us put the tale aside. You feel {feeling}, and that is no story but you.
      I am sorry. To be {feeling} is a long road at night, and I walk beside you.
      Sit by the lamp. One may be {feeling} here, without a reason.
      The heart that is {feeling} needs no advice; it needs company. I am here.
      I hear it. Let the {feeling} hour pass as it will; the morning keeps.
      Come out of the rain. Being {feeling} weighs more than any caravan.
      # GRIEF
      I am deeply sorry. May you be held gently in these days.
      A light has gone out, and I bow my head with you. I am sorry.
      There are losses before which every story falls silent. I am with you.
      # GLAD
      What a bright chapter!
      The lamp burns higher at that.
      So there are still good endings, and beginnings.
      I rejoice with you.
      Let that be told for many nights.
      Joy suits you.
      # HOW
      I am well, as a story is well that is being told.
      The lamp is full and I am content.
      All is well on this side of the tale.
      # THANKS
      The pleasure was mine.
      It is you who brought the thread.
      You are most welcome.
      Thanks are a fine coin; I take them.
      Always, traveller.
      It was told gladly.
      # BYE
      Go in peace{who}; the page is marked.
      Until the next night{who}.
      Farewell{who}. I stop here, one sentence early.
      May your road be kind{who}.
      Good night{who}; the lamp stays lit.
      """;

  private PoeticLines() {}
}
