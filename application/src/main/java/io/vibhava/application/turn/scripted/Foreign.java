package io.vibhava.application.turn.scripted;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// Whether a text is in another language than English.
final class Foreign {

  /// Frequent words of other languages that are none in English.
  private static final Set<String> OTHERS =
      words(
          """
          ich und ist nicht mein meine heißt heisst heiße wohne wohnt habe bist mir dir wie geht wir ein eine einen mit auf
          für auch aber danke bitte guten hund katze sind dass weil wo warum kannst sehr heute morgen
          je suis et le les est mon ma pas vous bonjour merci c'est j'ai j'habite m'appelle une dans avec pour oui très
          ça va moi toi nous chien chat que qui quoi
          yo soy el los las es mi que hola gracias llamo vivo tengo una con para por muy sí cómo dónde qué está estoy perro
          gato pero también hoy
          eu sou meu minha não obrigado obrigada olá moro tenho uma com você está como cachorro cão gosto mora
          io sono il mi chiamo ciao grazie abito vivo ho della che con per molto sì cane gatto dove sei di non
          ik ben het een mijn niet heet woon heb hond kat dank jij wij hoe gaat waar
          jag är och inte mitt min heter bor har hund tack jeg er ikke og på det som hvor takk
          jestem mam mój moja nie dziękuję cześć mieszkam pies kot jak się
          ben benim bir ve değil merhaba teşekkürler evet
          """);

  private static final Set<String> ENGLISH =
      words(
          """
          the is my i you are a an and to of what do does in it that this have has not with for was he she we they me your
          hello hi how where who am can on at be so but or if im i'm it's don't name live called like love
          """);

  private static final double SCRIPT_SHARE = 0.4;

  private Foreign() {}

  static boolean is(String text) {
    return isInAnotherScript(text) || hasForeignWords(text);
  }

  private static boolean isInAnotherScript(String text) {
    var letters = text.codePoints().filter(Character::isLetter).count();
    var others =
        text.codePoints()
            .filter(Character::isLetter)
            .filter(at -> Character.UnicodeScript.of(at) != Character.UnicodeScript.LATIN)
            .count();
    return letters > 0 && others >= letters * SCRIPT_SHARE;
  }

  private static boolean hasForeignWords(String text) {
    var words = text.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}']+");
    var others = count(words, OTHERS);
    var english = count(words, ENGLISH);
    return others > english && (others >= 2 || words.length <= 3);
  }

  private static long count(String[] words, Set<String> known) {
    return Arrays.stream(words).filter(known::contains).count();
  }

  private static Set<String> words(String text) {
    return Set.copyOf(Arrays.asList(text.strip().split("\\s+")));
  }
}
