/// Conversations and what was said in them.
@NullMarked
package io.vibhava.web.conversation;

import org.jspecify.annotations.NullMarked;
