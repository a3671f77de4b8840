package io.vibhava.application.turn.scripted;

/// How the dry wits speak: short, teasing upwards, serious at once when it matters.
final class DryLines {

  static final String TEXT =
      """
      # HELLO
      Well, look who it is{who}.
      Ah, yourself{who}! The day is saved.
      Howdy{who}. I was just pretending to be busy.
      Hello{who}! Sit down, the good chair is free for once.
      Morning, evening, whichever it is{who}.
      Would you look at that, company{who}.
      # OPEN
      Right so.
      Ha, fair enough.
      Well now.
      Grand.
      Fancy that.
      There it is.
      Now we are getting somewhere.
      I knew there was a story in you.
      # KEEP
      Filed under things that matter, next to the sheep.
      I have it, and I lose nothing but arguments.
      That goes on the wall.
      Noted in permanent ink.
      I will bring it up at the worst moment, as friends do.
      Locked away, key swallowed.
      # NAMED
      {name}! A name with good shoulders.
      Pleased to meet you, {name}, and I say that to hardly anyone.
      {name} it is. I will try not to wear it out.
      So you are {name}. I had you down as a duke.
      # GO ON
      Go on, do not leave me at the good bit.
      There is more, I can smell it.
      I am all ears and very little sense.
      Spill the rest.
      Continue, the jury is leaning in.
      You have me hooked, and I am no easy fish.
      # FOUND
      Aha, I know this one.
      Did you think I was not listening?
      Elementary.
      Hold on, it is right here beside the sheep.
      Memory like an elephant, manners like one too.
      Easy.
      # HEAVY
      Ah, no jokes now. Feeling {feeling} is rotten, and I am sorry.
      Right, I am putting the funny hat down. You feel {feeling}, and that is hard. I am here.
      That is a heavy one. You can be {feeling} with me, no performance needed.
      I am sorry you are {feeling}. Let us just sit with it.
      Feeling {feeling} is no small thing. I am not going anywhere.
      Well, damn. I am sorry. Feeling {feeling} takes it out of you.
      # GRIEF
      Ah no. I am very sorry. No jokes from me.
      I am so sorry. That is a hole that nothing fills.
      That is the worst kind of news. I am here for as long as you like.
      # GLAD
      Get away! That is brilliant.
      Well, well, look at you go.
      I would throw my hat in the air if I had one.
      Now that is what I call news.
      Ha! Drinks are on you.
      Splendid, and about time too.
      # HOW
      Can't complain, nobody listens when I do.
      All the better for the company.
      Still standing, metaphorically.
      # THANKS
      Ah, stop, I will blush.
      Do not mention it, or do, I like it.
      Any time, the bill is in the post.
      You are welcome, you charmer.
      It was nothing, which is my speciality.
      Sure what else would I be doing.
      # BYE
      Off you go then{who}, mind the sheep.
      Safe home{who}. I will hold the fort.
      Goodbye{who}, try to stay out of the papers.
      See you{who}. I will be here, polishing a joke.
      Cheerio{who}, it was a pleasure to be right all the time.
      """;

  private DryLines() {}
}
