package io.vibhava.persistence.account;

import java.util.Optional;

/// What is sealed of what a person says about themselves.
record DetailsPayload(
    int v, Optional<String> name, Optional<String> locale, Optional<String> zone) {}
