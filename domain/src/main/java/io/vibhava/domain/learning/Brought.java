package io.vibhava.domain.learning;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a message holds that are not the person's own words: quotations, code, pasted letters and
/// files. In doubt something is brought. Who "I" is in it, nobody knows.
final class Brought {

  /// A quotation of up to so many words is taken for a name or a title.
  private static final int NAME_WORDS_MAX = 3;

  private static final String MATERIAL =
      "(?:e-?mails?|mails?|letters?|articles?|texts?|messages?|files?|documents?|docs?|notes?|pages?"
          + "|posts?|reviews?|transcripts?|logs?|chats?|stor(?:y|ies)|poems?|lyrics|scripts?|pdfs?"
          + "|paragraphs?|passages?|quotes?|sites?|websites?|blogs?|readme|attachments?|tickets?"
          + "|recipes?|biograph(?:y|ies)|resumes?|cvs?|forms?)";

  private static final List<Pattern> RANGES =
      List.of(
          // code and quoted lines
          Pattern.compile("```.*?(?:```|\\z)", Pattern.DOTALL),
          Pattern.compile("(?m)^[ \\t]*[>|].*$"),
          // who says what, and what only machines write
          Pattern.compile("(?m)^[ \\t]*[\\p{Lu}][\\p{L} ]{0,24}:\\s+\\S.*$"),
          Pattern.compile("(?m)^[ \\t]*[\\[{<#].*$"),
          // everything behind the mark where something pasted begins
          Pattern.compile(
              "(?i)(?:\\b(?:this|that|these|those|the|an?|my|his|her|their|from|following|below|attached"
                  + "|forwarded|pasted?|copied|here(?:'s| is| are)?)\\b[^\\n.!?]{0,60}\\b"
                  + MATERIAL
                  + "\\b[^\\n.!?]{0,60}|\\b(?:it|this|he|she|they|someone|somebody)\\b[^\\n.!?:]{0,30}"
                  + "\\b(?:says?|said|wrote|reads?|goes|sent)\\b[^\\n.!?:]{0,40}"
                  + "|\\b(?:pasted?|forwarded|quoted?|quoting|copied|following|below)\\b[^\\n.!?]{0,40})"
                  + "[:\\n](?s:.*)\\z"),
          Pattern.compile("(?:-{3,}|={3,}|_{3,}|\\*{3,})(?s:.*)\\z"),
          Pattern.compile("(?im)^(?:subject|from|to|re|fwd):.*(?s:.*)\\z"));

  private static final Pattern QUOTED =
      Pattern.compile(
          "\"[^\"]*(?:\"|\\z)|[“„][^”“]*(?:[”“]|\\z)|«[^»]*(?:»|\\z)"
              + "|(?<![\\p{L}\\p{N}])['‘][^'’\"]*['’](?![\\p{L}\\p{N}])");

  /// @param to the character behind it
  private record Range(int from, int to) {

    boolean touches(int start, int end) {
      return from < end && start < to;
    }
  }

  private final List<Range> ranges;

  private Brought(List<Range> ranges) {
    this.ranges = ranges;
  }

  static Brought in(String message) {
    return new Brought(
        Stream.concat(RANGES.stream().flatMap(each -> found(each, message)), quotations(message))
            .toList());
  }

  boolean touches(int from, int to) {
    return ranges.stream().anyMatch(range -> range.touches(from, to));
  }

  private static Stream<Range> found(Pattern pattern, String message) {
    return pattern.matcher(message).results().map(match -> new Range(match.start(), match.end()));
  }

  private static Stream<Range> quotations(String message) {
    return QUOTED
        .matcher(message)
        .results()
        .filter(match -> match.group().strip().split("\\s+").length > NAME_WORDS_MAX)
        .map(match -> new Range(match.start(), match.end()));
  }
}
