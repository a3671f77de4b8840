package io.vibhava.cli.backup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A backup as JSON.
///
/// @param data the folder it was restored into
@JsonInclude(JsonInclude.Include.NON_NULL)
record BackupJson(
    String file,
    String keys,
    String id,
    String created,
    long bytes,
    @Nullable String data,
    @Nullable String setAside,
    @Nullable List<String> removed) {}
