package io.vibhava.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UuidsTest {

  @Property
  void anIdIsReadAsItIsWritten(@ForAll long most, @ForAll long least) {
    var id = new UUID(most, least);

    assertThat(Uuids.parse("turn", id.toString())).isEqualTo(id);
    assertThat(Uuids.parse("turn", id.toString().toUpperCase(Locale.ROOT))).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1-1-1-1-1",
        "0198a0c27f3e70008000000000000000",
        "0198a0c2-7f3e-7000-8000-0000000000000",
        "{198a0c2-7f3e-7000-8000-00000000000}",
        "0198a0c-27f3e-7000-8000-000000000000",
        "+198a0c2-7f3e-7000-8000-000000000000",
        "0198a0c2-7f3e-7000-8000-00000000000g",
        "0198a0c2-7f3e-7000-8000-00000000000０",
      })
  void whatHasAnotherFormIsRefused(String text) {
    assertThatThrownBy(() -> Uuids.parse("turn", text))
        .isInstanceOf(Failure.Invalid.class)
        .hasMessageStartingWith("turn id: 36 characters like");
  }

  @Test
  void whatIsRefusedIsNotRepeated() {
    assertThatThrownBy(() -> Uuids.parse("turn", "my secret")).hasMessageEndingWith("9 came");
  }
}
