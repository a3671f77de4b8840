package io.vibhava.application.testing;

import io.vibhava.application.account.PasswordHasher;
import io.vibhava.domain.account.Password;
import io.vibhava.domain.account.PasswordHash;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// Keeps passwords as they are, which is quick, and of no use but for tests. It counts how often it
/// compared.
public final class QuickHasher implements PasswordHasher {

  private final AtomicInteger compared = new AtomicInteger();
  private volatile Duration pause = Duration.ZERO;

  @Override
  public PasswordHash hash(Password password) {
    return new PasswordHash("quick:" + password.reveal());
  }

  @Override
  public boolean fits(Password password, PasswordHash hash) {
    compared.incrementAndGet();
    LockSupport.parkNanos(pause.toNanos());
    return hash.equals(hash(password)) || hash.equals(older(password));
  }

  /// As it was hashed at another cost.
  public static PasswordHash older(Password password) {
    return new PasswordHash("older:" + password.reveal());
  }

  @Override
  public boolean isOutdated(PasswordHash hash) {
    return hash.phc().startsWith("older:");
  }

  @Override
  public PasswordHash nobodys() {
    return new PasswordHash("nobody's");
  }

  /// Takes as long for each comparison from now on.
  public void takeTime(Duration each) {
    pause = each;
  }

  public int compared() {
    return compared.get();
  }
}
