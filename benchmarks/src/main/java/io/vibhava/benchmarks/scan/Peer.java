package io.vibhava.benchmarks.scan;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.store.embedding.EmbeddingMatch;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;
import java.util.List;

/// LangChain4j's store in memory: it searches by meaning alone.
final class Peer implements Contestant {

  private final InMemoryEmbeddingStore<TextSegment> store = new InMemoryEmbeddingStore<>();
  private int added;

  @Override
  public void add(Corpus.Entry entry) {
    var text = new String(entry.text().toCharArray());
    store.add(
        Integer.toString(added++), Embedding.from(entry.vector().clone()), TextSegment.from(text));
  }

  @Override
  public List<Integer> search(Corpus.Entry question) {
    return store
        .search(
            EmbeddingSearchRequest.builder()
                .queryEmbedding(Embedding.from(question.vector()))
                .maxResults(Ours.WANTED)
                .build())
        .matches()
        .stream()
        .map(EmbeddingMatch::embeddingId)
        .map(Integer::valueOf)
        .toList();
  }
}
