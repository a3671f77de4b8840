package io.vibhava.application;

import io.vibhava.application.memory.Embedder;
import io.vibhava.application.testing.WordEmbedder;
import io.vibhava.domain.account.Owner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// What the contracts of the storage ports share: a new store for each test, and two owners whose
/// ids are the same all over, so that nothing but the owner keeps them apart.
public abstract class StoreContract {

  protected final Embedder embedder = new WordEmbedder();
  protected Stores stores;
  protected Owner owner;
  protected Owner stranger;
  protected Talk talk;
  protected Talk strange;

  /// A new store that compares the embeddings of `embedder`.
  protected abstract Stores open(Embedder embedder) throws Exception;

  @BeforeEach
  void begin() throws Exception {
    stores = open(embedder);
    owner = stores.vault().open("ada");
    stranger = stores.vault().open("eve");
    talk = new Talk(stores, owner);
    strange = new Talk(stores, stranger);
  }

  @AfterEach
  void end() {
    stores.close();
  }
}
