package io.vibhava.domain.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

class TermsProperties {

  @Property
  void anyTextHasTermsThatAreLettersMarksAndDigits(@ForAll String text) {
    assertThat(Terms.of(text))
        .allSatisfy(term ->
            assertThat(term.codePoints())
                .allMatch(at ->
                    Character.isLetterOrDigit(at)
                        || Character.getType(at) == Character.NON_SPACING_MARK
                        || Character.getType(at) == Character.COMBINING_SPACING_MARK));
  }

  @Property
  void capitalsMakeNoDifference(@ForAll @AlphaChars @StringLength(max = 40) String text) {
    assertThat(Terms.of(text.toUpperCase(Locale.ROOT))).isEqualTo(Terms.of(text));
  }

  @Property
  void aTextIsFoundByItself(@ForAll String text) {
    assertThat(new HashSet<>(Terms.of(text))).containsAll(Terms.asked(text));
  }
}
