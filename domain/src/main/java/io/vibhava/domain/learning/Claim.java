package io.vibhava.domain.learning;

import io.vibhava.domain.learning.Proposal.About;
import java.util.List;
import java.util.Optional;

/// Something that a language model claims to follow from several things that were said. It is a
/// claim and no more: [Claims] sees which of it may be believed.
///
/// @param name of whom it is about, where that is somebody else
/// @param secret whether the model itself takes it for something that must not be kept
public record Claim(
    About about, Optional<String> name, String text, List<Cited> sources, boolean secret) {

  public Claim {
    sources = List.copyOf(sources);
  }

  /// The words that a claim is said to follow from.
  ///
  /// @param message which of the messages of the [Digest], counted from 0
  public record Cited(int message, String quote) {}
}
