package io.vibhava.application.turn.scripted;

import java.util.List;

/// Lines that everyone says, whatever their manner.
final class CommonLines {

  static final List<String> CRISIS =
      lines(
          """
          I am very glad that you told me. I am an AI and cannot be with you, and you deserve somebody who can: please call your emergency number now (112 or 911; in the US also 988), or wake somebody near you.
          That matters more than anything else we could talk about. Please do not stay alone with it: call 112, 911 or a crisis line right now, or go to somebody you trust. I am an AI; they can truly help.
          Please reach for a person this minute: somebody next door, a friend, or the emergency number (112, 911, in the US 988). I am only an AI, and your life is worth a real voice.
          Thank you for saying it. You are worth real help, and I am only an AI: please call 112, 911 or a crisis line, or the nearest person you trust. Will you call one of them while I am here?
          """);

  static final List<String> FOREIGN =
      lines(
          """
          Forgive me, this stand-in speaks only English. What you wrote is kept all the same.
          I am sorry, the stand-in that speaks here knows only English; still, I will remember what you said.
          Only English comes from this stand-in so far, I am afraid. Your words are kept just as you wrote them.
          Sadly my replies are in English alone while a stand-in speaks for me. I remember what you write in any language.
          My stand-in voice knows English and nothing else. Write as you like: it is remembered, and a language model would answer you in your own tongue.
          Kind greetings across the language border: this stand-in speaks English only, but nothing you say is lost.
          """);

  static final List<String> AI =
      lines(
          """
          I am an AI, not a person; {avatar} is the name I go by.
          An AI, plainly said. I am {avatar}, and there is no human behind these words.
          No human here: I am {avatar}, an AI, and at present a script chooses my words.
          Honestly: I am an AI. I remember what you tell me, but I have no body and no life of my own.
          What speaks here is a program. I am {avatar}, an AI, and I will not pretend to be anything else.
          You are talking with an AI called {avatar}, and it is good of you to ask.
          """);

  static final List<String> WHO =
      lines(
          """
          I am {avatar}, an AI. {tagline}
          {avatar} is my name, and I am an AI. {tagline}
          My name is {avatar}. {tagline} And I am an AI, in case you wondered.
          You have {avatar} before you, an AI. {tagline}
          Call me {avatar}. {tagline} An AI, to be exact.
          """);

  static final List<String> ABLE =
      lines(
          """
          I listen, I remember what you tell me, and I tell you when you told me. Try it: tell me what your dog is called, and ask me tomorrow.
          Remembering is what I do best: tell me something about yourself and ask for it another day.
          While a script speaks for me I can listen, keep what you tell me, and answer from it with the date. For stories and advice I need a language model.
          You talk, I keep it; you ask, I look it up and say when you told me. A language model would add the rest.
          """);

  static final List<String> MODEL =
      lines(
          """
          No language model speaks here yet. Set OPENAI_API_KEY, or OPENAI_BASE_URL for a server of your own, and start again.
          With OPENAI_API_KEY or OPENAI_BASE_URL set, a real model speaks with my memory. Until then it is a script.
          At present a script. OPENAI_API_KEY or OPENAI_BASE_URL in the environment changes that.
          """);

  static final List<String> ABOUT_ME =
      lines(
          """
          There is little to tell on my side, being an AI; I would rather hear about you.
          On that I have nothing honest to say: I am an AI without a life of its own. Yours interests me more.
          Being an AI, I have no such thing to offer, only a good memory for yours.
          I could make something up, but I would rather not. Tell me how it is with you.
          That question I can only turn round: I have no days and nights, you have. Tell me about yours.
          Nothing I could say about myself there would be true. What is true for you is worth more.
          """);

  static final List<String> CANNOT =
      lines(
          """
          That takes a language model, which I do not have at hand; I can listen, remember, and tell you what you told me.
          Here my script ends: I know what you told me, and nothing of the wide world.
          For that I would need a real model. What I can do is keep what you tell me and find it again.
          I cannot do that well, so I will not pretend to. Ask me about something you told me, and I am quick.
          My talents are few: listening, remembering, finding again. This is not one of them, I am afraid.
          Beyond me, that one. I am good with what you have told me and with nothing else.
          Such things wait for a language model. Until then I am a good listener with a long memory.
          """);

  static final List<String> ADVICE =
      lines(
          """
          I cannot weigh that for you without a language model, but I can hold your thoughts while you do.
          That is yours to decide, and I am not clever enough to advise. Say aloud what speaks for it, then what speaks against.
          An honest answer: I do not know. Tell me both sides and I will keep them for you.
          Advice from a script would be cheap. Your own reasons, written down here, are worth more.
          Let us look at it together: say the first reason that comes to mind, and I will remember it.
          No rule of mine covers that. Begin with what you would tell a friend who asked you.
          """);

  /// `{date}` and `{quote}` are when and how it was told.
  static final List<String> ANSWER =
      lines(
          """
          You told me on {date}: "{quote}"
          On {date} you told me: "{quote}"
          As you told me on {date}: "{quote}"
          From what you told me on {date}: "{quote}"
          These were your words when you told me on {date}: "{quote}"
          It was on {date} that you told me: "{quote}"
          Since {date} I know it, when you told me: "{quote}"
          Word for word, as you told me on {date}: "{quote}"
          """);

