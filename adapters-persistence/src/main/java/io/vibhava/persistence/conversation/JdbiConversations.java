package io.vibhava.persistence.conversation;

import io.vibhava.application.conversation.Conversations;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.conversation.Conversation;
import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.persistence.account.SealedVault;
import io.vibhava.persistence.sealing.KeyName;
import io.vibhava.persistence.sealing.KeyRing;
import io.vibhava.persistence.sealing.Kind;
import io.vibhava.persistence.sealing.Payloads;
import io.vibhava.persistence.sealing.Place;
import io.vibhava.persistence.sealing.SealingKey;
import io.vibhava.persistence.sealing.SetAside;
import io.vibhava.persistence.sqlite.Database;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Conversations in SQLite, each sealed with a key of its own.
public final class JdbiConversations implements Conversations {

  private final Database database;
  private final KeyRing keys;
  private final SealedVault vault;
  private final SetAside aside;
  private final SealedMessages messages;
  private final OpenedConversations opened;

  /// @param openedBytesMax how much of conversations is held opened
  public JdbiConversations(
      Database database, KeyRing keys, SealedVault vault, SetAside aside, long openedBytesMax) {
    this.database = database;
    this.keys = keys;
    this.vault = vault;
    this.aside = aside;
    this.messages = new SealedMessages(keys, aside);
    this.opened = new OpenedConversations(database, messages, openedBytesMax);
  }

  @Override
  public Optional<Conversation> find(Owner owner, ConversationId id) {
    var of = vault.opened(owner);
    return opened
        .lookIfAtHand(of, id.value(), known -> known.itself(() -> read(of, id.value())))
        .orElseGet(() -> read(of, id.value()));
  }

  private Optional<Conversation> read(UUID owner, UUID id) {
    return row(owner, id).flatMap(row -> conversation(owner, row));
  }

  @Override
  public List<Conversation> list(Owner owner) {
    var of = vault.opened(owner);
    var rows = database.scan(handle -> new ConversationRows(handle, of).list());
    return rows.stream().flatMap(row -> conversation(of, row).stream()).toList();
  }

  private Optional<ConversationRow> row(UUID owner, UUID id) {
    return database.read(handle -> new ConversationRows(handle, owner).find(id));
  }

  /// A title that does not open keeps nobody from what was said.
  private Optional<Conversation> conversation(UUID owner, ConversationRow row) {
    return aside.or(
        () ->
            keys.opening(owner, KeyName.ofConversation(row.id(), row.avatar()))
                .map(key -> conversation(owner, row, key)),
        () ->
            Optional.of(ConversationMapper.INSTANCE.toConversation(row, TitlePayload.UNREADABLE)));
  }

  private static Conversation conversation(UUID owner, ConversationRow row, SealingKey key) {
    var place = place(owner, row.id(), row.avatar(), row.titleRevision());
    var payload = Payloads.open(key, place, row.sealed(), TitlePayload.class);
    return ConversationMapper.INSTANCE.toConversation(row, payload);
  }

  /// The title of a conversation, sealed for the revision it is in.
  public static byte[] sealed(UUID owner, SealingKey key, Conversation conversation) {
    var place =
        place(
            owner,
            conversation.id().value(),
            conversation.avatar().value(),
            conversation.revision());
    return Payloads.seal(key, place, ConversationMapper.INSTANCE.toPayload(conversation));
  }

  private static Place place(UUID owner, UUID conversation, UUID avatar, int revision) {
    return new Place(owner, avatar, Kind.CONVERSATION, conversation, revision);
  }

  @Override
  public Optional<Message> message(Owner owner, MessageId id) {
    var of = vault.opened(owner);
    return database
        .read(handle -> new MessageRows(handle, of).find(id.value()))
        .flatMap(row -> messages.open(of, row));
  }

  @Override
  public List<Message> path(Owner owner, ConversationId id, MessageId head) {
    return look(owner, id, conversation -> conversation.pathTo(head));
  }

  @Override
  public List<Message> messages(Owner owner, ConversationId id) {
    return look(owner, id, OpenedConversation::messages);
  }

  private List<Message> look(
      Owner owner, ConversationId id, Function<OpenedConversation, List<Message>> look) {
    return opened.look(vault.opened(owner), id.value(), look).orElse(List.of());
  }

  /// Takes up what was said in a conversation, so that the next turn need not.
  public void refresh(UUID owner, UUID conversation) {
    opened.refresh(owner, conversation, known -> known.itself(() -> read(owner, conversation)));
  }

  @Override
  public void save(Owner owner, Conversation changed) {
    var of = vault.opened(owner);
    var key =
        keys.find(of, KeyName.ofConversation(changed.id().value(), changed.avatar().value()))
            .orElseThrow(() -> ConversationRows.absent(changed.id().value()));
    var sealed = sealed(of, key, changed);
    database.change(handle -> new ConversationRows(handle, of).save(changed, sealed));
  }

  @Override
  public void head(Owner owner, ConversationId id, MessageId head) {
    var of = vault.opened(owner);
    database.change(handle -> {
      if (!new MessageRows(handle, of).isIn(id.value(), head.value())) {
        throw new Failure.NotFound("message %s: conversation %s has none such".formatted(head, id));
      }
      new ConversationRows(handle, of).setHead(id.value(), head.value());
    });
  }

  @Override
  public void delete(Owner owner, ConversationId id) {
    var of = vault.opened(owner);
    row(of, id.value())
        .ifPresent(row -> delete(of, KeyName.ofConversation(row.id(), row.avatar())));
  }

  /// Goes on with a deletion that came no further than its key, too.
  public void delete(UUID owner, KeyName name) {
    keys.destroy(owner, name);
    database.erase(handle -> {
      var rows = new ConversationRows(handle, owner);
      var span = rows.span(name.content());
      span.ifPresent(found -> rows.delete(name.content(), found));
      return span.isPresent();
    });
    opened.forget(owner, name.content());
    keys.swept(owner, name);
  }
}
