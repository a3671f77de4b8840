/// Whether the time of a log-in tells who has an account.
@NullMarked
package io.vibhava.benchmarks.account;

import org.jspecify.annotations.NullMarked;
