package io.vibhava.web.openai;

import io.vibhava.application.Engine;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.avatar.Slugs;
import io.vibhava.domain.avatar.Template;
import io.vibhava.domain.avatar.Templates;
import io.vibhava.web.http.Refusal;
import io.vibhava.web.http.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The avatars that a caller may talk with, as models by their slugs: their own, and those of the
/// templates, which are made when they are first met.
record Models(Engine engine) {

  static final String UNKNOWN = "model_not_found";

  List<ModelJson> list(Owner owner) {
    var own = own(owner);
    var models = new ArrayList<ModelJson>();
    own.forEach((slug, avatar) -> models.add(ModelJson.of(slug, avatar.at().getEpochSecond())));
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
        .orElseThrow(() -> unknown());
  }

  /// The avatar behind a model.
  ///
  /// @throws Refused if there is no such model
  Avatar meet(Owner owner, String model) {
    return Optional.ofNullable(own(owner).get(model))
        .or(() -> template(model).map(it -> engine.meetAvatar().meet(owner, it.profile().name())))
        .orElseThrow(() -> unknown());
  }

  private Map<String, Avatar> own(Owner owner) {
    return Slugs.of(engine.listAvatars().list(owner));
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
