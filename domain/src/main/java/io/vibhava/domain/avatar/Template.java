package io.vibhava.domain.avatar;

/// A ready avatar to start from.
///
/// @param slug how it is named in commands: lower case, no spaces
public record Template(String slug, Profile profile) {}
