package io.vibhava.application.turn;

import io.vibhava.application.avatar.AvatarAccess;
import io.vibhava.domain.Failure;
import io.vibhava.domain.avatar.ShareRole;
import io.vibhava.domain.memory.Scope;
import io.vibhava.domain.turn.TurnEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;

/// Hears a reply of another's avatar, and ends it once that is not shared to talk with any more;
/// what was spoken until then is kept. It is looked up between words, not at each.
final class WhileShared implements Consumer<TurnEvent> {

  private static final Duration LOOK_EVERY = Duration.ofMillis(500);

  private final AvatarAccess avatars;
  private final Scope scope;
  private final InstantSource clock;
  private final Consumer<? super TurnEvent> heard;
  private final Cancellation cancellation;
  private Instant looked;

  WhileShared(
      AvatarAccess avatars,
      Scope scope,
      InstantSource clock,
      Consumer<? super TurnEvent> heard,
      Cancellation cancellation) {
    this.avatars = avatars;
    this.scope = scope;
    this.clock = clock;
    this.heard = heard;
    this.cancellation = cancellation;
    this.looked = clock.instant();
  }

  @Override
  public void accept(TurnEvent event) {
    heard.accept(event);
    if (event instanceof TurnEvent.Spoke && isTimeToLook() && !isShared()) {
      cancellation.cancel();
    }
  }

  private boolean isTimeToLook() {
    var now = clock.instant();
    if (now.isBefore(looked.plus(LOOK_EVERY))) {
      return false;
    }
    looked = now;
    return true;
  }

  private boolean isShared() {
    try {
      var _ = avatars.reach(scope.owner(), scope.avatar(), ShareRole.CHAT);
      return true;
    } catch (Failure.NotFound | Failure.NotAllowed e) {
      return false;
    }
  }
}
