package io.vibhava.application.memory;

import io.vibhava.application.conversation.Conversations;
import io.vibhava.domain.Failure;
import io.vibhava.domain.Text;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.memory.Echo;
import io.vibhava.domain.memory.Embedding;
import io.vibhava.domain.memory.Episode;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.domain.memory.Reflection;
import io.vibhava.domain.memory.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds what repeats what is to be forgotten: what the person said again in the same words, or
/// asked for by its names, and replies: those to such a message, those behind it in its
/// conversation, and those that had it, or another such reply, before them.
final class Echoes {

  /// From how alike in meaning a reply that had the memory before it counts as repeating it in
  /// other words. What speaks of the same thing mostly has more, what does not mostly less.
  private static final double ALIKE = 0.4;

  /// Fewer words are said again without telling the same again.
  private static final int SAME_WORDS_MIN = 3;

  private final Memories memories;
  private final Conversations conversations;
  private final Retellings retellings;
  private final Embedder embedder;

  Echoes(Memories memories, Conversations conversations, Retellings retellings, Embedder embedder) {
    this.memories = memories;
    this.conversations = conversations;
    this.retellings = retellings;
    this.embedder = embedder;
  }

  /// What was found, by the message's id: whether it repeats the words, or only answers them.
  Map<MessageId, Boolean> of(Scope scope, Memory memory, Collection<Memory> gone) {
    var texts = new ArrayList<String>();
    gone.stream().filter(each -> !(each instanceof Episode)).forEach(it -> texts.add(it.text()));
    memory.tellings().forEach(told -> texts.add(told.quote()));
    var search = new Search(scope, Echo.of(texts), String.join("\n", texts));
    memory.tellings().forEach(told -> search.besides(told.message()));
    search.saidAgain(memory.tellings());
    search.recalling(gone.stream().map(Memory::id).collect(Collectors.toSet()));
    return search.found;
  }

  /// The replies that had `reflection` before them and repeat it.
  Set<MessageId> of(Scope scope, Reflection reflection) {
    var text = reflection.text();
    var search = new Search(scope, Echo.of(List.of(text)), text);
    search.recalling(Set.of(reflection.id()));
    return search.found.keySet();
  }

  private final class Search {

    private final Map<MessageId, Boolean> found = new LinkedHashMap<>();
    private final Scope scope;
    private final Echo echo;
    private final String forgotten;
    private Optional<Embedding> meaning = Optional.empty();

    Search(Scope scope, Echo echo, String forgotten) {
      this.scope = scope;
      this.echo = echo;
      this.forgotten = forgotten;
    }

    /// Looks for the same words, whether they were learned from again or not, and for questions
    /// that name it: they tell nothing, but would be found by its words.
    void saidAgain(List<Provenance> tellings) {
      var known = tellings.stream().map(Provenance::message).collect(Collectors.toSet());
      var told =
          tellings.stream()
              .map(it -> Text.searchable(it.quote()))
              .filter(it -> it.split(" ").length >= SAME_WORDS_MIN)
              .toList();
      memories.list(scope).stream()
          .filter(memory -> memory instanceof Episode && !memory.isOfAvatar())
          .filter(memory -> !known.contains(memory.provenance().message()))
          .filter(memory -> says(memory, told) || echo.isAskedIn(memory.text()))
          .map(memory -> memory.provenance().message())
          .forEach(this::saidAgain);
    }

    private static boolean says(Memory memory, List<String> told) {
      var text = Text.searchable(memory.text());
      return told.stream().anyMatch(text::contains);
    }

    private void saidAgain(MessageId message) {
      found.put(message, true);
      besides(message);
    }

    /// Looks behind the message in its own conversation, where it stood in the history.
    void besides(MessageId source) {
      var behind = new HashSet<MessageId>(Set.of(source));
      for (var message : conversationOf(source)) {
        if (message.parent().filter(behind::contains).isPresent()) {
          behind.add(message.id());
          hear(message, message.parent().equals(Optional.of(source)));
        }
      }
    }

    private List<Message> conversationOf(MessageId source) {
      return conversations
          .message(scope.owner(), source)
          .map(message -> conversations.messages(scope.owner(), message.conversation()))
          .orElse(List.of());
    }

    private void hear(Message message, boolean isAnswer) {
      if (message.role() == Role.AVATAR && !message.isRedacted()) {
        var repeats = echo.isIn(message.text());
        if (repeats || isAnswer) {
          found.put(message.id(), repeats);
        }
      }
    }

    /// Looks at the replies that had one of `gone` before them, then at those that had one of these
    /// before them, until there are no more. The profile is before all of them: who merely had it
    /// repeats what uses the words.
    void recalling(Set<MemoryId> gone) {
      var retold = retellings.retold(scope.owner(), scope.avatar());
      var sources = new HashSet<>(gone);
      retold.stream()
          .filter(each -> each.inProfile().stream().anyMatch(gone::contains))
          .forEach(each -> message(each.reply()).ifPresent(reply -> hear(reply, false)));
      found.keySet().forEach(id -> sources.add(new MemoryId(id.value())));
      var heard = new HashSet<>(found.keySet());
      for (var before = -1; before < heard.size(); ) {
        before = heard.size();
        retold.stream()
            .filter(each -> each.recalled().stream().anyMatch(sources::contains))
            .map(Retellings.Retelling::reply)
            .filter(heard::add)
            .filter(this::repeats)
            .forEach(reply -> sources.add(new MemoryId(reply.value())));
      }
    }

    private boolean repeats(MessageId reply) {
      var repeats = message(reply).map(Message::text).filter(this::isTold).isPresent();
      if (repeats) {
        found.put(reply, true);
      }
      return repeats;
    }

    private Optional<Message> message(MessageId reply) {
      return conversations.message(scope.owner(), reply).filter(it -> !it.isRedacted());
    }

    private boolean isTold(String text) {
      return echo.isIn(text) || isAlike(text);
    }

    /// Where meanings can't be had, what had the memory before it is taken to repeat it.
    private boolean isAlike(String text) {
      try {
        meaning = meaning.or(() -> Optional.of(embedder.embed(forgotten)));
        return meaning.orElseThrow().likeness(embedder.embed(text)) >= ALIKE;
      } catch (Failure.Unavailable e) {
        return true;
      }
    }
  }
}
