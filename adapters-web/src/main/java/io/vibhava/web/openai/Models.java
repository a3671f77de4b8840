package io.vibhava.web.openai;

import io.vibhava.application.Engine;
import io.vibhava.domain.Failure;
import io.vibhava.domain.Uuids;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.avatar.Seen;
import io.vibhava.domain.avatar.ShareRole;
import io.vibhava.domain.avatar.Slugs;
import io.vibhava.domain.avatar.Template;
import io.vibhava.domain.avatar.Templates;
import io.vibhava.web.http.Refusal;
import io.vibhava.web.http.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The avatars that a caller may talk with, as models by their slugs: their own, those of others by
/// their owners' names as well, and those of the templates, which are made when they are first met.
record Models(Engine engine) {

  static final String UNKNOWN = "model_not_found";

  List<ModelJson> list(Owner owner) {
    var own = own(owner);
    var others = others(owner);
    var models = new ArrayList<ModelJson>();
    own.forEach((slug, avatar) -> models.add(ModelJson.of(slug, avatar.at().getEpochSecond())));
    others.stream()
        .filter(seen -> seen.allows(ShareRole.CHAT))
        .forEach(seen -> models.add(ModelJson.of(slug(seen, others), made(seen))));
    Templates.all().stream()
        .map(Models::slug)
        .filter(slug -> !own.containsKey(slug))
        .forEach(slug -> models.add(ModelJson.of(slug, 0)));
    return models;
  }

  /// @throws Refused if there is no such model
  ModelJson find(Owner owner, String model) {
    return list(owner).stream()
        .filter(one -> one.id().equals(model))
        .findFirst()
        .or(() -> byId(owner, model))
        .orElseThrow(() -> unknown());
  }

  /// The avatar behind a model.
  ///
  /// @throws Refused if there is no such model
  Avatar meet(Owner owner, String model) {
    return Optional.ofNullable(own(owner).get(model))
        .or(() -> other(owner, model))
        .or(() -> template(model).map(it -> engine.meetAvatar().meet(owner, it.profile().name())))
        .orElseThrow(() -> unknown());
  }

  private Map<String, Avatar> own(Owner owner) {
    return Slugs.of(engine.listAvatars().list(owner));
  }

  private List<Seen> others(Owner owner) {
    return engine.listSharedAvatars().list(owner);
  }

  private Optional<Avatar> other(Owner owner, String model) {
    return named(others(owner), model).or(() -> lent(owner, model)).map(Seen::avatar);
  }

  private static Optional<Seen> named(List<Seen> others, String model) {
    return others.stream()
        .filter(seen -> seen.slug().equals(model) || id(seen).equals(model))
        .findFirst();
  }

  private Optional<ModelJson> byId(Owner owner, String model) {
    return lent(owner, model)
        .filter(seen -> seen.allows(ShareRole.CHAT))
        .map(seen -> ModelJson.of(model, made(seen)));
  }

  /// Of others' the id is a name as good, even where so many are shared that it is not listed.
  private Optional<Seen> lent(Owner owner, String id) {
    return Uuids.find(id)
        .flatMap(it -> seen(owner, new AvatarId(it)))
        .filter(seen -> seen.loan().isPresent());
  }

  private Optional<Seen> seen(Owner owner, AvatarId id) {
    try {
      return Optional.of(engine.seeAvatar().see(owner, id, ShareRole.VIEW));
    } catch (Failure.NotFound e) {
      return Optional.empty();
    }
  }

  /// Of several that would have the same, those behind the first have their id instead.
  private static String slug(Seen seen, List<Seen> others) {
    var first = named(others, seen.slug()).filter(seen::equals);
    return first.isPresent() && !seen.slug().isEmpty() ? seen.slug() : id(seen);
  }

  private static String id(Seen seen) {
    return seen.avatar().id().toString();
  }

  private static long made(Seen seen) {
    return seen.avatar().at().getEpochSecond();
  }

  private static Optional<Template> template(String model) {
    return Templates.all().stream().filter(it -> slug(it).equals(model)).findFirst();
  }

  /// That of the avatar that it becomes when it is met.
  private static String slug(Template template) {
    return Slugs.of(template.profile().name());
  }

  private static Refused unknown() {
    return new Refused(
        new Refusal(
            404, UNKNOWN, "there is no model of this name; GET /v1/models lists your avatars"));
  }
}
