/// The settings: each named once with its default, read in layers, and told with their origin.
@NullMarked
package io.vibhava.settings;

import org.jspecify.annotations.NullMarked;
