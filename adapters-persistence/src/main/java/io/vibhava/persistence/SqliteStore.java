package io.vibhava.persistence;

import io.vibhava.application.Ids;
import io.vibhava.application.account.AccountPorts;
import io.vibhava.application.account.Accounts;
import io.vibhava.application.account.Credentials;
import io.vibhava.application.account.Sessions;
import io.vibhava.application.account.Tickets;
import io.vibhava.application.account.Vault;
import io.vibhava.application.avatar.Avatars;
import io.vibhava.application.avatar.Sharing;
import io.vibhava.application.backup.Backups;
import io.vibhava.application.conversation.Conversations;
import io.vibhava.application.learning.Ledger;
import io.vibhava.application.memory.Embedder;
import io.vibhava.application.memory.Jobs;
import io.vibhava.application.memory.Memories;
import io.vibhava.application.memory.MemoryIndex;
import io.vibhava.application.memory.ReflectionQueue;
import io.vibhava.application.turn.Turns;
import io.vibhava.application.usage.Usages;
import io.vibhava.domain.Failure;
import io.vibhava.domain.memory.Scope;
import io.vibhava.persistence.account.Argon2Hasher;
import io.vibhava.persistence.account.Argon2Settings;
import io.vibhava.persistence.account.JdbiAccounts;
import io.vibhava.persistence.account.JdbiCredentials;
import io.vibhava.persistence.account.JdbiSessions;
import io.vibhava.persistence.account.JdbiTickets;
import io.vibhava.persistence.account.ListedPasswords;
import io.vibhava.persistence.account.SealedVault;
import io.vibhava.persistence.avatar.JdbiAvatars;
import io.vibhava.persistence.avatar.JdbiSharedAvatars;
import io.vibhava.persistence.avatar.JdbiShares;
import io.vibhava.persistence.avatar.SealedVisits;
import io.vibhava.persistence.backup.BackupSettings;
import io.vibhava.persistence.backup.SqliteBackups;
import io.vibhava.persistence.conversation.JdbiConversations;
import io.vibhava.persistence.learning.JdbiLedger;
import io.vibhava.persistence.memory.JdbiJobs;
import io.vibhava.persistence.memory.JdbiMemories;
import io.vibhava.persistence.memory.JdbiReflectionQueue;
import io.vibhava.persistence.memory.QueueNumbers;
import io.vibhava.persistence.memory.SealedMemoryIndex;
import io.vibhava.persistence.sealing.Destroyed;
import io.vibhava.persistence.sealing.InstanceKey;
import io.vibhava.persistence.sealing.SetAside;
import io.vibhava.persistence.sqlite.DataFolder;
import io.vibhava.persistence.sqlite.DatabaseSettings;
import io.vibhava.persistence.sqlite.Synchronous;
import io.vibhava.persistence.turn.JdbiTurns;
import io.vibhava.persistence.usage.JdbiUsages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Everything kept in one folder, sealed, in SQLite. Several stores may be open on one folder at
/// once, also in several processes; each sees what the others wrote.
public final class SqliteStore implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SqliteStore.class);

  private final OpenFolder folder;
  private final SealedVault vault;
  private final JdbiAvatars avatars;
  private final JdbiConversations conversations;
  private final JdbiTurns turns;
  private final JdbiMemories memories;
  private final JdbiJobs jobs;
  private final SqliteSettings settings;
  private final SetAside aside;
  private final Map<String, SealedMemoryIndex> indexes = new ConcurrentHashMap<>();

  /// Opens the store in `folder`, which is made where it is not there.
  ///
  /// @throws io.vibhava.domain.Failure.Conflict if a newer program wrote it, or its key file is
  ///   missing, damaged, that of another folder, or readable by others
  /// @throws io.vibhava.domain.Failure.Unavailable if it can't be written
  public static SqliteStore open(
      Path folder, SqliteSettings settings, InstantSource clock, Ids ids) {
    return open(folder, settings, clock, ids, LOG::warn);
  }

  /// As [#open].
  ///
  /// @param damage is told, once each, of what does not open and is left out: by kind and id, with
  ///   the way out
  public static SqliteStore open(
      Path folder,
      SqliteSettings settings,
      InstantSource clock,
      Ids ids,
      Consumer<? super String> damage) {
    return open(folder, settings, clock, ids, Synchronous.FULL, damage);
  }

  /// Whether a store was ever opened in `folder`.
  public static boolean isIn(Path folder) {
    return Files.exists(folder.resolve(OpenFolder.CONTENT));
  }

  /// Backups of the store in `folder`, which need not be there yet to restore one into it.
  ///
  /// @param program the version of this program
  public static Backups backups(
      Path folder, SqliteSettings settings, InstantSource clock, Ids ids, String program) {
    var path = folder.toAbsolutePath().normalize();
    return new SqliteBackups(
        new BackupSettings(
            path,
            path.resolve(OpenFolder.CONTENT),
            path.resolve(OpenFolder.KEYS),
            path.resolve(InstanceKey.FILE),
            program,
            settings.busyTimeout(),
            clock,
            ids::next,
            new FolderTrial(settings, clock, ids)));
  }

  static SqliteStore open(
      Path folder,
      SqliteSettings settings,
      InstantSource clock,
      Ids ids,
      Synchronous synchronous,
      Consumer<? super String> damage) {
    var databases =
        new DatabaseSettings(
            settings.readConnectionsMax(),
            settings.groupedWritesMax(),
            settings.busyTimeout(),
            synchronous);
    var opened = OpenFolder.at(DataFolder.at(folder), settings, databases, clock, ids);
    return new SqliteStore(opened, settings, clock, new SetAside(damage));
  }

  private SqliteStore(
      OpenFolder folder, SqliteSettings settings, InstantSource clock, SetAside aside) {
    this.folder = folder;
    this.aside = aside;
    this.settings = settings;
    var content = folder.content();
    var keys = folder.keys();
    vault = new SealedVault(content, keys, folder.instance(), clock);
    avatars = new JdbiAvatars(content, keys, vault, aside, settings.openedAvatarsMax());
    conversations =
        new JdbiConversations(content, keys, vault, aside, settings.openedConversationsBytesMax());
    turns =
        new JdbiTurns(
            content,
            keys,
            vault,
            aside,
            new QueueNumbers(clock),
            settings.askedTurnsMax(),
            conversations::refresh);
    memories = new JdbiMemories(content, keys, vault, aside, this::refresh);
    jobs = new JdbiJobs(content);
    keys.unswept().forEach(this::sweep);
  }

  /// Deletes what is left of something whose key was destroyed by a process that came no further.
  private void sweep(Destroyed left) {
    try {
      switch (left.name().type()) {
        case ACCOUNT -> jdbiAccounts().sweep(left.owner());
        case AVATAR -> avatars.remove(left.owner(), left.name().content());
        case CONVERSATION -> conversations.delete(left.owner(), left.name());
        case MEMORY -> folder.keys().swept(left.owner(), left.name()); // It goes with its avatar.
      }
    } catch (Failure.LimitReached e) {
      LOG.debug("the disk is full; what nothing opens any more goes at the next opening");
    }
  }

  public Vault vault() {
    return vault;
  }

  public Accounts accounts() {
    return jdbiAccounts();
  }

  private JdbiAccounts jdbiAccounts() {
    return new JdbiAccounts(folder.content(), folder.keys(), vault);
  }

  public Credentials credentials() {
    return new JdbiCredentials(folder.content(), folder.keys(), vault);
  }

  public Sessions sessions() {
    return new JdbiSessions(folder.content(), folder.keys(), vault);
  }

  public Tickets tickets() {
    return new JdbiTickets(folder.content(), vault);
  }

  /// Everything that accounts need of a store, with passwords hashed by Argon2id.
  public AccountPorts accountPorts(Argon2Settings passwords) {
    return new AccountPorts(
        accounts(),
        credentials(),
        sessions(),
        tickets(),
        new Argon2Hasher(passwords),
        new ListedPasswords(),
        folder.instance()::tokenSecret);
  }

  public Avatars avatars() {
    return avatars;
  }

  public Sharing sharing() {
    var content = folder.content();
    var keys = folder.keys();
    var shares = new JdbiShares(content, keys, vault, aside);
    var visits = new SealedVisits(content, keys, vault, aside);
    return new Sharing(
        shares, new JdbiSharedAvatars(content, vault, jdbiAccounts(), avatars, shares, visits));
  }

  public Conversations conversations() {
    return conversations;
  }

  public Turns turns() {
    return turns;
  }

  public Memories memories() {
    return memories;
  }

  /// The index of what is remembered, by words and by the meanings that `embedder` gives: one for
  /// each model.
  public MemoryIndex memoryIndex(Embedder embedder) {
    return indexes.computeIfAbsent(
        embedder.model(),
        _ ->
            new SealedMemoryIndex(
                folder.content(), folder.keys(), vault, aside, embedder, settings.indexBytesMax()));
  }

  /// Learning takes up what it learned, so that no reply waits for that.
  private void refresh(Scope scope) {
    indexes.values().forEach(index -> index.refresh(scope));
  }

  public ReflectionQueue reflectionQueue() {
    return new JdbiReflectionQueue(folder.content(), vault);
  }

  public Jobs jobs() {
    return jobs;
  }

  public Ledger ledger() {
    return new JdbiLedger(folder.content(), vault);
  }

  public Usages usages() {
    return new JdbiUsages(folder.content(), vault);
  }

  /// Looks at the store's files. Reads each of them through and opens every row.
  ///
  /// @param progress hears how many rows were opened so far
  public List<Finding> inspect(LongConsumer progress) {
    return new Inspection(folder, progress).findings();
  }

  @Override
  public void close() {
    folder.close();
  }
}
