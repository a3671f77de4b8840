package io.vibhava.domain.learning;

import java.util.regex.Pattern;

/// One reason to learn nothing, and the words that it is known by.
record Guard(String name, Pattern words) {

  static Guard of(String name, String words) {
    return new Guard(name, Vocabulary.pattern(words));
  }

  boolean forbids(String text) {
    return words.matcher(text).find();
  }
}
