package io.vibhava.application.avatar;

import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.avatar.Seen;
import io.vibhava.domain.avatar.Template;
import io.vibhava.domain.avatar.Templates;
import java.util.Optional;

/// Brings the avatar that is asked for by name: one of the owner's, one that is shared with them,
/// or the one of the template of that name, which is created when it is met for the first time.
public final class MeetAvatar {

  private final FindAvatar find;
  private final CreateAvatar create;

  public MeetAvatar(FindAvatar find, CreateAvatar create) {
    this.find = find;
    this.create = create;
  }

  /// @param name of an avatar or a template, or an avatar's id, or a template's slug
  /// @throws io.vibhava.domain.Failure.NotFound if there is neither
  public Avatar meet(Owner owner, String name) {
    return find.among(owner, name)
        .map(Seen::avatar)
        .or(() -> template(name).map(template -> met(owner, template)))
        .orElseGet(() -> find.find(owner, name).avatar());
  }

  private Avatar met(Owner owner, Template template) {
    return find.among(owner, template.profile().name())
        .map(Seen::avatar)
        .orElseGet(() -> created(owner, template));
  }

  /// Somebody else may meet it at the same moment: then it is theirs that is met.
  private Avatar created(Owner owner, Template template) {
    try {
      return create.create(owner, template.profile());
    } catch (Failure.Conflict e) {
      return find.find(owner, template.profile().name()).avatar();
    }
  }

  private static Optional<Template> template(String name) {
    return Templates.all().stream()
        .filter(template -> template.profile().isNamed(name) || template.slug().equals(name))
        .findFirst();
  }
}
