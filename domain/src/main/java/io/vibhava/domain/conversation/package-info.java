/// What was said: conversations as directed acyclic graphs of messages that are never altered.
@NullMarked
package io.vibhava.domain.conversation;

import org.jspecify.annotations.NullMarked;
