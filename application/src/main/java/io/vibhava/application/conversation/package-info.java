/// Reading, searching, arranging and deleting conversations.
@NullMarked
package io.vibhava.application.conversation;

import org.jspecify.annotations.NullMarked;
