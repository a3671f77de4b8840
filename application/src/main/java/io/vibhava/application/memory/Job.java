package io.vibhava.application.memory;

import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.memory.JobId;

/// Something to be learned from later: it names a message and holds nothing of it.
public record Job(JobId id, OwnerId owner, AvatarId avatar, MessageId message) {}
