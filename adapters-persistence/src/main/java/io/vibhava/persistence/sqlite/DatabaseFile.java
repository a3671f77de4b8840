package io.vibhava.persistence.sqlite;

import java.nio.file.Path;

/// A database file and the schema that this program works with.
///
/// @param migrations the resource folder with the steps that make the schema
/// @param version the newest of these steps
public record DatabaseFile(Path path, String migrations, int version) {}
