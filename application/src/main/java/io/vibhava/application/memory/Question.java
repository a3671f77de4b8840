package io.vibhava.application.memory;

import io.vibhava.domain.conversation.Message;
import java.util.List;

/// What is said that memories may answer.
///
/// @param avatar the name of the one who is asked
/// @param before what was said just before, the newest last; what is asked may lean on it
public record Question(String text, String avatar, List<Message> before) {

  public Question {
    before = List.copyOf(before);
  }
}
