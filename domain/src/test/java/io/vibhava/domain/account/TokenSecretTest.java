package io.vibhava.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.domain.account.TokenSecret.Use;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenSecretTest {

  private static TokenSecret token(Use use, int number) {
    var bytes = new byte[TokenSecret.RANDOM_BYTES];
    Arrays.fill(bytes, (byte) number);
    return TokenSecret.of(use, bytes);
  }

  @Test
  void aTokenIsReadAsItIsWrittenForItsUseAlone() {
    var written = token(Use.REFRESH, 7).reveal();

    assertThat(TokenSecret.parse(Use.REFRESH, written).orElseThrow().hash())
        .isEqualTo(token(Use.REFRESH, 7).hash());
    assertThat(TokenSecret.parse(Use.RESET, written)).isEmpty();
    assertThat(TokenSecret.parse(Use.INVITE, written)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "vir_",
        "vir_x",
        "vir_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB",
        "vir_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
        "VIR_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
      })
  void whatIsNotInItsOneFormIsNone(String text) {
    assertThat(TokenSecret.parse(Use.REFRESH, text)).isEmpty();
  }

  @Test
  void theSameRandomForAnotherUseIsAnotherHash() {
    assertThat(token(Use.RESET, 7).hash()).isNotEqualTo(token(Use.INVITE, 7).hash());
  }

  @Test
  void aSuccessorIsFoundAgainByWhoeverHasTokenAndNonce() {
    var nonce = new byte[] {1, 2, 3};

    assertThat(token(Use.REFRESH, 7).successor(nonce).reveal())
        .isEqualTo(token(Use.REFRESH, 7).successor(nonce).reveal())
        .isNotEqualTo(token(Use.REFRESH, 7).reveal())
        .isNotEqualTo(token(Use.REFRESH, 8).successor(nonce).reveal())
        .isNotEqualTo(token(Use.REFRESH, 7).successor(new byte[] {1, 2, 4}).reveal());
  }

  @Test
  void aTokenIsNeverPrinted() {
    assertThat(token(Use.REFRESH, 7)).hasToString("vir_…");
  }
}
