package io.vibhava.cli;

import java.util.Optional;
import java.util.OptionalInt;

/// Where requests are listened to, as far as the command line says it; the settings say the rest.
///
/// @param port 0 takes a free one
/// @param behindProxy whether something in front speaks TLS with those who come from elsewhere
public record Place(Optional<String> host, OptionalInt port, boolean behindProxy) {}
