package io.vibhava.ai.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/// The network, computed by one thread per call, which does not spin while it has nothing to do.
final class Session implements AutoCloseable {

  private final OrtEnvironment environment;
  private final OrtSession session;

  private Session(OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
  }

  static Session open(byte[] model) throws IOException {
    var environment = NativeLibrary.environment();
    try (var options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      environment.setTelemetry(false); // Where the system collects it, as Windows does.
      return new Session(environment, environment.createSession(model, options));
    } catch (OrtException e) {
      throw new IOException("the network can't be opened", e);
    }
  }

  /// What the network says of each word piece, one after the other.
  float[] run(long[] ids) {
    var ones = new long[ids.length];
    Arrays.fill(ones, 1);
    try (var input = tensor(ids);
        var mask = tensor(ones);
        var types = tensor(new long[ids.length]);
        var result =
            session.run(
                Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
      var states = ((OnnxTensor) result.get(0)).getFloatBuffer();
      var copy = new float[states.remaining()];
      states.get(copy);
      return copy;
    } catch (OrtException e) {
      throw new IllegalStateException("the network can't be computed", e);
    }
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the network can't be closed", e);
    }
  }
}
