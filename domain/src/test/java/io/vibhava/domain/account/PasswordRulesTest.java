package io.vibhava.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.domain.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

  private static final AccountName ADA = AccountName.parse("ada.lovelace");

  private static void check(String password) {
    PasswordRules.USUAL.check(Password.of(password), ADA, "password1"::equals);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 words",
        "ÄÖÜäöüß€",
        "correct horse battery staple",
        "ada.lovelace and a cat",
        "vibhava is where I keep my thoughts",
        "k3v9qz7m"
      })
  void whatIsLongEnoughAndNotCommonIsTaken(String password) {
    assertThatCode(() -> check(password)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "seven 7", "Password1", "PASSWORD1", "ada.lovelace", "Ada.Lovelace99"})
  void whatIsShortOrCommonOrTheNameIsRefusedWithoutRepeatingIt(String password) {
    assertThatThrownBy(() -> check(password))
        .isInstanceOf(Failure.Invalid.class)
        .hasMessageStartingWith("password: ")
        .message()
        .doesNotContain("Password1", "lovelace");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aaaaaaaa",
        "12345678",
        "87654321",
        "1234abcd",
        "abcdefghijkl",
        "abababababab",
        "passpasspass",
        "aaaaaaaa1!",
        "VibhavaFusion",
        "vibhava-2026",
        "ada.lovelace-vibhava"
      })
  void whatRepeatsOrFollowsOrNamesTheProgramIsGuessedAtOnce(String password) {
    assertThatThrownBy(() -> check(password))
        .isInstanceOf(Failure.Invalid.class)
        .hasMessageStartingWith("password: ");
  }

  @Test
  void aPasswordMayBeASentenceOfTwoHundredFiftySixCharacters() {
    assertThatCode(() -> check("a b ".repeat(64))).doesNotThrowAnyException();
    assertThatThrownBy(() -> check("a b ".repeat(64) + "c"))
        .isInstanceOf(Failure.Invalid.class)
        .hasMessageContaining("256")
        .hasMessageContaining("257");
  }

  @Test
  void charactersAreCountedAsUnicodeHasThem() {
    assertThatThrownBy(() -> check("🐈🐈🐈🐈")).isInstanceOf(Failure.Invalid.class);
    assertThatCode(() -> check("🐈🐕🦉🐢🐈🦔🐕🐙")).doesNotThrowAnyException();
  }

  @Test
  void halfACharacterIsNone() {
    assertThatThrownBy(() -> check("long enough \uD83D")).isInstanceOf(Failure.Invalid.class);
  }

  @Test
  void aPasswordIsNeverPrinted() {
    assertThat(Password.of("correct horse")).hasToString("a password");
    assertThat(new PasswordHash("$argon2id$…")).hasToString("a hash of a password");
  }

  @Test
  void theUsualLimitsAreThese() {
    assertThat(PasswordRules.USUAL).isEqualTo(new PasswordRules(8, 256));
  }

  @ParameterizedTest
  @CsvSource({"Ada, ada", "' ada ', ada", "ＡＤＡ, ada", "ada@example.org, ada@example.org"})
  void aNameIsAlwaysInOneForm(String typed, String name) {
    assertThat(AccountName.parse(typed)).isEqualTo(new AccountName(name));
  }

  /// Else who logs in with a name as it is shown would not be found.
  @Test
  void theFormOfANameIsItsOwnForm() {
    for (var point = 0; point <= Character.MAX_CODE_POINT; point++) {
      var typed = Character.toString(point);
      if (Character.isLetterOrDigit(point) && isName(typed)) {
        var name = AccountName.parse(typed);
        assertThat(AccountName.parse(name.value())).as("%x", point).isEqualTo(name);
      }
    }
  }

  private static boolean isName(String typed) {
    try {
      AccountName.parse(typed);
      return true;
    } catch (Failure.Invalid e) {
      return false;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"иван@example.org", "अदा", "田中さん", "김金", "nguyễn_1", "о́льга", "ẹ́bùn"})
  void namesOfEachScriptAreTaken(String typed) {
    assertThat(AccountName.parse(typed).value()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "аdmin",
        "rооt",
        "ada\uFE0F",
        "ada\u034F",
        "ada\u3164",
        "ada\uFFA0",
        "가\u1160",
        "αda",
        "ada.rооt",
        "ada\uDB40\uDD00"
      })
  void whatLooksLikeAnotherNameIsRefused(String typed) {
    assertThatThrownBy(() -> AccountName.parse(typed))
        .isInstanceOf(Failure.Invalid.class)
        .hasMessageStartingWith("name: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", ".ada", "a\u0000", "a/../b", "a\u200bb", "<b>"})
  void whatCantBeANameIsRefused(String typed) {
    assertThatThrownBy(() -> AccountName.parse(typed)).isInstanceOf(Failure.Invalid.class);
  }
}
