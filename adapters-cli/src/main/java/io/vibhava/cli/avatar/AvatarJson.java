package io.vibhava.cli.avatar;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An avatar as JSON.
///
/// @param owner whose it is, where it is shared with this person
/// @param role what they may do with it then
record AvatarJson(
    String id,
    String name,
    String tagline,
    int revision,
    String updated,
    String description,
    Map<String, Double> traits,
    List<String> boundaries,
    String appearance,
    String greeting,
    List<ExampleJson> examples,
    @Nullable String model,
    @Nullable Double temperature,
    @Nullable Integer replyTokens,
    @Nullable String owner,
    @Nullable String role) {

  /// An exchange that shows how it speaks, as JSON.
  record ExampleJson(String said, String replied) {}
}
