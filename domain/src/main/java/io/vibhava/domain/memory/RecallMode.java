package io.vibhava.domain.memory;

/// How memories were looked for: by words and meaning, by words alone, or not at all.
public enum RecallMode {
  HYBRID,
  LEXICAL,
  NONE
}
