package io.vibhava.web;

/// How the server is, as JSON.
record HealthJson(String status) {}
