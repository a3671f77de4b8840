package io.vibhava.benchmarks.answers;

import java.util.List;

/// A question with what is known of its answers.
///
/// @param id the person's name and a number
/// @param accepted values of which an answer must name one; a `*` at the end stands for any letters
/// @param others values that an answer must not name as the answer: of another time, or, where
///   nothing was told, those that lie near
record Question(String id, Kind kind, String text, List<String> accepted, List<String> others) {}
