/// Avatars and the templates they start from.
@NullMarked
package io.vibhava.web.avatar;

import org.jspecify.annotations.NullMarked;
