package io.vibhava.ai.fake;

import java.io.IOException;

/// What the fake provider does with one request.
@FunctionalInterface
public interface Answer {

  void give(Received request, Reply reply) throws IOException, InterruptedException;
}
