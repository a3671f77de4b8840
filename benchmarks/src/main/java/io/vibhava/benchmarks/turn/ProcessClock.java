package io.vibhava.benchmarks.turn;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// The processor time that this process has spent, all threads together, to the nanosecond. Java's
/// own figure moves in steps of ten milliseconds.
@SuppressWarnings("restricted") // The C library is asked for the clock.
final class ProcessClock {

  private static final int PROCESS_CPUTIME = 2;
  private static final long NANOS_PER_SECOND = 1_000_000_000;

  private final MethodHandle read =
      Linker.nativeLinker()
          .downcallHandle(
              Linker.nativeLinker().defaultLookup().find("clock_gettime").orElseThrow(),
              FunctionDescriptor.of(
                  ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
  private final MemorySegment time = Arena.ofAuto().allocate(ValueLayout.JAVA_LONG, 2);

  long nanos() {
    try {
      var failed = (int) read.invokeExact(PROCESS_CPUTIME, time);
      return failed == 0
          ? time.getAtIndex(ValueLayout.JAVA_LONG, 0) * NANOS_PER_SECOND
              + time.getAtIndex(ValueLayout.JAVA_LONG, 1)
          : 0;
    } catch (Throwable e) { // What a method handle declares; the call itself throws nothing.
      throw new IllegalStateException("the process's clock can't be read", e);
    }
  }
}
