package io.vibhava.web.avatar;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An avatar as JSON.
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
    @Nullable Integer replyTokens) {}
