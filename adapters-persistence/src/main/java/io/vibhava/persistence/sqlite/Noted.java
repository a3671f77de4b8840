package io.vibhava.persistence.sqlite;

import java.util.HashSet;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.config.JdbiConfig;

/// The topics that the transaction under way on a connection is about.
public final class Noted implements JdbiConfig<Noted> {

  private final Set<Topic> topics = new HashSet<>();

  /// Notes that the transaction under way changes something about `topic`.
  public static void on(Handle handle, Topic topic) {
    handle.getConfig(Noted.class).topics.add(topic);
  }

  /// The topics of the transaction that has just ended; the next one has none yet.
  static Set<Topic> taken(Handle handle) {
    var topics = handle.getConfig(Noted.class).topics;
    var taken = Set.copyOf(topics);
    topics.clear();
    return taken;
  }

  @Override
  public Noted createCopy() {
    return new Noted();
  }
}
