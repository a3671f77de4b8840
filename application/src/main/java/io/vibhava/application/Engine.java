package io.vibhava.application;

import io.vibhava.application.account.AccountDesk;
import io.vibhava.application.account.Authenticate;
import io.vibhava.application.account.FindAccount;
import io.vibhava.application.account.IssueKey;
import io.vibhava.application.account.ListKeys;
import io.vibhava.application.account.OpenAccount;
import io.vibhava.application.account.RevokeKey;
import io.vibhava.application.avatar.AvatarAccess;
import io.vibhava.application.avatar.CreateAvatar;
import io.vibhava.application.avatar.EditAvatar;
import io.vibhava.application.avatar.FindAvatar;
import io.vibhava.application.avatar.FindRemembering;
import io.vibhava.application.avatar.FindShare;
import io.vibhava.application.avatar.LeaveAvatar;
import io.vibhava.application.avatar.ListAvatars;
import io.vibhava.application.avatar.ListRemembering;
import io.vibhava.application.avatar.ListSharedAvatars;
import io.vibhava.application.avatar.ListShares;
import io.vibhava.application.avatar.MeetAvatar;
import io.vibhava.application.avatar.NameAvatars;
import io.vibhava.application.avatar.RemoveAvatar;
import io.vibhava.application.avatar.SeeAvatar;
import io.vibhava.application.avatar.ShareAvatar;
import io.vibhava.application.avatar.UnshareAvatar;
import io.vibhava.application.conversation.ArchiveConversation;
import io.vibhava.application.conversation.DeleteConversation;
import io.vibhava.application.conversation.FindMessage;
import io.vibhava.application.conversation.ListConversations;
import io.vibhava.application.conversation.ReadConversation;
import io.vibhava.application.conversation.RenameConversation;
import io.vibhava.application.conversation.SearchConversations;
import io.vibhava.application.conversation.SwitchBranch;
import io.vibhava.application.learning.Costs;
import io.vibhava.application.learning.Learn;
import io.vibhava.application.learning.ReflectOnMemories;
import io.vibhava.application.memory.BelievedMemories;
import io.vibhava.application.memory.CorrectMemory;
import io.vibhava.application.memory.ExplainMemory;
import io.vibhava.application.memory.ExportMemories;
import io.vibhava.application.memory.ForgetMemory;
import io.vibhava.application.memory.HideMemory;
import io.vibhava.application.memory.ImportMemories;
import io.vibhava.application.memory.LeavingOut;
import io.vibhava.application.memory.ListMemories;
import io.vibhava.application.memory.NoteFact;
import io.vibhava.application.memory.PauseLearning;
import io.vibhava.application.memory.ReadDeeds;
import io.vibhava.application.memory.ReadProfile;
import io.vibhava.application.memory.Recall;
import io.vibhava.application.memory.SearchMemories;
import io.vibhava.application.memory.UndoDeed;
import io.vibhava.application.turn.AuditMemory;
import io.vibhava.application.turn.ExplainReply;
import io.vibhava.application.turn.RegenerateReply;
import io.vibhava.application.turn.RetellTurn;
import io.vibhava.application.turn.TakeTurn;
import io.vibhava.application.turn.TurnTaking;
import io.vibhava.application.usage.Meter;
import io.vibhava.application.usage.ReadBudgets;
import io.vibhava.application.usage.ReadUsage;
import io.vibhava.application.usage.SumUsage;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/// Every use case, wired to its ports. Thread-safe; each door calls these and nothing behind them.
public record Engine(
    OpenAccount openAccount,
    FindAccount findAccount,
    IssueKey issueKey,
    ListKeys listKeys,
    RevokeKey revokeKey,
    Authenticate authenticate,
    AccountDesk accounts,
    MeetAvatar meetAvatar,
    FindAvatar findAvatar,
    ListAvatars listAvatars,
    CreateAvatar createAvatar,
    EditAvatar editAvatar,
    RemoveAvatar removeAvatar,
    SeeAvatar seeAvatar,
    ListSharedAvatars listSharedAvatars,
    NameAvatars nameAvatars,
    ShareAvatar shareAvatar,
    UnshareAvatar unshareAvatar,
    LeaveAvatar leaveAvatar,
    ListShares listShares,
    FindShare findShare,
    FindRemembering findRemembering,
    ListRemembering listRemembering,
    ListConversations listConversations,
    ReadConversation readConversation,
    FindMessage findMessage,
    SearchConversations searchConversations,
    RenameConversation renameConversation,
    ArchiveConversation archiveConversation,
    SwitchBranch switchBranch,
    DeleteConversation deleteConversation,
    TakeTurn takeTurn,
    RegenerateReply regenerateReply,
    RetellTurn retellTurn,
    ExplainReply explainReply,
    ListMemories listMemories,
    SearchMemories searchMemories,
    BelievedMemories believedMemories,
    AuditMemory auditMemory,
    ForgetMemory forgetMemory,
    ExplainMemory explainMemory,
    CorrectMemory correctMemory,
    PauseLearning pauseLearning,
    UndoDeed undoDeed,
    ReadDeeds readDeeds,
    ReadProfile readProfile,
    NoteFact noteFact,
    HideMemory hideMemory,
    ExportMemories exportMemories,
    ImportMemories importMemories,
    Learn learn,
    ReflectOnMemories reflectOnMemories,
    ReadUsage readUsage,
    ReadBudgets readBudgets,
    SumUsage sumUsage) {

  public static Engine of(Ports ports, EngineSettings settings) {
    InstantSource clock = () -> ports.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    var usages = ports.spending().usages();
    var meter = new Meter(ports.spending(), clock, settings.usage());
    var costs = new Costs(meter, ports.scribe());
    var avatars = ports.avatars();
    var conversations = ports.conversations();
    var memories = ports.memories();
    var recall =
        new Recall(ports.index(), ports.embedder(), settings.recall(), settings.turn().zone());
    var shared = ports.sharing().avatars();
    var shares = ports.sharing().shares();
    var access = new AvatarAccess(avatars, shared);
    var findAvatar = new FindAvatar(avatars, shared, settings.sharing());
    var createAvatar = new CreateAvatar(avatars, ports.ids(), clock);
    var turnTaking =
        TurnTaking.of(
            access,
            conversations,
            memories,
            ports.turns(),
            recall,
            new LeavingOut(memories, conversations, ports.turns(), ports.embedder()),
            ports.brain(),
            ports.tokens(),
            meter,
            ports.ids(),
            clock,
            settings.turn());
    return new Engine(
        new OpenAccount(ports.vault()),
        new FindAccount(ports.vault()),
        new IssueKey(ports.accounts().accounts(), ports.ids(), clock),
        new ListKeys(ports.accounts().accounts()),
        new RevokeKey(ports.accounts().accounts(), clock),
        new Authenticate(ports.accounts().accounts(), ports.vault()),
        AccountDesk.of(
            ports.vault(),
            ports.accounts(),
            settings.accounts(),
            owner -> avatars.list(owner).forEach(avatar -> avatars.remove(owner, avatar.id())),
            ports.ids(),
            clock),
        new MeetAvatar(findAvatar, createAvatar),
        findAvatar,
        new ListAvatars(avatars),
        createAvatar,
        new EditAvatar(access, avatars, shared, clock),
        new RemoveAvatar(avatars, findAvatar),
        new SeeAvatar(access),
        new ListSharedAvatars(shared, settings.sharing()),
        new NameAvatars(avatars, shared, settings.sharing()),
        new ShareAvatar(findAvatar, ports.accounts().accounts(), shares, settings.sharing(), clock),
        new UnshareAvatar(findAvatar, shares),
        new LeaveAvatar(findAvatar, shared),
        new ListShares(findAvatar, shares),
        new FindShare(new ListShares(findAvatar, shares)),
        new FindRemembering(access, findAvatar, shared),
        new ListRemembering(avatars, shared),
        new ListConversations(conversations),
        new ReadConversation(conversations),
        new FindMessage(conversations),
        new SearchConversations(conversations),
        new RenameConversation(conversations, clock),
        new ArchiveConversation(conversations, clock),
        new SwitchBranch(conversations),
        new DeleteConversation(conversations),
        turnTaking.take(),
        turnTaking.regenerate(),
        turnTaking.retell(),
        turnTaking.explain(),
        new ListMemories(memories),
        new SearchMemories(recall, access, clock),
        new BelievedMemories(memories),
        new AuditMemory(
            memories,
            conversations,
            ports.turns(),
            ports.ledger(),
            ports.jobs(),
            ports.reflections(),
            settings.turn().zone()),
        new ForgetMemory(memories, conversations, ports.turns(), ports.embedder(), clock),
        new ExplainMemory(memories, conversations),
        new CorrectMemory(memories, ports.embedder(), ports.ids(), clock, settings.hand()),
        new PauseLearning(memories, clock),
        new UndoDeed(memories, ports.embedder(), clock),
        new ReadDeeds(memories),
        new ReadProfile(memories, clock, settings.turn().profile()),
        new NoteFact(memories, ports.embedder(), ports.ids(), clock, settings.hand()),
        new HideMemory(memories, clock),
        new ExportMemories(memories),
        new ImportMemories(memories, ports.embedder(), ports.ids(), clock, settings.hand()),
        new Learn(
            ports.vault(),
            conversations,
            ports.jobs(),
            memories,
            ports.embedder(),
            ports.scribe(),
            ports.ledger(),
            costs,
            ports.ids(),
            clock,
            settings.turn().zone(),
            settings.learning()),
        new ReflectOnMemories(
            ports.vault(),
            access,
            memories,
            ports.reflections(),
            ports.embedder(),
            ports.scribe(),
            ports.ledger(),
            costs,
            ports.ids(),
            clock,
            settings.turn().zone(),
            settings.reflection()),
        new ReadUsage(usages),
        new ReadBudgets(meter),
        new SumUsage(usages));
  }
}
