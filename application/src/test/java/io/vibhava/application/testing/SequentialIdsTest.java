package io.vibhava.application.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.application.Race;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SequentialIdsTest {

  @Test
  void eachRunMakesTheSameIds() {
    var one = new SequentialIds();
    var other = new SequentialIds();

    assertThat(Stream.generate(one::next).limit(100))
        .containsExactlyElementsOf(Stream.generate(other::next).limit(100).toList());
  }

  @Test
  void idsHaveTheShapeOfVersion7() {
    assertThat(Stream.generate(new SequentialIds()::next).limit(10_000))
        .allMatch(id -> id.version() == 7 && id.variant() == 2);
  }

  @Test
  void idsSortByTheOrderInWhichTheyWereMade() {
    var written =
        Stream.generate(new SequentialIds()::next).limit(70_000).map(Object::toString).toList();

    assertThat(written).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void noTwoThreadsGetTheSameId() throws Exception {
    assertThat(Race.of(64, new SequentialIds()::next)).doesNotHaveDuplicates();
  }
}
