/// The commands on avatars: list, show, create, edit and remove them, and show the templates.
@NullMarked
package io.vibhava.cli.avatar;

import org.jspecify.annotations.NullMarked;
