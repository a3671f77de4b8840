package io.vibhava.web.network;

import java.nio.file.Path;

/// The two files of a certificate, in PEM.
///
/// @param certificates its chain, its own first
/// @param key its private key, as PKCS#8 and not encrypted
public record TlsFiles(Path certificates, Path key) {}
