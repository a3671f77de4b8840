package io.vibhava.cli;

/// A setting in force.
///
/// @param value as it may be shown: a secret is masked
/// @param origin where it came from, such as `default`, `vibhava.yaml` or `VIBHAVA_LLM`
public record Setting(String name, String value, String origin) {}
