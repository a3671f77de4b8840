package io.vibhava;

import io.vibhava.application.Engine;
import io.vibhava.application.learning.ReflectOnMemories.Report;
import io.vibhava.application.learning.Tally;
import io.vibhava.application.memory.ExplainMemory.Origin;
import io.vibhava.application.memory.ImportMemories.Brought;
import io.vibhava.application.memory.Reach;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.learning.Audit;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.CoreProfile;
import io.vibhava.domain.memory.Deed;
import io.vibhava.domain.memory.Deeds;
import io.vibhava.domain.memory.Fact;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Recollection;
import io.vibhava.domain.memory.Scope;
import io.vibhava.domain.memory.Wanted;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// What one avatar remembers of a person.
public final class PersonMemories {

  private final Engine engine;
  private final Scope scope;

  PersonMemories(Engine engine, Owner owner, AvatarId avatar) {
    this.engine = engine;
    this.scope = new Scope(owner, avatar);
  }

  /// Everything, the newest first.
  public List<Memory> list() {
    return engine.listMemories().list(scope);
  }

  /// What would come to mind if the person said `text`, the best first.
  public List<Recollection> search(String text) {
    return engine.searchMemories().search(scope, text).memories();
  }

  /// Those that are wanted, the newest first.
  public List<Memory> list(Wanted wanted, Instant now) {
    return list().stream().filter(memory -> wanted.fits(memory, now)).toList();
  }

  /// Where a memory comes from, and what became of it.
  ///
  /// @throws io.vibhava.domain.Failure.NotFound if there is no such memory
  public Origin why(MemoryId id) {
    return engine.explainMemory().explain(scope, id);
  }

  /// Puts what the person writes in the place of what is held true; nothing is overwritten.
  ///
  /// @throws io.vibhava.domain.Failure.NotFound if there is no such memory
  /// @throws io.vibhava.domain.Failure.Invalid if it is what was said, which stays as it is
  public Belief correct(MemoryId id, String text) {
    return engine.correctMemory().correct(scope, id, text);
  }

  /// Reflects now on what was said over all conversations: what the person comes back to, what
  /// changed, and what a configured model takes to follow. It happens in the background anyway once
  /// enough was said.
  ///
  /// @throws io.vibhava.domain.Failure.Conflict if it is under way, or learning is paused
  public Report reflect() {
    return engine.reflectOnMemories().reflect(scope);
  }

  /// Remembers nothing of what is said from now on; none of it is learned later either.
  public void pause() {
    engine.pauseLearning().pause(scope, true);
  }

  /// Remembers what is said from now on.
  public void resume() {
    engine.pauseLearning().pause(scope, false);
  }

  /// What the avatar always has in mind of the person.
  public CoreProfile profile() {
    return engine.readProfile().read(scope);
  }

  /// Writes a line of the profile, which wins over what was learned.
  public Fact note(CoreProfile.Field field, String text) {
    return engine.noteFact().note(scope, field, text);
  }

  /// Takes what a line of the profile rests on off it; it is remembered all the same.
  public void takeOffProfile(MemoryId evidence) {
    engine.hideMemory().hide(scope, evidence);
  }

  /// What the person changed, in order.
  public Deeds history() {
    return engine.readDeeds().read(scope);
  }

  /// Undoes the person's last change that can be undone. What was forgotten can't be brought back.
  ///
  /// @throws io.vibhava.domain.Failure.NotFound if there is none
  public Deed undo() {
    return engine.undoDeed().undo(scope, Optional.empty());
  }

  /// Undoes the change with this number.
  public Deed undo(int number) {
    return engine.undoDeed().undo(scope, Optional.of(number));
  }

  /// What was learned and written down, the oldest first.
  public List<Belief> export() {
    return engine.exportMemories().export(scope);
  }

  /// Brings in beliefs: all of them, or none. Their ids count for nothing, what is held already is
  /// not kept twice, and each is believed as brought.
  ///
  /// @throws io.vibhava.domain.Failure.Invalid if one can't be taken; the message counts from 1
  public Brought bring(List<Belief> beliefs) {
    var lines = new TreeMap<Integer, Belief>();
    beliefs.forEach(belief -> lines.put(lines.size() + 1, belief));
    return engine.importMemories().bring(scope, lines);
  }

  /// What was believed at `asOf`, as it was believed then, the newest first.
  public List<Belief> believed(Instant asOf) {
    return engine.believedMemories().believed(scope, asOf, Optional.empty());
  }

  /// What was believed at `asOf` to be so at `validAt`.
  public List<Belief> believed(Instant asOf, Instant validAt) {
    return engine.believedMemories().believed(scope, asOf, Optional.of(validAt));
  }

  /// How much of what is believed is junk.
  public Audit audit() {
    return engine.auditMemory().audit(scope).audit();
  }

  /// What a language model took to learn, by how it ended: calls and tokens, and why what was left
  /// out was.
  public List<Tally> modelLearning() {
    return engine.auditMemory().audit(scope).learning();
  }

  /// Forgets a memory for good, with what was derived from the same words and the replies that
  /// answer or repeat them. The words stay in the conversation they were said in.
  ///
  /// @return how many memories are gone
  /// @throws io.vibhava.domain.Failure.NotFound if there is no such memory
  public int forget(MemoryId id) {
    return engine.forgetMemory().forget(scope, id, Reach.MEMORY);
  }

  /// As [#forget], and takes the words themselves out of their conversation, with the replies that
  /// repeat them.
  public int forgetWithSource(MemoryId id) {
    return engine.forgetMemory().forget(scope, id, Reach.SOURCE);
  }
}
