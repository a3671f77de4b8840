package io.vibhava.application.turn.scripted;

import io.vibhava.application.turn.Speech;
import io.vibhava.domain.turn.TokenCounter;
import io.vibhava.domain.turn.Usage;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A reply that is known, spoken word by word: the first however long it is, and as many more as
/// there is room for.
final class ScriptedSpeech implements Speech {

  private static final Pattern WORD = Pattern.compile("\\S+\\s*");

  private final Matcher words;
  private final int input;
  private final int outputMax;
  private final TokenCounter tokens;
  private volatile String spoken = "";
  private volatile boolean closed;

  ScriptedSpeech(String reply, int input, int outputMax, TokenCounter tokens) {
    this.words = WORD.matcher(reply);
    this.input = input;
    this.outputMax = outputMax;
    this.tokens = tokens;
  }

  @Override
  public Optional<String> next() {
    if (closed || !words.find()) {
      return Optional.empty();
    }
    var longer = spoken + words.group();
    if (!spoken.isEmpty() && outputMax < Integer.MAX_VALUE && tokens.count(longer) > outputMax) {
      close();
      return Optional.empty();
    }
    spoken = longer;
    return Optional.of(words.group());
  }

  @Override
  public Usage usage() {
    return new Usage(input, spoken.isEmpty() ? 0 : tokens.count(spoken), 0);
  }

  @Override
  public void close() {
    closed = true;
  }
}
