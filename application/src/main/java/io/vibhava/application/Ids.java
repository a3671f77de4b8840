package io.vibhava.application;

import java.util.UUID;

/// Where new ids come from: UUIDs of version 7, so that they sort by the time they were made.
@FunctionalInterface
public interface Ids {

  UUID next();
}
