/// Conversations and their messages, sealed.
@NullMarked
package io.vibhava.persistence.conversation;

import org.jspecify.annotations.NullMarked;
