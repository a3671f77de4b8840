package io.vibhava.domain.backup;

import java.time.Instant;
import java.util.UUID;

/// A copy of all that was kept at one moment. It is two files: the content, and the keys beside it.
///
/// @param name the name of the content's file
/// @param id the same for the content and the keys that were copied together
/// @param created when the copy was begun; everything that was acknowledged before is in it
/// @param bytes how much content it holds
/// @param program the version of the program that made it
/// @param hasKeys whether its keys lie beside it
public record Backup(
    String name, UUID id, Instant created, long bytes, String program, boolean hasKeys) {}
