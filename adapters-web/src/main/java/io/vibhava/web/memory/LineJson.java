package io.vibhava.web.memory;

import io.vibhava.domain.memory.CoreProfile;

/// A line of what the avatar always has in mind, as JSON.
///
/// @param memory the belief that it rests on
record LineJson(String field, String text, String memory) {

  static LineJson of(CoreProfile.Line line) {
    return new LineJson(line.field().label(), line.text(), line.evidence().id().toString());
  }
}
