package io.vibhava.application.avatar;

import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.avatar.Template;
import io.vibhava.domain.avatar.Templates;

/// Brings the avatar that is asked for by name: one of the owner's, or the one of the template of
/// that name, which is created when it is met for the first time.
public final class MeetAvatar {

  private final Avatars avatars;
  private final FindAvatar find;
  private final CreateAvatar create;

  public MeetAvatar(Avatars avatars, FindAvatar find, CreateAvatar create) {
    this.avatars = avatars;
    this.find = find;
    this.create = create;
  }

  /// @throws io.vibhava.domain.Failure.NotFound if neither an avatar nor a template has this name
  public Avatar meet(Owner owner, String name) {
    return Templates.all().stream()
        .filter(template -> isMeant(template, name))
        .filter(template ->
            avatars.list(owner).stream().noneMatch(avatar -> avatar.profile().isNamed(name)))
        .findFirst()
        .map(template -> create.create(owner, template.profile()))
        .orElseGet(() -> find.find(owner, name));
  }

  private static boolean isMeant(Template template, String name) {
    return template.profile().isNamed(name);
  }
}
