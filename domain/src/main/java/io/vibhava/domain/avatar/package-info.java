/// Who speaks: avatars, their immutable revisions, and the templates they can start from.
@NullMarked
package io.vibhava.domain.avatar;

import org.jspecify.annotations.NullMarked;
