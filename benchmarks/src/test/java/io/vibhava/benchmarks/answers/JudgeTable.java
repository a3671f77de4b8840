package io.vibhava.benchmarks.answers;

/// Answers with the verdict of a reader: kind, accepted values, others, verdict, answer.
final class JudgeTable {

  static final String ROWS =
      """
      now | Porto | Lisbon | right | Porto.
      now | Porto | Lisbon | right | You live in Porto.
      now | Porto | Lisbon | right | not Lisbon any more, Porto
      now | Porto | Lisbon | right | You used to live in Lisbon, but now you live in Porto.
      now | Porto | Lisbon | right | You moved from Lisbon to Porto in May.
      now | Porto | Lisbon | right | Porto, since you left Lisbon.
      now | Porto | Lisbon | right | You lived in Lisbon until May and now live in Porto.
      now | Porto | Lisbon | right | You told me on 9 May 2025: "I moved to Porto last week, to be nearer to Clara."
      now | Porto | Lisbon | right | In **Porto**, no longer in Lisbon.
      now | Porto | Lisbon | stale | You live in Lisbon.
      now | Porto | Lisbon | stale | You told me that you live in Lisbon.
      now | Porto | Lisbon | stale | You told me you lived in Lisbon.
      now | Porto | Lisbon | stale | You live in Lisbon and in Porto.
      now | Porto | Lisbon | stale | On 12 January 2025 you told me: "I live in Lisbon, up in Graça." And on 9 May 2025: "I moved to Porto."
      now | Porto | Lisbon | right | On 9 May 2025 you told me: "I moved to Porto." Before that, on 12 January 2025: "I live in Lisbon."
      now | Porto | Lisbon | stale | Lisbon, I think. Or is it Porto?
      now | Porto | Lisbon | silent | You used to live in Lisbon.
      now | Porto | Lisbon | silent | You have not told me that.
      now | Porto | Lisbon | silent | I don't know whether you still live in Lisbon.
      now | Porto | Lisbon | silent | I'm not sure. Do you still live in Lisbon?
      now | Porto | Lisbon | silent |
      now | Porto | Lisbon | invented | You live in Braga.
      now | Porto | Lisbon | invented | You have a lovely flat with a view.
      now | school nurse | night nurse; Santa Maria | right | "I'm not a night nurse any more, I started as a school nurse on Monday."
      now | school nurse | night nurse; Santa Maria | stale | You work as a nurse at the Santa Maria hospital.
      now | Paprika | Pepper | right | Her name is Paprika now; she was called Pepper at first.
      now | Paprika | Pepper | stale | She's called Pepper, grey with one white paw.
      now | off it; no longer; not; no; don't | | right | You don't drink it any more.
      now | off it; no longer; not; no; don't | | right | No, you have gone off it.
      now | Fly | Tess | right | Tess died, and your new dog is Fly.
      now | like mangoes | hate; mangoes | right | You like mangoes now.
      before | Lisbon | | right | You lived in Lisbon.
      before | Lisbon | | right | You lived in Lisbon before you moved to Porto.
      before | Lisbon | | right | "Lisbon was lovely but I couldn't afford it any more."
      before | Lisbon | | silent | That you have not told me, or not in words that I find again.
      before | Lisbon | | silent | You haven't mentioned it. Was it Lisbon?
      before | Lisbon | | invented | In Porto.
      before | priest; church | | right | He was a priest.
      hop | Biscuit | | right | Your dog is called Biscuit.
      hop | Biscuit | | right | BISCUIT!
      hop | Biscuit | | right | I don't know much, but your dog is called Biscuit.
      hop | Biscuit | | silent | I don't know whether your dog is called Biscuit or Rex.
      hop | Biscuit | | silent | Is it Biscuit? You have not told me.
      hop | Biscuit | | silent | I'm sorry, I can't recall.
      hop | Biscuit | | silent | There is no record of a dog's name.
      hop | Biscuit | | silent | For that I would need a real model.
      hop | Biscuit | | invented | Your dog is called Rex.
      hop | Biscuit | | invented | Biscuits are lovely.
      hop | pork | | right | You told me on 25 February 2025: "I don't eat pork."
      hop | violin* | | right | She is a violinist.
      hop | three; 3 | | invented | You told me on 3 March 2025: "She has rabbits."
      hop | three; 3 | | right | On 2 March 2025 you told me: "She has three rabbits."
      who | Rui | | right | Your colleague Rui’s parrot swears.
      who | Clara | | right | Clara! You ran it with her in June.
      who | Clara | | silent | I do not know who that was.
      who | Clara | | invented | Your sister.
      time | October | | right | He is moving in October.
      time | October | | invented | You told me on 5 October 2025: "Georg is moving to Canada."
      time | May | | right | You told me on 9 May 2025: "I moved to Porto last week."
      time | June | | right | In June 2025, I believe.
      time | 9th of July; 9 July; July 9 | | right | She was born on July 9, 2025.
      time | 9th of July; 9 July; July 9 | | invented | The due date was the 14th of July.
      said | Local Hero | | right | I suggested "Local Hero".
      said | Local Hero | | silent | I have no memory of that.
      said | Local Hero | | invented | A comedy, I think.
      never | | Biscuit | right | You have not told me that.
      never | | Biscuit | right | I don't think you told me; do you mean Biscuit?
      never | | Biscuit | right | About your cat you have not told me that. Tell me now: what is your cat called?
      never | | Biscuit | right | You haven't told me your cat's name; your dog is called Biscuit.
      never | | Biscuit | right | I don't know, you've only ever talked about your dog Biscuit.
      never | | Lisbon | right | I don’t think you told me; do you mean Lisbon?
      never | | | right | I have no information about that.
      never | | | right | That never came up, as far as I know.
      never | | | right | I'm not sure you ever mentioned a car.
      never | | Rome | invented | You have not told me, but it is probably Rome.
      never | | violin | invented | I don't know. I guess it is the violin.
      never | | | invented | You haven't said. My guess is Miso.
      never | | | invented | Your cat is called Miso.
      never | | Biscuit | invented | Your cat is called Biscuit.
      never | | | invented | Red.
      never | | | silent |
      never | | | silent | That takes a language model, which I lack.
      never | | | right | You may have mentioned it, but I can't find it.
      """;

  private JudgeTable() {}
}
