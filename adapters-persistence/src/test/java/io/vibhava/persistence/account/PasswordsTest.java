package io.vibhava.persistence.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Password;
import io.vibhava.domain.account.PasswordHash;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

  private static final Argon2Settings CHEAP = new Argon2Settings(64, 1, 1, 2);

  private final Argon2Hasher hasher = new Argon2Hasher(CHEAP);

  @Test
  void aHashFitsItsPasswordAlone() {
    var hash = hasher.hash(Password.of("correct horse"));

    assertThat(hasher.fits(Password.of("correct horse"), hash)).isTrue();
    assertThat(hasher.fits(Password.of("correct horsf"), hash)).isFalse();
    assertThat(hasher.fits(Password.of(""), hash)).isFalse();
  }

  @Test
  void theSamePasswordTwiceIsTwoHashes() {
    assertThat(hasher.hash(Password.of("correct horse")))
        .isNotEqualTo(hasher.hash(Password.of("correct horse")));
  }

  @Test
  void aPasswordIsTheSameFromEachKeyboard() {
    var hash = hasher.hash(Password.of("caf\u00e9 ole \ufb01n"));

    assertThat(hasher.fits(Password.of("cafe\u0301 ole fin"), hash)).isTrue();
  }

  /// From the reference implementation: `echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1`.
  @Test
  void itIsArgon2idAsOthersHaveIt() {
    var known =
        new PasswordHash(
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc");

    assertThat(hasher.fits(Password.of("password"), known)).isTrue();
  }

  @Test
  void aHashOfAnotherCostIsComparedByItsOwn() {
    var dearer = new Argon2Hasher(new Argon2Settings(128, 2, 1, 2)).hash(Password.of("a long one"));

    assertThat(hasher.fits(Password.of("a long one"), dearer)).isTrue();
  }

  @Test
  void nobodysHashFitsNothingAndCostsAsMuch() {
    var nobodys = hasher.nobodys();

    assertThat(hasher.fits(Password.of("password"), nobodys)).isFalse();
    assertThat(nobodys.phc()).startsWith("$argon2id$v=19$m=64,t=1,p=1$");
    assertThat(nobodys.phc()).hasSameSizeAs(hasher.hash(Password.of("x")).phc());
  }

  @Test
  void moreThanMayWaitAreRefused() throws Exception {
    var slow = new Argon2Hasher(new Argon2Settings(64 * 1024, 3, 1, 2));
    var refused = 0;
    try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
      var asked = new ArrayList<Callable<PasswordHash>>();
      for (var i = 0; i < 8; i++) {
        asked.add(() -> slow.hash(Password.of("correct horse")));
      }
      for (var one : many.invokeAll(asked)) {
        try {
          one.get();
        } catch (ExecutionException e) {
          assertThat(e.getCause()).isInstanceOf(Failure.LimitReached.class);
          refused++;
        }
      }
    }
    assertThat(refused).isBetween(1, 7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"password1", "12345678", "qwertyuiop", "iloveyou"})
  void whatIsTriedFirstIsListed(String password) {
    assertThat(new ListedPasswords().contains(password)).isTrue();
  }

  @Test
  void aSentenceIsNotListed() {
    assertThat(List.of("correct horse battery", "kuwX2pfm-91"))
        .noneMatch(new ListedPasswords()::contains);
  }

  @Test
  void theUsualCostIsThis() {
    assertThat(Argon2Settings.USUAL).isEqualTo(new Argon2Settings(65_536, 3, 2, 32));
  }

  @Test
  void aHashThatIsNoneIsRefused() {
    assertThatThrownBy(() -> Argon2Form.parse(new PasswordHash("x")))
        .isInstanceOf(IllegalStateException.class);
  }
}
