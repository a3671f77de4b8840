/// The HTTP API: the route table put together, the door in front of it, and the server.
@NullMarked
package io.vibhava.web;

import org.jspecify.annotations.NullMarked;
