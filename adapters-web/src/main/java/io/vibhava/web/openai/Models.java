package io.vibhava.web.openai;

import io.vibhava.application.Engine;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.Avatar;
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
    var models = new ArrayList<ModelJson>();
    own.forEach((slug, avatar) -> models.add(ModelJson.of(slug, avatar.at().getEpochSecond())));
    others(owner).stream()
        .filter(seen -> seen.allows(ShareRole.CHAT))
        .forEach(seen -> models.add(ModelJson.of(slug(seen, owner), made(seen))));
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

  /// Of others' the id is a name as good.
  private Optional<ModelJson> byId(Owner owner, String model) {
    return others(owner).stream()
        .filter(seen -> seen.allows(ShareRole.CHAT) && id(seen).equals(model))
        .findFirst()
        .map(seen -> ModelJson.of(model, made(seen)));
  }

  private List<Seen> others(Owner owner) {
    return engine.listSharedAvatars().list(owner);
  }

  private Optional<Avatar> other(Owner owner, String model) {
    return others(owner).stream()
        .filter(seen -> seen.slug().equals(model) || id(seen).equals(model))
        .map(Seen::avatar)
        .findFirst();
  }

  /// Of several that would have the same, those behind the first have their id instead.
  private String slug(Seen seen, Owner owner) {
    var first = other(owner, seen.slug()).filter(seen.avatar()::equals);
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
