package io.vibhava.web.openai;

import com.fasterxml.jackson.annotation.JsonProperty;

/// An avatar as a model, as JSON.
record ModelJson(String id, String object, long created, @JsonProperty("owned_by") String ownedBy) {

  static ModelJson of(String slug, long created) {
    return new ModelJson(slug, "model", created, "vibhava");
  }
}
