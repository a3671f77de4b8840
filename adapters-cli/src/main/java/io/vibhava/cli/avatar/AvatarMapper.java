package io.vibhava.cli.avatar;

import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.avatar.Loan;
import io.vibhava.domain.avatar.Seen;
import io.vibhava.domain.avatar.ShareRole;
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

/// Avatars in the shape they are printed in.
@Mapper
interface AvatarMapper {

  AvatarMapper MAPPER = Mappers.getMapper(AvatarMapper.class);

  default AvatarJson json(Avatar avatar) {
    return json(Seen.own(avatar));
  }

  default AvatarJson json(Seen seen) {
    return json(seen.avatar(), seen.loan().orElse(null));
  }

  @Mapping(target = ".", source = "avatar.profile")
  @Mapping(target = ".", source = "avatar.profile.personality")
  @Mapping(target = ".", source = "avatar.profile.voice")
  @Mapping(target = "id", source = "avatar.id")
  @Mapping(target = "revision", source = "avatar.revision")
  @Mapping(target = "name", source = "avatar.profile.name")
  @Mapping(target = "updated", source = "avatar.at")
  @Mapping(target = "replyTokens", source = "avatar.profile.voice.replyTokensMax")
  @Mapping(target = "owner", source = "loan.from")
  @Mapping(target = "role", source = "loan.role")
  AvatarJson json(Avatar avatar, @Nullable Loan loan);

  default String text(ShareRole role) {
    return role.label();
  }

  @Mapping(target = ".", source = "profile")
  TemplateJson json(Template template);

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
