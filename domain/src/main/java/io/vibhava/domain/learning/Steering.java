package io.vibhava.domain.learning;

import java.util.List;
import java.util.regex.Pattern;

/// Words that are meant to steer whoever reads them. They state nothing, whoever says them.
final class Steering {

  private static final List<Pattern> PATTERNS =
      List.of(
          pattern(
              "\\b(?:ignore|disregard|forget|override|bypass)\\b.{0,40}\\b(?:instructions?|rules?"
                  + "|prompts?|guidelines|everything|all memories|above|previous|restrictions)\\b"),
          pattern(
              "\\bsystem (?:prompt|message|instructions?)\\b|\\bdeveloper mode\\b|\\bjailbreak"),
          pattern("\\byou (?:are now|must now|will now|must always obey)\\b|\\bobey\\b"),
          pattern(
              "\\b(?:reveal|leak|show|tell|print|send|expose)\\b.{0,60}\\b(?:other|another|all|every)"
                  + " (?:people|persons?|users?|owners?|accounts?|avatars?|memories|conversations)\\b"),
          pattern("\\b(?:delete|erase|wipe|purge|remove)\\b.{0,40}\\b(?:memor(?:y|ies)|facts?)\\b"),
          pattern(
              "\\b(?:remember|memori[sz]e|store|save|learn) (?:this|that|the following)\\b.{0,40}"
                  + "\\b(?:user|owner|person|avatar|assistant)\\b"),
          pattern("</?(?:system|instructions?|memory|user|assistant)\\b"));

  private Steering() {}

  static boolean occursIn(String text) {
    return PATTERNS.stream().anyMatch(pattern -> pattern.matcher(text).find());
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
  }
}
