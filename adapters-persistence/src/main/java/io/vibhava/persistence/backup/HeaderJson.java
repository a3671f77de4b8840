package io.vibhava.persistence.backup;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.vibhava.persistence.sealing.PassphraseSealed;
import java.util.Optional;
import java.util.UUID;

/// What the first line of a backup's file says of the rest. It is in the clear, and sealed in with
/// the rest, which does not open if the line is altered.
///
/// @param content `data` or `keys`
/// @param backup the id that both files of a backup have
/// @param key which instance key opens it
/// @param bytes how long the content is
/// @param sha256 the digest of the content
/// @param keyFile where the instance key lay
/// @param passphrase the instance key, where a passphrase was given
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record HeaderJson(
    String content,
    UUID backup,
    UUID key,
    String created,
    String program,
    long bytes,
    String sha256,
    Optional<String> keyFile,
    Optional<PassphraseSealed> passphrase) {}
