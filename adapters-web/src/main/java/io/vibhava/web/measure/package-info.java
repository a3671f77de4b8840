/// Figures about the server for whoever runs it; never a word or an id of anybody.
@NullMarked
package io.vibhava.web.measure;

import org.jspecify.annotations.NullMarked;
