package io.vibhava.persistence.avatar;

import io.vibhava.domain.avatar.Profile;
import io.vibhava.domain.avatar.Voice;
import io.vibhava.domain.personality.Trait;
import io.vibhava.domain.personality.Traits;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

@Mapper
interface ProfileMapper {

  ProfileMapper INSTANCE = Mappers.getMapper(ProfileMapper.class);

  @Mapping(target = "v", expression = "java(ProfilePayload.VERSION)")
  ProfilePayload toPayload(Profile profile);

  @Mapping(target = "withName", ignore = true)
  Profile toProfile(ProfilePayload payload);

  @Mapping(target = "by", ignore = true)
  Voice toVoice(ProfilePayload.VoicePayload payload);

  default Map<String, Double> byLabel(Traits traits) {
    var labelled = new TreeMap<String, Double>();
    traits.values().forEach((trait, value) -> labelled.put(trait.label(), value));
    return labelled;
  }

  default Traits traits(Map<String, Double> labelled) {
    var values = new EnumMap<Trait, Double>(Trait.class);
    labelled.forEach(
        (label, value) -> values.put(Trait.valueOf(label.toUpperCase(Locale.ROOT)), value));
    return new Traits(values);
  }
}
