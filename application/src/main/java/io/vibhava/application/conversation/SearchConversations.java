package io.vibhava.application.conversation;

import io.vibhava.domain.Failure;
import io.vibhava.domain.Text;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.conversation.Conversation;
import io.vibhava.domain.conversation.Message;
import java.util.List;
import java.util.stream.Stream;

/// Finds what was said by its words, in all of an owner's conversations, the archived ones too.
public final class SearchConversations {

  private final Conversations conversations;

  public SearchConversations(Conversations conversations) {
    this.conversations = conversations;
  }

  /// A message in which all the words occur.
  public record Hit(Conversation conversation, Message message) {}

  /// @param words separated by white space; each has to occur, also within a longer word, whatever
  ///   the case
  /// @return at most `limit` hits, those of the conversation that was changed last first, the
  ///   newest first
  public List<Hit> search(Owner owner, String words, int limit) {
    if (words.isBlank()) {
      throw new Failure.Invalid("search: it is empty; give at least one word");
    }
    var wanted = List.of(Text.searchable(words).split(" "));
    return conversations.list(owner).stream()
        .flatMap(conversation -> hits(owner, conversation, wanted))
        .limit(limit)
        .toList();
  }

  private Stream<Hit> hits(Owner owner, Conversation conversation, List<String> wanted) {
    return conversations.messages(owner, conversation.id()).reversed().stream()
        .filter(message -> holdsAll(Text.searchable(message.text()), wanted))
        .map(message -> new Hit(conversation, message));
  }

  private static boolean holdsAll(String text, List<String> wanted) {
    return wanted.stream().allMatch(text::contains);
  }
}
