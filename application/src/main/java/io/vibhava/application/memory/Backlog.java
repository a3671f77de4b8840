package io.vibhava.application.memory;

import io.vibhava.application.memory.Job.Stage;
import java.time.Instant;

/// Jobs that are in the same plight.
///
/// @param state whether they are tried again or laid aside
/// @param why the code of what kept them from success the last time, such as `unavailable`; empty
///   where they were not tried yet
/// @param jobs how many they are
/// @param due from when the first of them may be taken
public record Backlog(Stage stage, JobState state, String why, int jobs, Instant due) {}
