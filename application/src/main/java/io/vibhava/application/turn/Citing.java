package io.vibhava.application.turn;

import io.vibhava.application.conversation.Conversations;
import io.vibhava.application.memory.Memories;
import io.vibhava.application.memory.Recall;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.Scope;
import io.vibhava.domain.turn.Cited;
import io.vibhava.domain.turn.Place;
import io.vibhava.domain.turn.Used;
import java.util.List;
import java.util.Optional;

/// Finds the words of memories that a trace only names.
final class Citing {

  private final Memories memories;
  private final Conversations conversations;

  Citing(Memories memories, Conversations conversations) {
    this.memories = memories;
    this.conversations = conversations;
  }

  List<Cited> of(Scope scope, List<Used> used) {
    return used.stream().map(one -> cited(scope, one)).toList();
  }

  private Cited cited(Scope scope, Used used) {
    var memory = memories.find(scope, used.memory()).map(Recall::shown);
    var place = used.source().or(() -> memory.map(Memory::provenance).map(Place::of));
    var message = place.flatMap(at -> message(scope.owner(), at));
    var quote = memory.flatMap(_ -> message.flatMap(in -> place.flatMap(at -> at.quote(in))));
    return new Cited(used, memory, message.map(Message::conversation), quote);
  }

  private Optional<Message> message(Owner owner, Place place) {
    return conversations.message(owner, place.message());
  }
}
