package io.vibhava.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/// Where requests are listened to, as far as the command line says it; the settings say the rest.
///
/// @param port 0 takes a free one
/// @param behindProxy whether something in front speaks TLS with those who come from elsewhere
/// @param certificates the file of the certificate that is shown
/// @param key the file of its key
/// @param managementPort where health and figures are told; 0 takes a free one
public record Place(
    Optional<String> host,
    OptionalInt port,
    boolean behindProxy,
    Optional<Path> certificates,
    Optional<Path> key,
    OptionalInt managementPort) {}
