/// How content is sealed: keys, their wrapping, and payloads that open in their own place alone.
@NullMarked
package io.vibhava.persistence.sealing;

import org.jspecify.annotations.NullMarked;
