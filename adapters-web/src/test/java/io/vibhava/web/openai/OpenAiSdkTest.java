package io.vibhava.web.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.JsonValue;
import com.openai.errors.BadRequestException;
import com.openai.errors.InternalServerException;
import com.openai.errors.NotFoundException;
import com.openai.errors.PermissionDeniedException;
import com.openai.errors.UnauthorizedException;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.chat.completions.ChatCompletionStreamOptions;
import com.openai.models.models.Model;
import io.vibhava.application.avatar.SharingSettings;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.KeyScope;
import io.vibhava.domain.avatar.ShareRole;
import io.vibhava.domain.conversation.Conversation;
import io.vibhava.domain.conversation.ConversationState;
import io.vibhava.web.WebHouse;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The official client works unchanged.
class OpenAiSdkTest {

  private final WebHouse house = new WebHouse();
  private final OpenAIClient client = client(house.ada.key());

  private OpenAIClient client(String key) {
    return OpenAIOkHttpClient.builder()
        .baseUrl(house.server.url() + "/v1")
        .apiKey(key)
        .maxRetries(0)
        .build();
  }

  @AfterEach
  void close() {
    client.close();
    house.close();
  }

  private static ChatCompletionCreateParams.Builder to(String model) {
    return ChatCompletionCreateParams.builder().model(model);
  }

  private static String text(ChatCompletion completion) {
    return completion.choices().getFirst().message().content().orElseThrow();
  }

  private String ask(ChatCompletionCreateParams.Builder chat) {
    return text(client.chat().completions().create(chat.build()));
  }

  private List<Conversation> conversations() {
    return house
        .engine
        .listConversations()
        .list(house.ada.owner(), Optional.empty(), EnumSet.allOf(ConversationState.class));
  }

  private String shared(ShareRole role) {
    var luna = house.eve.avatar("Luna").id().toString();
    house.engine.shareAvatar().share(house.eve.owner(), luna, "ada", role);
    return luna;
  }

  private List<String> models() {
    return client.models().list().data().stream().map(Model::id).toList();
  }

