package io.vibhava.web.openai;

import java.util.List;

/// All avatars as models, as JSON.
record ModelsJson(String object, List<ModelJson> data) {

  static ModelsJson of(List<ModelJson> models) {
    return new ModelsJson("list", models);
  }
}
