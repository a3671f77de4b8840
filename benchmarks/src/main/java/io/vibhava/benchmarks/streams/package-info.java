/// Many replies at once over HTTP, event by event, against Javalin's own server-sent events.
@NullMarked
package io.vibhava.benchmarks.streams;

import org.jspecify.annotations.NullMarked;
