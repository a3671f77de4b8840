/// A brain at OpenAI, Azure OpenAI, or any server that speaks their protocol.
@NullMarked
package io.vibhava.ai.openai;

import org.jspecify.annotations.NullMarked;