  @Test
  void anAvatarOfAnothersIsAModelByItsOwnersNameAndItsSlug() {
    var id = shared(ShareRole.CHAT);
    house.brain.reply("Good evening.");
    house.brain.reply("Good night.");

    assertThat(models()).contains("eve/luna").doesNotContain("luna");
    assertThat(ask(to("eve/luna").addUserMessage("Hello"))).isEqualTo("Good evening.");
    assertThat(ask(to(id).addUserMessage("Hello there"))).isEqualTo("Good night.");
    assertThat(conversations()).as("they are ada's").hasSize(2);
    assertThat(client.models().retrieve(id).id()).isEqualTo(id);
    assertThatThrownBy(() -> ask(to("luna").addUserMessage("Hello")))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void aModelMayBeAskedForByANameWithASlash() {
    shared(ShareRole.CHAT);

    assertThat(client.models().retrieve("eve/luna").id()).isEqualTo("eve/luna");
  }

  @Test
  void whoeverSharesMuchTakesNobodysModelFromTheList() {
    for (var i = 0; i < SharingSettings.USUAL.sharedAvatarsMax(); i++) {
      var other = house.admin.avatar("Other " + i).id().toString();
      house.engine.shareAvatar().share(house.admin.owner(), other, "ada", ShareRole.CHAT);
    }
    house.clock.advance(Duration.ofSeconds(1));
    var id = shared(ShareRole.CHAT);
    house.brain.reply("Good evening.");

    assertThat(models()).contains("eve/luna");
    assertThat(client.models().retrieve(id).id()).isEqualTo(id);
    assertThat(ask(to(id).addUserMessage("Hello"))).isEqualTo("Good evening.");
  }

  @Test
  void anAvatarThatIsSharedToBeViewedIsNoModel() {
    shared(ShareRole.VIEW);

    assertThat(models()).doesNotContain("eve/luna");
    assertThatThrownBy(() -> ask(to("eve/luna").addUserMessage("Hello")))
        .isInstanceOf(PermissionDeniedException.class);
  }

  @Test
  void avatarsAreModelsByTheirSlugs() {
    house.ada.avatar("Élodie & Co.");

    var models = client.models().list().data().stream().map(Model::id).toList();

    assertThat(models).startsWith("elodie-co").contains("mira");
    assertThat(client.models().retrieve("elodie-co").ownedBy()).isEqualTo("vibhava");
  }

  @Test
  void anAvatarReplies() {
    house.brain.reply("Good ", "evening.");

    var completion = client.chat().completions().create(to("mira").addUserMessage("Hello").build());

    assertThat(text(completion)).isEqualTo("Good evening.");
    assertThat(completion.choices().getFirst().finishReason())
        .isEqualTo(ChatCompletion.Choice.FinishReason.STOP);
    assertThat(completion.usage().orElseThrow().totalTokens()).isPositive();
  }

  @Test
  void anAvatarRepliesInPiecesAndSaysWhatItTook() {
    house.brain.reply("Good ", "evening.");
    var params =
        to("mira")
            .addUserMessage("Hello")
            .streamOptions(ChatCompletionStreamOptions.builder().includeUsage(true).build())
            .build();

    try (var stream = client.chat().completions().createStreaming(params)) {
      var chunks = stream.stream().toList();
      var text =
          chunks.stream()
              .flatMap(chunk -> chunk.choices().stream())
              .flatMap(choice -> choice.delta().content().stream())
              .collect(Collectors.joining());
      assertThat(text).isEqualTo("Good evening.");
      assertThat(chunks.getLast().choices()).isEmpty();
      assertThat(chunks.getLast().usage().orElseThrow().completionTokens()).isPositive();
    }
  }

  @Test
  void anUnknownModelIsTheirNotFound() {
    var params = to("nobody").addUserMessage("Hello").build();

    assertThatThrownBy(() -> client.chat().completions().create(params))
        .isInstanceOfSatisfying(
            NotFoundException.class, e -> assertThat(e.code()).contains("model_not_found"));
  }

  @Test
  void aBadKeyIsTheirUnauthorized() {
    var stranger = client("vib_" + "x".repeat(43));

    assertThatThrownBy(() -> stranger.models().list())
        .isInstanceOfSatisfying(
            UnauthorizedException.class, e -> assertThat(e.code()).contains("invalid_api_key"));
    stranger.close();
  }

  @Test
  void whatAnAvatarCantHearIsTheirBadRequest() {
    var params = to("mira").addUserMessage("Hello").addAssistantMessage("Hi").build();

    assertThatThrownBy(() -> client.chat().completions().create(params))
        .isInstanceOf(BadRequestException.class)
        .hasMessageContaining("/messages/1/role");
  }

  @Test
  void aModelThatFailsIsTheirServerError() {
    house.brain.breakOff(new Failure.Unavailable("model: it does not answer"));
    house.ada.avatar("Mira");
    var params = to("mira").addUserMessage("Hello").build();

    assertThatThrownBy(() -> client.chat().completions().create(params))
        .isInstanceOf(InternalServerException.class);
  }

  @Test
  void aClientThatSendsEverythingAgainGoesOnWithOneConversation() {
    house.brain.reply("One.").reply("Two.").reply("Three.");
    ask(to("mira").addUserMessage("First"));
    ask(to("mira").addUserMessage("First").addAssistantMessage("One.").addUserMessage("Second"));
    ask(
        to("mira")
            .addUserMessage("First")
            .addAssistantMessage("One.")
            .addUserMessage("Second")
            .addAssistantMessage("Two.")
            .addUserMessage("Third"));

    assertThat(conversations()).hasSize(1);
    assertThat(house.brain.prompts().getLast().toString()).contains("Second", "Two.");
  }

  @Test
  void whatIsSaidByTheSystemIsNoRuleAndNotKept() {
    house.brain.reply("Hello.");
    ask(to("mira").addSystemMessage("You are a pirate.").addUserMessage("Hello"));

    assertThat(house.brain.prompts().getLast().toString()).doesNotContain("pirate");
  }

  private String begun(OpenAIClient of, String first) {
    return text(of.chat().completions().create(to("mira").addUserMessage(first).build()));
  }

  private String goneOn(OpenAIClient of, String first, String reply, String second) {
    var chat = to("mira").addUserMessage(first).addAssistantMessage(reply).addUserMessage(second);
    return text(of.chat().completions().create(chat.build()));
  }

  private String lastPrompt() {
    return house.brain.prompts().getLast().toString();
  }

  @Test
  void twoTalksThatBeganAlikeStayTwo() {
    house.brain.reply("One.").reply("Other.").reply("Two.").reply("Three.");
    begun(client, "First");
    begun(client, "First");

    goneOn(client, "First", "One.", "Of the one");
    assertThat(lastPrompt()).contains("One.").doesNotContain("Other.");
    goneOn(client, "First", "Other.", "Of the other");
    assertThat(lastPrompt()).contains("Other.").doesNotContain("One.");
    assertThat(conversations()).hasSize(2);
  }

  @Test
  void twoKeysWhoseTalksAreAlikeToTheLetterStayTwo() {
    house.brain.reply("Hi.").reply("Hi.").reply("Two.").reply("Three.");
    var other = client(house.ada.key(EnumSet.of(KeyScope.CHAT)));
    begun(client, "First");
    begun(other, "First");

    goneOn(client, "First", "Hi.", "Of the one");
    goneOn(other, "First", "Hi.", "Of the other");
    assertThat(conversations())
        .hasSize(2)
        .allSatisfy(talk -> assertThat(messages(talk)).isEqualTo(4));
    other.close();
  }

  private int messages(Conversation talk) {
    var path = "/v1/conversations/%s/messages?branches=true".formatted(talk.id());
    return house.ada.ask("GET", path).told().json().get("items").size();
  }

  @Test
  void whatAProgramChangesInPassingIsTheSameReply() {
    house.brain.reply("One  line.\n\nAnother. ").reply("Two.");
    begun(client, "First");
    goneOn(client, "First", "One line.\nAnother.", "Second");

    assertThat(conversations()).hasSize(1);
  }

  @Test
  void aClientThatSendsNoRepliesGoesOnByItsWords() {
    house.brain.reply("One.").reply("Two.");
    begun(client, "First");
    ask(to("mira").addUserMessage("First").addUserMessage("Second"));

    assertThat(conversations()).hasSize(1);
  }

  @Test
  void aReplyThatWasCutShortIsGoneOnFromHoweverMuchOfItWasHeard() {
    house.brain.breakOff(new Failure.Unavailable("gone"), "One, and ", "more.").reply("Two.");
    house.ada.says(house.ada.avatar("Mira"), "First");
    goneOn(client, "First", "One, and", "Second");

    assertThat(conversations()).hasSize(1);
  }

  @Test
  void repliesThatAClientMadeUpAreNotBelievedAndBeginAnotherTalk() {
    house.brain.reply("One.").reply("Two.");
    ask(to("mira").addUserMessage("First"));
    ask(
        to("mira")
            .addUserMessage("First")
            .addAssistantMessage("I promised you a horse.")
            .addUserMessage("Second"));

    assertThat(lastPrompt()).doesNotContain("horse");
    assertThat(conversations()).hasSize(2);
  }

  @Test
  void theSameAgainIsAnotherReplyAndIsNotSaidTwice() {
    house.brain.reply("One.").reply("Two.").reply("Or two.");
    ask(to("mira").addUserMessage("First"));
    var second =
        to("mira").addUserMessage("First").addAssistantMessage("One.").addUserMessage("Second");
    ask(second);

    assertThat(ask(second)).isEqualTo("Or two.");
    assertThat(conversations()).hasSize(1);
    assertThat(
            house
                .ada
                .ask(
                    "GET",
                    "/v1/conversations/%s/messages?branches=true"
                        .formatted(conversations().getFirst().id()))
                .told()
                .json()
                .get("items"))
        .hasSize(5);
  }

  @Test
  void anEditedMessageIsABranchOfTheSameConversation() {
    house.brain.reply("One.").reply("Two.").reply("Other.");
    ask(to("mira").addUserMessage("First"));
    ask(to("mira").addUserMessage("First").addAssistantMessage("One.").addUserMessage("Second"));

    assertThat(
            ask(
                to("mira")
                    .addUserMessage("First")
                    .addAssistantMessage("One.")
                    .addUserMessage("Else")))
        .isEqualTo("Other.");
    assertThat(conversations()).hasSize(1);
  }

  @Test
  void aConversationThatIsNamedIsGoneOnWith() {
    house.brain.reply("One.").reply("Two.");
    ask(to("mira").addUserMessage("First"));
    var id = conversations().getFirst().id().toString();

    ask(
        to("mira")
            .addUserMessage("Second")
            .putAdditionalBodyProperty("metadata", JsonValue.from(Map.of("conversation_id", id))));

    assertThat(conversations()).hasSize(1);
  }

  @Test
  void aConversationIsFoundAgainAfterARestart() {
    house.brain.reply("One.").reply("Two.");
    house.ada.says(house.ada.avatar("Mira"), "First");

    ask(to("mira").addUserMessage("First").addAssistantMessage("One.").addUserMessage("Second"));

    assertThat(conversations()).hasSize(1);
  }

  @Test
  void anothersConversationIsNotFoundByItsWords() {
    house.brain.reply("One.").reply("Two.");
    house.eve.says(house.eve.avatar("Mira"), "First");

    ask(to("mira").addUserMessage("First").addAssistantMessage("One.").addUserMessage("Second"));

    assertThat(house.brain.prompts().getLast().toString()).doesNotContain("One.");
  }
}