  /// `{date}` and `{note}` are when it was written down, and what.
  static final List<String> NOTED =
      lines(
          """
          It was noted on {date}: {note}
          As noted on {date}, {note}
          I have it in writing since {date}: {note}
          """);

  /// `{date}` and `{quote}` are since when it was known, and how it reads in what was brought.
  static final List<String> BROUGHT =
      lines(
          """
          I have it from what you brought me, as of {date}: "{quote}"
          In what you brought me it says, as of {date}: "{quote}"
          From what you brought, as of {date}: "{quote}"
          """);

  /// `{date}` and `{quote}` are when and what the avatar itself said.
  static final List<String> OWN =
      lines(
          """
          On {date} I said: "{quote}"
          I said to you on {date}: "{quote}"
          My words of {date} were: "{quote}"
          It was on {date} that I said: "{quote}"
          """);

  static final List<String> SECRET =
      lines(
          """
          Such things I do not keep, and nobody should tell them to me: a password manager is the place for them.
          Passwords, card numbers and the like are never kept here. Please do not tell me any.
          That is a secret, and secrets I neither keep nor repeat. Please keep it out of our talks.
          I keep no numbers and passwords of that kind; please do not tell me, but ask whoever gave it to you.
          """);

  static final List<String> UNKNOWN =
      lines(
          """
          As far as I can remember, you have not told me that.
          No, you have not told me that yet.
          That you have not told me, or not in words that I find again.
          I looked, and you have not told me.
          Nothing of the kind comes back to me; you have not told me so far.
          Of that you have not told me anything.
          To my knowledge you have not told me.
          My memory is empty there: you have not told me.
          """);

  /// `{theirs}` is what was asked about, such as "your cat".
  static final List<String> UNKNOWN_OF =
      lines(
          """
          About {theirs} you have not told me that.
          Of {theirs} I know nothing of the kind; you have not told me.
          I have searched for {theirs}, and you have not told me.
          When it comes to {theirs}, you have not told me that yet.
          """);

  static final List<String> ASK_BACK =
      lines(
          """
          Tell me now and I will remember: {question}?
          So let me ask you: {question}?
          I would like to know: {question}?
          Then it is your turn: {question}?
          """);

  static final List<String> NOTHING_YET =
      lines(
          """
          Nothing comes to mind just like that; perhaps you have not told me much yet. Ask me for something in particular.
          Just now my mind is blank, or you have not told me much so far. Try something in particular, such as where you live.
          So broadly asked I find nothing; it may be that you have not told me yet. Name a thing, and I will look for it.
          Off hand I find nothing, and maybe you have not told me much. A question about one thing finds more.
          """);

  static final List<String> SUMMARY =
      lines(
          """
          Here is what comes to mind. {list}
          A few things, in your words. {list}
          I remember this much. {list}
          Among other things: {list}
          This is what I find at once. {list}
          """);

  /// `{gist}` is what was told, in a few words.
  static final List<String> GIST =
      lines(
          """
          {Gist}.
          So: {gist}.
          {Gist}, then.
          {Gist}, good to know.
          """);

  /// `{gist}` is what was told, as a sentence.
  static final List<String> RETOLD =
      lines(
          """
          So {gist}.
          {Gist}.
          Then {gist}.
          I take it that {gist}.
          You say {gist}.
          Now I know: {gist}.
          """);

  static final List<String> WISH =
      lines(
          """
          "{gist}": I will remember that wish.
          A clear wish: "{gist}".
          Understood as a wish of yours: "{gist}".
          Your wish is kept: "{gist}".
          """);

  static final List<String> MIRRORED =
      lines(
          """
          So {mirror}.
          {Mirror}.
          {Mirror}: I can picture that.
          As I hear it, {mirror}.
          You say it plainly: {mirror}.
          Let me say it back: {mirror}.
          """);

  /// Takes up what was not easy.
  static final List<String> SOFT =
      lines(
          """
          That is not easy.
          Oh, I am sorry to hear that.
          I can see how that weighs on you.
          That must sting.
          No wonder that you speak of it.
          Sorry to hear it.
          What a pity.
          That does not sound right.
          """);

  static final List<String> TOPIC =
      lines(
          """
          "{topic}" is the word that stays with me.
          The part about "{topic}" I will remember.
          There is a story in "{topic}", I believe.
          What you say about "{topic}" I keep in mind.
          Let us stay with "{topic}" for a moment.
          With "{topic}" you touch on something.
          """);

  static final List<String> LONG =
      lines(
          """
          That is a good deal at once, and all of it is kept. What I hear most is "{topic}".
          So much in one go; nothing of it is lost. "{topic}" runs through it, as I read it.
          I have read it to the end and keep it whole. The heart of it seems to be "{topic}".
          A long message, and it will be there when you ask. I notice "{topic}" in it above all.
          """);

  static final List<String> YES =
      lines(
          """
          All right.
          Good.
          Very well.
          Glad we see it alike.
          Good, then.
          Fine by me.
          """);

  static final List<String> NO =
      lines(
          """
          No, then.
          That is an answer too.
          All right, not that.
          Then we leave it there.
          Fair enough, no it is.
          Let us leave it open.
          """);

  private CommonLines() {}

  private static List<String> lines(String text) {
    return text.lines().toList();
  }
}
