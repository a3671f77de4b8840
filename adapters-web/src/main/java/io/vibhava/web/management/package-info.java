/// A door apart for whoever runs the server: how it is, and figures about it.
@NullMarked
package io.vibhava.web.management;

import org.jspecify.annotations.NullMarked;
