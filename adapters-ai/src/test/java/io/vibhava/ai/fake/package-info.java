/// A provider to test against: it speaks the OpenAI protocol over real sockets, with whatever
/// faults a test wants.
@NullMarked
package io.vibhava.ai.fake;

import org.jspecify.annotations.NullMarked;
