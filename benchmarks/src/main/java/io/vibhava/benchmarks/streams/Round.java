package io.vibhava.benchmarks.streams;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// All streams of a server, read by one thread. What is measured begins when the last has begun.
final class Round implements AutoCloseable {

  private static final long SECOND = 1_000_000_000L;
  private static final long LITTLE_EVERY = SECOND / 2;
  private static final long TOO_LONG = 60 * SECOND;

  private final Remote remote;
  private final Course course;
  private final int slowPercent;
  private final Selector selector;
  private final List<Line> lines = new ArrayList<>();
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(64 << 10);
  private final Delays measured = new Delays();
  private final long begun = System.nanoTime();
  private long measuringFrom = Long.MAX_VALUE;
  private long measuringTo = Long.MAX_VALUE;
  private long cpuNanos;
  private long littleAt;
  private final int toHear;
  private int begunToHear;
  private int open;

  private Round(Remote remote, Course course, int slowPercent) throws IOException {
    this.remote = remote;
    this.course = course;
    this.slowPercent = slowPercent;
    this.toHear =
        (int)
            IntStream.range(0, course.streams())
                .filter(number -> !StreamsServer.isLong(number, slowPercent))
                .count();
    this.selector = Selector.open();
  }

  /// @param slowPercent how many of a hundred read next to nothing: the long ones
  static Result run(Remote remote, Course course, int slowPercent) throws IOException {
    try (var round = new Round(remote, course, slowPercent)) {
      return round.run();
    }
  }

  private Result run() throws IOException {
    while (isUnderWay() && System.nanoTime() - begun < TOO_LONG) {
      openDue();
      selector.select(this::hear, 5);
      measure();
      readLittle();
    }
    var good = lines.stream().filter(line -> !line.isSlow()).toList();
    var whole = good.stream().filter(line -> line.isWhole(course.pieces())).count();
    return new Result(measured, cpuNanos, good.size(), (int) whole);
  }

  private boolean isUnderWay() {
    return lines.size() < course.streams() || open > 0;
  }

  private void openDue() throws IOException {
    var due = (System.nanoTime() - begun) * Course.BEGUN_PER_SECOND / SECOND;
    while (lines.size() < Math.min(due, course.streams())) {
      var isSlow = StreamsServer.isLong(lines.size(), slowPercent);
      var line = Line.open(remote.at(), remote.requests().get(lines.size()), isSlow);
      lines.add(line);
      if (!isSlow) {
        open++;
        line.channel().register(selector, SelectionKey.OP_READ, line);
      }
    }
  }

  private void hear(SelectionKey key) {
    var line = (Line) key.attachment();
    try {
      var had = line.hasBegun();
      var isOpen = line.read(buffer, this::arrived);
      if (!had && line.hasBegun()) {
        begunToHear++;
      }
      if (!isOpen) {
        key.cancel();
        open--;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void arrived(long moment) {
    if (moment >= measuringFrom && moment < measuringTo) {
      measured.add(System.nanoTime() - moment);
    }
  }

  private void measure() throws IOException {
    var now = System.nanoTime();
    if (measuringFrom == Long.MAX_VALUE) {
      if (lines.size() == course.streams() && begunToHear == toHear) {
        cpuNanos = -remote.cpuNanos();
        measuringFrom = System.nanoTime();
      }
    } else if (measuringTo == Long.MAX_VALUE
        && now - measuringFrom >= Course.MEASURED_SECONDS * SECOND) {
      measuringTo = System.nanoTime();
      cpuNanos += remote.cpuNanos();
    }
  }

  private void readLittle() throws IOException {
    if (System.nanoTime() >= littleAt) {
      littleAt = System.nanoTime() + LITTLE_EVERY;
      for (var line : lines) {
        if (line.isSlow()) {
          line.readLittle();
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (var line : lines) {
      line.close();
    }
    selector.close();
  }
}
