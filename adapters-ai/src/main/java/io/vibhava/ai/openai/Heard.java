package io.vibhava.ai.openai;

import io.vibhava.domain.turn.Usage;

/// A whole answer, and what it took.
record Heard(String text, Usage usage) {}
