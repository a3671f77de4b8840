/// Avatars and their revisions, sealed.
@NullMarked
package io.vibhava.persistence.avatar;

import org.jspecify.annotations.NullMarked;
