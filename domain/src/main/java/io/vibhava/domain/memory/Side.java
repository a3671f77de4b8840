package io.vibhava.domain.memory;

import java.util.regex.Pattern;

/// Whose words a question asks for.
enum Side {
  PERSON,
  AVATAR,
  EITHER;

  /// What both said counts where the whole of it is asked for.
  static final Phrasing OF_BOTH =
      Phrasing.of(
          "\\b",
          """
          summar|overview|recap => summar(?:y|ies|i[sz]e[ds]?|i[sz]ing)|overview|recap
          over time|throughout|chronolog => over\\ time|throughout|chronolog\\w+
          order => in\\ (?:what|which)\\ order|in\\ order|the\\ order\\ in
          step by step|progress => step\\ by\\ step|progress(?:ed|ion)
          evolv|develop => evolv(?:e|ed|ing)|develop(?:ed|ment)\\ of
          we talk|we discuss|we sp|we plan|we agree|we decide => we\\ (?:talk|discuss|speak|spoke|plan|agree|decide)\\w*
          did we|have we|had we => did\\ we|have\\ we|had\\ we
          """,
          "\\b");

  static final Phrasing OF_AVATAR =
      Phrasing.of(
          """
          did you|had you|have you => \\b(?:did|had|have)\\ you\\b(?!\\ (?:know|remember|forget|notice))
          VERBS => \\byou(?:['’]ve|['’]d|\\ have|\\ had|\\ once|\\ also|\\ ever|\\ originally|\\ first)*\\ (?:VERBS)\\b
          your  => \\byour\\ (?:advice|answer|explanation|idea|opinion|recommendations?|suggestions?|tips?|words)\\b
          """
              .replace(
                  "VERBS",
                  "advised|asked|described|encouraged|explained|gave|introduced|listed|made|mentioned|named|offered"
                      + "|promised|proposed|recommended|said|shared|suggested|taught|thought|tipped|told|warned|wrote"));

  private static final Pattern OF_SPEAKER =
      Pattern.compile("\\b(?:i|me|my|mine|myself|our|us|we)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern OF_ADDRESSED =
      Pattern.compile("\\b(?:you|your|yours|yourself)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern MERELY_ADDRESSED =
      Pattern.compile(
          "\\b(?:do|did|can|could|would|will|have) you (?:also |still |even |ever |please )*"
              + "(?:know|remember|recall|remind|tell|forget|forgotten|help|guess|say|list|give|explain"
              + "|recommend|suggest|notice)\\b|\\b(?:told|tell|asked|reminded|thank|show|showed|with|to"
              + "|for|from) you\\b",
          Pattern.CASE_INSENSITIVE);

  /// @param text without the avatar being called by its name
  static Side in(String text, Names names) {
    if (OF_BOTH.isIn(text)) {
      return EITHER;
    }
    if (OF_AVATAR.isIn(text)) {
      return AVATAR;
    }
    if (OF_SPEAKER.matcher(text).find()) {
      return PERSON;
    }
    var ofPerson = names.namesPerson(text);
    var ofAvatar = names.namesAvatar(text) || isAddressed(text);
    if (ofPerson == ofAvatar) {
      return EITHER;
    }
    return ofPerson ? PERSON : AVATAR;
  }

  static boolean speaksOfOneself(String text) {
    return OF_SPEAKER.matcher(text).find();
  }

  private static boolean isAddressed(String text) {
    return OF_ADDRESSED.matcher(MERELY_ADDRESSED.matcher(text).replaceAll("")).find();
  }
}
