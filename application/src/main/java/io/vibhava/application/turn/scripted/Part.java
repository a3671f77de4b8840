package io.vibhava.application.turn.scripted;

import java.util.List;

/// Something that a reply may say.
@FunctionalInterface
interface Part {

  /// Its sentences; none where it has nothing to say to what was heard.
  List<String> of(Heard heard, Pick pick);
}
