package io.vibhava.ai.onnx;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vibhava.application.memory.Embedder;
import io.vibhava.domain.Failure;
import io.vibhava.domain.memory.Embedding;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The embedding model all-MiniLM-L6-v2, quantised to 8 bits, in this process: nothing is sent
/// anywhere. It costs little until it is first used or [#warm]ed.
///
/// Texts are computed one by one, since a batch would change the vectors of a quantised model, and
/// on a few platform threads, since native code would hold the carriers of virtual ones.
public final class OnnxEmbedder implements Embedder, AutoCloseable {

  public static final String MODEL = "all-minilm-l6-v2-q";
  public static final int DIMENSIONS = 384;

  private static final int BYTES_PER_ENTRY = 150;
  private static final long IDLE_THREAD_SECONDS = 30;

  private final OnnxSettings settings;
  private final ExecutorService threads;
  private final Cache<String, Embedding> latest;
  private volatile @Nullable MiniLm model;

  public OnnxEmbedder() {
    this(OnnxSettings.USUAL);
  }

  public OnnxEmbedder(OnnxSettings settings) {
    this.settings = settings;
    this.threads = threads(settings);
    this.latest =
        Caffeine.newBuilder()
            .maximumWeight(settings.cachedBytesMax())
            .weigher((String text, Embedding _) ->
                text.length() * 2 + DIMENSIONS * Float.BYTES + BYTES_PER_ENTRY)
            .expireAfterAccess(settings.cachedFor())
            .build();
  }

  private static ExecutorService threads(OnnxSettings settings) {
    var threads =
        new ThreadPoolExecutor(
            settings.threadsMax(),
            settings.threadsMax(),
            IDLE_THREAD_SECONDS,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(settings.waitingMax()),
            Thread.ofPlatform().daemon().name("embedding-", 1).factory());
    threads.allowCoreThreadTimeOut(true);
    return threads;
  }

  @Override
  public String model() {
    return MODEL;
  }

  @Override
  public int dimensions() {
    return DIMENSIONS;
  }

  /// Loads the model in the background.
  public void warm() {
    var _ = submit("");
  }

  /// Whether the model is loaded, so that the next text is not delayed by that.
  public boolean isWarm() {
    return model != null;
  }

  @Override
  public Embedding embed(String text) {
    return atHand(text).orElseGet(() -> computed(text));
  }

  @Override
  public Optional<Embedding> atHand(String text) {
    return Optional.ofNullable(latest.getIfPresent(text));
  }

  private Embedding computed(String text) {
    var embedding = result(submit(text));
    latest.put(text, embedding);
    return embedding;
  }

  /// Drops the embeddings that are kept for being asked again, for when somebody's data is erased.
  public void forget() {
    latest.invalidateAll();
  }

  private Future<Embedding> submit(String text) {
    try {
      return threads.submit(() -> new Embedding(MODEL, loaded().embed(text)));
    } catch (RejectedExecutionException e) {
      throw new Failure.Unavailable(
          threads.isShutdown()
              ? "embedding model: it is closed"
              : "embedding model: %d texts wait already; ask again later"
                  .formatted(settings.waitingMax()));
    }
  }

  private static Embedding result(Future<Embedding> computing) {
    try {
      return computing.get();
    } catch (InterruptedException e) {
      computing.cancel(false);
      Thread.currentThread().interrupt();
      throw new Failure.Unavailable("embedding model: the wait for it was interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Failure failure) {
        throw failure;
      }
      throw new IllegalStateException("a text could not be embedded", e.getCause());
    }
  }

  private MiniLm loaded() {
    var known = model;
    return known == null ? load() : known;
  }

  private synchronized MiniLm load() {
    var known = model;
    if (known == null) {
      known = Loading.of(settings);
      model = known;
    }
    return known;
  }

  @Override
  public void close() {
    threads.close();
    closeModel();
  }

  private synchronized void closeModel() {
    if (model != null) {
      model.close();
      model = null;
    }
  }
}
