package io.vibhava.domain.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedSecretsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password",
        "pass words",
        "passcode",
        "pass phrase",
        "pwd",
        "PIN",
        "pin code",
        "CVV",
        "cvc",
        "security code",
        "API key",
        "secret key",
        "private key",
        "access token",
        "access key",
        "auth token",
        "seed phrase",
        "recovery code",
        "recovery phrase",
        "login",
        "log-in",
        "one-time code",
        "OTP",
        "door code",
        "alarm code",
        "SSN",
        "social security number",
        "bank account number",
        "account number",
        "card number",
        "credit card",
        "debit card",
        "passport number",
        "tax id",
        "paſſword",
        "Pin",
        "PASSWORD"
      })
  void aSecretThatIsNamedAndGivenIsFoundWhateverItIsCalled(String name) {
    assertThat(Secrets.occurIn("My %s is swordfish.".formatted(name))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is 4111 1111 1111 1111.",
        "Send it to DE89 3704 0044 0532 0130 00.",
        "078-05-1120",
        "sk-abcdef1234567890abcdef",
        "eyJhbGciOiJub.eyJzdWIiOiJh",
        "-----BEGIN PRIVATE KEY-----",
        "4711 is my pin",
        "exp 09/28, cvv 311",
        "CVC2: 4711",
        "security code 027"
      })
  void aSecretWithoutANameIsFoundByItsForm(String text) {
    assertThat(Secrets.occurIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We went shopping by the sea.",
        "My password is too long.",
        "It was 1987.",
        "The security code of 1,200 banks is old.",
        "My cv has 311 words."
      })
  void whatOnlyLooksLikeOneIsNone(String text) {
    assertThat(Secrets.occurIn(text)).isFalse();
  }
}
