/// Answering requests over HTTP.
@NullMarked
package io.vibhava.cli.serve;

import org.jspecify.annotations.NullMarked;
