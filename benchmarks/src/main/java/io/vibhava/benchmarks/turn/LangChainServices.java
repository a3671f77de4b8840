package io.vibhava.benchmarks.turn;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.memory.chat.MessageWindowChatMemory;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.content.retriever.EmbeddingStoreContentRetriever;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.TokenStream;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// The peer: LangChain4j's AiServices with a window of 20 messages and the ten nearest of an
/// in-memory store. What it retrieves stays out of its window, so that its prompt is as large as
/// ours.
final class LangChainServices implements Contestant {

  private static final int MESSAGES_MAX = 20;
  private static final int RECALLED_MAX = 10;

  private final Corpus corpus;
  private final Assistant assistant;
  private int turns;

  /// What AiServices gives a body to.
  interface Assistant {
    TokenStream chat(String said);
  }

  LangChainServices(StreamingChatModel model, Corpus corpus, String persona) {
    this.corpus = corpus;
    this.assistant =
        AiServices.builder(Assistant.class)
            .streamingChatModel(model)
            .systemMessage(persona)
            .chatMemory(MessageWindowChatMemory.withMaxMessages(MESSAGES_MAX))
            .contentRetriever(retriever(corpus))
            .storeRetrievedContentInChatMemory(false)
            .build();
  }

  private static ContentRetriever retriever(Corpus corpus) {
    var store = new InMemoryEmbeddingStore<TextSegment>();
    for (var memory : corpus.memories()) {
      store.add(Embedding.from(corpus.meaning(memory)), TextSegment.from(memory));
    }
    return EmbeddingStoreContentRetriever.builder()
        .embeddingStore(store)
        .embeddingModel(new AtHand(corpus))
        .maxResults(RECALLED_MAX)
        .build();
  }

  @Override
  public double turn(Stopwatch watch) {
    var said = corpus.question(turns++);
    var end = new CompletableFuture<ChatResponse>();
    watch.start();
    assistant
        .chat(said)
        .onPartialResponse(_ -> watch.piece())
        .onCompleteResponse(end::complete)
        .onError(end::completeExceptionally)
        .start();
    end.join();
    return watch.firstMillis();
  }

  /// The corpus's meanings as LangChain4j takes them.
  private record AtHand(Corpus corpus) implements EmbeddingModel {

    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> texts) {
      return Response.from(
          texts.stream().map(text -> Embedding.from(corpus.meaning(text.text()))).toList());
    }
  }
}
