/// The rules of the house, as tests that can fail: layers, features, habits, documents,
/// dependencies.
@NullMarked
package io.vibhava.architecture;

import org.jspecify.annotations.NullMarked;
