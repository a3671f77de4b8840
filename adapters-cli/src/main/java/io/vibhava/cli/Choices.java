package io.vibhava.cli;

import java.nio.file.Path;
import java.util.Optional;

/// What the command line says of the house as a whole.
///
/// @param data the data folder, where one is named
public record Choices(Optional<Path> data) {}
