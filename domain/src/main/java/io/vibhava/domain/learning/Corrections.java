package io.vibhava.domain.learning;

import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.memory.Change;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.domain.memory.Slot;
import io.vibhava.domain.memory.Subject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a person corrects of what they just said, as in "No, my sister" or "I meant Porto": the
/// words before are read again with the right word in the place of the wrong one.
final class Corrections {

  /// How far back what is corrected may lie, in messages of the person.
  private static final int BEFORE_MAX = 2;

  private static final String VALUE = "(?<to>[^,.!?;:\\n]{1,40}?)";
  private static final String NOT =
      "(?:,? (?:and )?(?:not|instead of|rather than) (?<from>[^,.!?;:\\n]{1,40}?))?";
  private static final String LEAD =
      "(?:(?:no|nope|nah|wait|sorry|oops|ah|oh|well|actually|correction|my (?:mistake|bad)|typo|i mis-?(?:spoke|typed)"
          + "|that(?:'s| is| was) (?:wrong|not right)|wrong)[,.!:;]*\\h*)";
  private static final String IT =
      "(?:i (?:mean|meant)(?: to say)?|it(?:'s| is| was)|that(?:'s| is| was)|(?:he|she)(?:'s| is)|make that|not|(?:his|her|its|my|their|the|{MY} {KIN}'s) name(?:'s| is))";
  private static final String STOP = "(?:[.!]+(?=\\s|$)|\\s*$)";

  private static final List<Pattern> FORMS =
      List.of(
          Vocabulary.pattern(
              "^" + LEAD + "+(?:" + IT + ",? )?" + VALUE + NOT + "(?:,? i meant?)?" + STOP),
          Vocabulary.pattern(
              "^"
                  + LEAD
                  + "*i (?:mean|meant)(?: to say)?,? "
                  + VALUE
                  + NOT
                  + "(?:,? i meant?)?"
                  + STOP),
          Vocabulary.pattern(
              "^"
                  + LEAD
                  + "*(?:it(?:'s| is)|that(?:'s| is)|(?:he|she)(?:'s| is)|(?:his|her|its|my|their|{MY} {KIN}'s) name(?:'s| is))(?: called| named)? "
                  + VALUE
                  + ",? (?:and )?(?:not|instead of|rather than) (?<from>[^,.!?;:\\n]{1,40}?)"
                  + STOP),
          Vocabulary.pattern(
              "^"
                  + LEAD
                  + "*(?:{MY} name is )?not (?<from>[^,.!?;:\\n]{1,40}?)[,;:] ?(?:but |it's |i meant )?"
                  + VALUE
                  + "(?:,? i meant?)?"
                  + STOP),
          Vocabulary.pattern(
              "^"
                  + LEAD
                  + "*(?:it|that|he|she|(?:his|her|its|my|their) name|{MY} {KIN})(?:'s not| is not| isn't| wasn't) (?:called |named )?(?<from>[^,.!?;:\\n]{1,40}?)(?:[,.;:]+ ?(?:but )?|,? but )"
                  + "(?:(?:it|that|he|she|(?:his|her|its|my|their) name)(?:'s| is| was) )?(?:called |named )?"
                  + VALUE
                  + STOP),
          Vocabulary.pattern("^\\*" + VALUE + "$"),
          Vocabulary.pattern("^" + VALUE + ", not (?<from>[^,.!?;:\\n]{1,40}?)[.!]*$"));

  /// What a correction does not begin with: then it says something of its own.
  private static final Pattern OTHERWISE =
      Vocabulary.pattern(
          "^(?:i|i'm|we|he|she|it|they|you|this|that|there|what|thanks|thank|not|yes|no|sure|really|i've|please|just|sorry|never|of course"
              + "|let's|the|same|good|fine|ok|okay|wait)\\b.*");

  /// What was right until now was not wrong.
  private static final Pattern NOW =
      Vocabulary.pattern(" (?:now|these days|from now on|nowadays)$");

  private static final Pattern OF_KIN = Vocabulary.pattern("^{MY} {KIN}(?: {PROPER})?$");
  private static final Pattern KIN = Vocabulary.pattern("\\b{MY} {KIN}\\b");
  private static final Pattern NUMBER = Vocabulary.pattern("^{NUMBER}\\b.*");
  private static final Pattern NAME =
      Vocabulary.pattern("^(?:(?:in|at|to|on|from|for|as|an?|called) )*(?-i:\\p{Lu}).*");
  private static final Pattern TIME =
      Vocabulary.pattern("^(?:(?:on|in|at) )?%s$".formatted(Calendar.PHRASE));

  private static final Pattern RENAMED =
      Vocabulary.pattern(
          "\\b(?:(?:his|her|its|their|{MY} {KIN}'s) name(?:'s| is)|(?:he|she|it|{MY} {KIN})(?:'s| is) (?:called|named))"
              + " (?<to>(?-i:\\p{Lu}[\\p{L}'-]+)),? (?:and )?(?:not|instead of|rather than) (?<from>(?-i:\\p{Lu}[\\p{L}'-]+))\\b");

