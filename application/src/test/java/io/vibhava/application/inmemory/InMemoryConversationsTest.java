package io.vibhava.application.inmemory;

import io.vibhava.application.Stores;
import io.vibhava.application.conversation.ConversationsContract;
import io.vibhava.application.memory.Embedder;

class InMemoryConversationsTest extends ConversationsContract {

  @Override
  protected Stores open(Embedder embedder) {
    return InMemoryStores.of(embedder);
  }
}
