package io.vibhava.application.inmemory;

import io.vibhava.application.avatar.Shares;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.avatar.Share;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

record InMemoryShares(State state) implements Shares {

  @Override
  public void put(Owner owner, Share share, int sharesMax) {
    state.change(owner, shelf -> put(shelf, share, sharesMax));
  }

  private void put(Shelf shelf, Share share, int sharesMax) {
    if (!shelf.avatars.containsKey(share.avatar())) {
      throw new Failure.NotFound("avatar %s: there is none".formatted(share.avatar()));
    }
    var shares = shelf.shares.computeIfAbsent(share.avatar(), _ -> new LinkedHashMap<>());
    if (!shares.containsKey(share.person()) && shares.size() >= sharesMax) {
      throw new Failure.LimitReached(
          "shares: an avatar is shared with at most %d people; end a share first"
              .formatted(sharesMax));
    }
    var before = Optional.ofNullable(shares.remove(share.person()));
    shares.put(share.person(), KeptShare.put(share, state.who(share.person()), before));
  }

  @Override
  public boolean end(Owner owner, AvatarId avatar, String person) {
    return state.with(owner, shelf -> shares(shelf, avatar).remove(person) != null);
  }

  @Override
  public List<Share> list(Owner owner, AvatarId avatar) {
    return state.with(
        owner, shelf -> shares(shelf, avatar).values().stream().map(KeptShare::share).toList());
  }

  private static Map<String, KeptShare> shares(Shelf shelf, AvatarId avatar) {
    return shelf.shares.getOrDefault(avatar, new LinkedHashMap<>());
  }
}
