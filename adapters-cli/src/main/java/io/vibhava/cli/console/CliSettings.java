package io.vibhava.cli.console;

import java.time.Duration;

/// The limits of the terminal.
///
/// @param lineBytesMax the most bytes of one message on standard input that are held; the engine's
///   own limit is lower, so that its message is the one that is read
/// @param learnTimeout how long a command that spoke goes on learning before it ends
/// @param headTriesMax how often a message is put behind a head that another process moved
///   meanwhile
/// @param hitsMax how many messages a search shows
/// @param memoriesShownMax how many memories the session shows at once
/// @param excerptCharsMax how much of a text stands in one line of a list
/// @param faultsBytesMax how long the file of faults may be before it is begun anew
/// @param broughtLineBytesMax the most bytes of one memory in a file that is imported
/// @param historyLinesMax how many of the person's messages the arrow keys go back
public record CliSettings(
    int lineBytesMax,
    Duration learnTimeout,
    int headTriesMax,
    int hitsMax,
    int memoriesShownMax,
    int excerptCharsMax,
    int faultsBytesMax,
    int historyLinesMax,
    int broughtLineBytesMax) {

  public static final CliSettings USUAL =
      new CliSettings(4 << 20, Duration.ofSeconds(5), 5, 50, 20, 100, 1 << 20, 500, 64 << 10);
}
