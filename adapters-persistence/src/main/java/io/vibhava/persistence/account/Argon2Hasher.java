package io.vibhava.persistence.account;

import io.vibhava.application.account.PasswordHasher;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Password;
import io.vibhava.domain.account.PasswordHash;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Hashes passwords by Argon2id, on a few threads of its own: a flood of log-ins takes neither the
/// memory nor the threads that everything else needs.
public final class Argon2Hasher implements PasswordHasher {

  private static final Duration RETRY_AFTER = Duration.ofSeconds(2);
  private static final int IDLE_SECONDS = 10;

  private final Argon2Settings settings;
  private final ThreadPoolExecutor workers;
  private final SecureRandom random = new SecureRandom();

  public Argon2Hasher(Argon2Settings settings) {
    this.settings = settings;
    this.workers =
        new ThreadPoolExecutor(
            settings.atOnceMax(),
            settings.atOnceMax(),
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(settings.waitingMax()),
            Thread.ofPlatform().daemon().name("vibhava-password-", 1).factory());
    workers.allowCoreThreadTimeOut(true);
  }

  @Override
  public PasswordHash hash(Password password) {
    return working(() ->
        Argon2Form.of(
                settings.memoryKib(), settings.passes(), bytes(Argon2Form.SALT_BYTES), password)
            .written());
  }

  @Override
  public boolean fits(Password password, PasswordHash hash) {
    return working(() -> Argon2Form.parse(hash).fits(password));
  }

  @Override
  public boolean isOutdated(PasswordHash hash) {
    var form = Argon2Form.parse(hash);
    return form.memoryKib() != settings.memoryKib() || form.passes() != settings.passes();
  }

  @Override
  public PasswordHash nobodys() {
    return new Argon2Form(
            settings.memoryKib(),
            settings.passes(),
            bytes(Argon2Form.SALT_BYTES),
            bytes(Argon2Form.BYTES))
        .written();
  }

  private byte[] bytes(int count) {
    var bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  private <T> T working(Callable<T> work) {
    try {
      return workers.submit(work).get();
    } catch (RejectedExecutionException e) {
      throw new Failure.LimitReached(
          "passwords: %d wait to be looked at already, which is the most; try again in a moment"
              .formatted(settings.waitingMax()),
          RETRY_AFTER);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a password could not be hashed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a password was hashed");
    }
  }
}
