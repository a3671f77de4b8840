/// An embedder whose model runs in this process.
@NullMarked
package io.vibhava.ai.onnx;

import org.jspecify.annotations.NullMarked;
