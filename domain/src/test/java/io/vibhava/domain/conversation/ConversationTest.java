package io.vibhava.domain.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.domain.Failure;
import io.vibhava.domain.avatar.AvatarId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConversationTest {

  private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

  private static Conversation begun(String said) {
    var id = new UUID(1, 1);
    return Conversation.begun(new ConversationId(id), new AvatarId(id), said, NOW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hi", "  Hi  ", "Hi\n", "\tHi"})
  void aShortBeginningIsTheTitle(String said) {
    assertThat(begun(said).title()).isEqualTo("Hi");
  }

  @Test
  void theStartOfALongBeginningIsTheTitle() {
    assertThat(begun("one two three ".repeat(100)).title())
        .isEqualTo("one two three one two three one two three one two three one…");
  }

  @Test
  void whateverBeginsAConversationGivesItATitle() {
    assertThat(begun("\uFDFA".repeat(50)).title()).isNotBlank().hasSizeLessThanOrEqualTo(60);
    assertThat(begun("👨‍👩‍👧‍👦".repeat(50)).title()).endsWith("👨‍👩‍👧‍👦…");
  }

  @Test
  void aChangeOfTitleOrStateIsTheNextRevision() {
    var later = NOW.plusSeconds(5);

    assertThat(begun("Hi").renamed("Dogs", later))
        .returns("Dogs", Conversation::title)
        .returns(2, Conversation::revision)
        .returns(later, Conversation::updated);
    assertThat(begun("Hi").in(ConversationState.ARCHIVED, later))
        .returns(ConversationState.ARCHIVED, Conversation::state)
        .returns(2, Conversation::revision);
  }

  @Test
  void aNewHeadIsNoRevision() {
    var head = new MessageId(new UUID(2, 2));
    var headed = begun("Hi").headedBy(head, NOW.plusSeconds(5));

    assertThat(headed.head()).contains(head);
    assertThat(headed.revision()).isEqualTo(1);
    assertThat(headed.updated()).isEqualTo(NOW.plusSeconds(5));
  }

  @Test
  void aTitleHasItsLimits() {
    assertThat(begun("Hi").renamed("a".repeat(120), NOW).title()).hasSize(120);
    assertThatThrownBy(() -> begun("Hi").renamed("a".repeat(121), NOW))
        .isInstanceOf(Failure.LimitReached.class);
    assertThatThrownBy(() -> begun("Hi").renamed(" ", NOW)).isInstanceOf(Failure.Invalid.class);
  }
}
