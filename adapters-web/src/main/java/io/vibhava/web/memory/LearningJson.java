package io.vibhava.web.memory;

/// Whether anything is remembered of what is said now, as JSON.
record LearningJson(boolean paused) {}
