package io.vibhava.domain.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BranchesProperties {

  /// Conversations in which each message follows none, or any that came before it.
  @Provide
  static Arbitrary<List<Message>> conversations() {
    return Arbitraries.integers()
        .between(0, 1_000)
        .list()
        .ofMinSize(1)
        .ofMaxSize(30)
        .map(BranchesProperties::written);
  }

  private static List<Message> written(List<Integer> choices) {
    var messages = new ArrayList<Message>();
    for (var choice : choices) {
      var parent = choice % (messages.size() + 1);
      messages.add(
          message(messages.size(), parent == 0 ? Optional.empty() : Optional.of(id(parent - 1))));
    }
    return messages;
  }

  private static MessageId id(int number) {
    return new MessageId(new UUID(1, number));
  }

  private static Message message(int number, Optional<MessageId> parent) {
    return new Message(
        id(number),
        new ConversationId(new UUID(9, 9)),
        parent,
        Role.USER,
        "message " + number,
        Instant.EPOCH.plusSeconds(number),
        MessageState.KEPT,
        2);
  }

  @Property
  void aPathLeadsFromAFirstMessageToItsHeadEachFollowingTheOneBefore(
      @ForAll("conversations") List<Message> messages) {
    var branches = new Branches(messages);
    for (var head : messages) {
      var path = branches.pathTo(head.id());

      assertThat(path.getFirst().parent()).isEmpty();
      assertThat(path.getLast()).isEqualTo(head);
      for (var i = 1; i < path.size(); i++) {
        assertThat(path.get(i).parent()).contains(path.get(i - 1).id());
      }
    }
  }

  @Property
  void noMessageComesTwiceOnAPath(@ForAll("conversations") List<Message> messages) {
    var branches = new Branches(messages);

    assertThat(messages)
        .allSatisfy(head -> assertThat(branches.pathTo(head.id())).doesNotHaveDuplicates());
  }

  @Property
  void eachMessageIsFoundOnceAfterTheOneItFollows(@ForAll("conversations") List<Message> messages) {
    var branches = new Branches(messages);
    var following =
        messages.stream().flatMap(message -> branches.after(message.id()).stream()).toList();

    assertThat(following)
        .containsExactlyInAnyOrderElementsOf(
            messages.stream().filter(message -> message.parent().isPresent()).toList());
  }

  @Property
  void theTipIsTheNewestMessageWhosePathHoldsTheMessage(
      @ForAll("conversations") List<Message> messages) {
    var branches = new Branches(messages);
    for (var message : messages) {
      var newest =
          messages.reversed().stream()
              .filter(head -> branches.pathTo(head.id()).contains(message))
              .findFirst()
              .orElseThrow();

      assertThat(branches.tipOf(message.id())).isEqualTo(newest.id());
    }
  }

  @Property
  void theTipOfATipIsItself(@ForAll("conversations") List<Message> messages) {
    var branches = new Branches(messages);

    assertThat(messages)
        .extracting(message -> branches.tipOf(message.id()))
        .allSatisfy(tip -> assertThat(branches.tipOf(tip)).isEqualTo(tip));
  }

  @Property
  void aMessageThatComesBeforeTheOneItFollowsIsRefused(
      @ForAll("conversations") List<Message> messages) {
    var reversed = messages.reversed();
    if (messages.stream().anyMatch(message -> message.parent().isPresent())) {
      assertThatThrownBy(() -> new Branches(reversed)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Property
  void aMessageThatComesTwiceIsRefused(@ForAll("conversations") List<Message> messages) {
    var twice = new ArrayList<>(messages);
    twice.add(messages.getFirst());

    assertThatThrownBy(() -> new Branches(twice)).isInstanceOf(IllegalArgumentException.class);
  }

  @Example
  void whatIsNotThereHasNoPathAndNothingAfterIt() {
    var branches = new Branches(List.of(message(0, Optional.empty())));

    assertThat(branches.find(id(7))).isEmpty();
    assertThat(branches.pathTo(id(7))).isEmpty();
    assertThat(branches.after(id(7))).isEmpty();
    assertThat(branches.tipOf(id(7))).isEqualTo(id(7));
  }

  @Example
  void aMessageThatFollowsItselfIsRefused() {
    assertThatThrownBy(() -> new Branches(List.of(message(0, Optional.of(id(0))))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
