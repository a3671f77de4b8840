package io.vibhava.web.avatar;

import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.avatar.Example;
import io.vibhava.domain.avatar.Template;
import io.vibhava.domain.personality.Trait;
import io.vibhava.domain.personality.Traits;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/// Avatars in the shape they are given in.
@Mapper
interface AvatarMapper {

  AvatarMapper MAPPER = Mappers.getMapper(AvatarMapper.class);

  @Mapping(target = ".", source = "profile")
  @Mapping(target = ".", source = "profile.personality")
  @Mapping(target = ".", source = "profile.voice")
  @Mapping(target = "name", source = "profile.name")
  @Mapping(target = "updated", source = "at")
  @Mapping(target = "replyTokens", source = "profile.voice.replyTokensMax")
  AvatarJson json(Avatar avatar);

  @Mapping(target = ".", source = "profile")
  TemplateJson json(Template template);

  Example example(ExampleJson shape);

  default Map<String, Double> traits(Traits traits) {
    var labelled = new LinkedHashMap<String, Double>();
    for (var trait : Trait.values()) {
      labelled.put(trait.label(), traits.of(trait));
    }
    return labelled;
  }

  default String text(Object id) {
    return id.toString();
  }

  default String text(Instant at) {
    return at.toString();
  }

  default <T> @Nullable T orNull(Optional<T> value) {
    return value.orElse(null);
  }
}
