/// The door for programs that speak OpenAI's protocol: an avatar is a model.
@NullMarked
package io.vibhava.web.openai;

import org.jspecify.annotations.NullMarked;