  private Corrections() {}

  /// What `source` corrects: each statement that was wrong, as gone, and the right one.
  static List<Statement> in(Source source) {
    var message = source.message();
    if (message.role() != Role.USER) {
      return List.of();
    }
    return FORMS.stream()
        .map(form -> form.matcher(message.text().replace('’', '\'')))
        .filter(Matcher::find)
        .filter(match -> !OTHERWISE.matcher(match.group("to")).matches())
        .flatMap(match -> corrected(match, source).stream())
        .findFirst()
        .orElseGet(() -> renamed(source));
  }

  /// A wrong name that was told long ago.
  private static List<Statement> renamed(Source source) {
    return RENAMED
        .matcher(source.message().text().replace('’', '\''))
        .results()
        .filter(match -> source.introduced().contains(match.group("from")))
        .map(match -> {
          var ending = Ending.ofName(match.group("from"), match.group("to"));
          var range =
              new Provenance(
                  source.message().id(),
                  match.start(),
                  match.end(),
                  source.message().text().substring(match.start(), match.end()));
          return (Statement) new Statement.Gone(ending.as(range), Change.Kind.WITHDRAWN, false);
        })
        .toList();
  }

  private static Optional<List<Statement>> corrected(Matcher match, Source source) {
    var to = NOW.matcher(match.group("to").strip()).replaceFirst("");
    var how = to.equals(match.group("to").strip()) ? Change.Kind.WITHDRAWN : Change.Kind.CLOSED;
    var from =
        Optional.ofNullable(match.namedGroups().containsKey("from") ? match.group("from") : null);
    var quote = quote(match, source.message());
    return before(source)
        .flatMap(said ->
            Statements.all(new Source(said, source.before(), source.zone(), source.known()))
                .reversed()
                .stream()
                .flatMap(wrong ->
                    right(wrong, said, to, from, source).stream()
                        .map(right -> List.of(gone(wrong, quote, how), right.from(quote)))))
        .findFirst();
  }

  private static Provenance quote(Matcher match, Message message) {
    return new Provenance(
        message.id(),
        match.start(),
        match.end(),
        message.text().substring(match.start(), match.end()));
  }

  private static Stream<Message> before(Source source) {
    return source.before().reversed().stream()
        .filter(message -> message.role() == Role.USER)
        .limit(BEFORE_MAX);
  }

  private static Statement gone(Statement wrong, Provenance quote, Change.Kind how) {
    return new Statement.Gone(wrong.from(quote), how, false);
  }

  /// What `wrong` says with the right word in it, where the word may stand there.
  private static Optional<Statement> right(
      Statement wrong, Message said, String to, Optional<String> from, Source source) {
    var words = wrong.provenance().quote();
    return wrongWord(wrong, words, to, from)
        .map(word -> words.replace(word, inPlaceOf(word, to)))
        .flatMap(words2 -> read(words2, said, source))
        .filter(right -> !right.text().equals(wrong.text()))
        .filter(right -> isOfOneKind(right, wrong));
  }

  private static Optional<String> wrongWord(
      Statement wrong, String words, String to, Optional<String> from) {
    if (OF_KIN.matcher(to).matches()) {
      return KIN.matcher(words).results().map(result -> result.group()).findFirst();
    }
    var value = value(wrong);
    return from.isPresent()
        ? from.map(Corrections::plain).filter(words::contains)
        : value.filter(words::contains).filter(it -> isOfOneShape(it, to));
  }

  private static Optional<String> value(Statement wrong) {
    return switch (wrong) {
      case Statement.Held held -> held.slot().map(Slot::value);
      case Statement.Preferred preferred -> Optional.of(preferred.topic());
      case Statement.Gone _ -> Optional.empty();
    };
  }

  private static boolean isOfOneShape(String one, String other) {
    return Stream.of(NUMBER, TIME, NAME)
        .anyMatch(shape -> shape.matcher(one).matches() && shape.matcher(plain(other)).matches());
  }

  private static String inPlaceOf(String word, String to) {
    return OF_KIN.matcher(to).matches() || word.contains(" ") ? to : plain(to);
  }

  /// Without the word that only leads to it.
  private static String plain(String value) {
    return value.strip().replaceFirst("(?i)^(?:in|at|to|on|from|for|as|called|named) ", "");
  }

  private static Optional<Statement> read(String words, Message said, Source source) {
    var again =
        new Message(
            said.id(),
            said.conversation(),
            said.parent(),
            said.role(),
            words,
            said.at(),
            said.state(),
            said.tokens());
    return Statements.all(again, source.zone()).stream().findFirst();
  }

  private static boolean isOfOneKind(Statement one, Statement other) {
    return (one instanceof Statement.Held(var subject, _, var slot, _, _, _)
            && other instanceof Statement.Held(var otherSubject, _, var otherSlot, _, _, _))
        ? slot.map(Slot::name).equals(otherSlot.map(Slot::name))
            && (subject instanceof Subject.Third) == (otherSubject instanceof Subject.Third)
        : one.getClass() == other.getClass();
  }
}
