package io.vibhava.domain.avatar;

/// An avatar that may remember somebody, by what it is called among all that they see.
public record Holder(AvatarId id, String name) {

  public static Holder of(Seen seen) {
    return new Holder(seen.avatar().id(), seen.title());
  }

  public static Holder of(Visit visit) {
    return new Holder(visit.avatar(), visit.title());
  }
}
