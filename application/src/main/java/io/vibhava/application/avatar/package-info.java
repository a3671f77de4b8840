/// Creating, finding, changing and removing avatars.
@NullMarked
package io.vibhava.application.avatar;

import org.jspecify.annotations.NullMarked;
