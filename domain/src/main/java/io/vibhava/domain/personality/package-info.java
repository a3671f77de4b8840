/// What an avatar is like: its description, its traits and the boundaries it keeps.
@NullMarked
package io.vibhava.domain.personality;

import org.jspecify.annotations.NullMarked;
