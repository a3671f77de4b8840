package io.vibhava.domain.learning;

/// The limits of reflecting.
///
/// @param sourcesMin on how many different messages a reflection rests at least
/// @param sourcesMax on how many at most
/// @param conversationsMin in how many conversations, on as many days, something is spoken of
///   before that is worth a reflection
/// @param topicsMax how many such topics one run tells of
/// @param episodesMax how many of the newest things that the person said are read
public record ReflectionLimits(
    int sourcesMin, int sourcesMax, int conversationsMin, int topicsMax, int episodesMax) {

  public static final ReflectionLimits USUAL = new ReflectionLimits(2, 40, 4, 5, 2_000);
}
