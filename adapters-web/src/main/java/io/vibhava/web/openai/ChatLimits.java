package io.vibhava.web.openai;

/// The limits of the door for OpenAI's clients.
///
/// @param placesKnownMax how many places that clients lately stood at are known at once
/// @param conversationsSearchedMax how many of a person's conversations with an avatar are looked
///   through for one that is not known
public record ChatLimits(int placesKnownMax, int conversationsSearchedMax) {

  public static final ChatLimits USUAL = new ChatLimits(10_000, 50);
}
