package io.vibhava.web.avatar;

/// A template as JSON.
record TemplateJson(String slug, String name, String tagline, String greeting) {}
