package io.vibhava.cli.avatar;

/// A template as JSON.
record TemplateJson(String slug, String name, String tagline, String greeting) {}
