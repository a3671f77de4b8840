package io.vibhava.domain.turn;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.domain.avatar.Template;
import io.vibhava.domain.avatar.Templates;
import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.conversation.MessageState;
import io.vibhava.domain.conversation.Role;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatePromptTest {

  /// More tokens than any tokenizer in use makes of English: one for every three characters.
  private static final TokenCounter GENEROUS = text -> Math.ceilDiv(text.length(), 3);

  @ParameterizedTest
  @MethodSource("templates")
  void a_template_fits_the_usual_budget_with_all_its_examples_and_leaves_half_of_it(
      Template template) {
    var prompt = Prompt.compose(firstMessageTo(template), Budget.USUAL, GENEROUS);

    assertThat(prompt.system()).contains(template.profile().examples().getLast().replied());
    assertThat(prompt.tokensTotal()).isLessThan(Budget.USUAL.promptTokensMax() / 2);
  }

  private static Material firstMessageTo(Template template) {
    var said =
        new Message(
            new MessageId(new UUID(0, 1)),
            new ConversationId(new UUID(0, 2)),
            Optional.empty(),
            Role.USER,
            "Hello there",
            Instant.EPOCH,
            MessageState.KEPT,
            3);
    var now = Instant.EPOCH.atZone(ZoneOffset.UTC);
    return new Material(template.profile(), List.of(), List.of(), said, now);
  }

  static Stream<Template> templates() {
    return Templates.all().stream();
  }
}
