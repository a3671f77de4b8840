package io.vibhava.ai.openai;

import io.vibhava.domain.Failure;
import java.net.URI;
import java.util.Optional;

/// Where the words go: a server that speaks the OpenAI protocol, and the model that is asked for
/// there.
public sealed interface Place {

  URI url();

  /// The model, or on Azure the deployment, that is asked for unless an avatar names another.
  String model();

  Optional<Secret> key();

  /// The settings that say where, what and by which key.
  Settings settings();

  /// How the settings of a place are called, so that a message can name the one to look at.
  record Settings(String url, String model, String key) {}

  /// OpenAI itself, or any server that is compatible with it.
  ///
  /// @param key none for a server that wants none, as local ones do
  record OpenAi(URI url, String model, Optional<Secret> key) implements Place {

    public static final URI USUAL_URL = URI.create("https://api.openai.com/v1");

    private static final Settings SETTINGS =
        new Settings("OPENAI_BASE_URL", "OPENAI_MODEL", "OPENAI_API_KEY");

    public OpenAi {
      Place.check(SETTINGS, url, model);
    }

    @Override
    public Settings settings() {
      return SETTINGS;
    }
  }

  /// A deployment at Azure OpenAI, addressed by its path and the version of the API.
  record Azure(URI url, String model, String apiVersion, Optional<Secret> key) implements Place {

    public static final String USUAL_API_VERSION = "2024-10-21";

    private static final Settings SETTINGS =
        new Settings("AZURE_OPENAI_ENDPOINT", "AZURE_OPENAI_DEPLOYMENT", "AZURE_OPENAI_API_KEY");

    /// @throws Failure.Invalid also if there is no key: Azure takes nobody without
    public Azure {
      Place.check(SETTINGS, url, model);
      if (key.isEmpty()) {
        throw new Failure.Invalid(
            "%s: it is not set; Azure OpenAI needs it".formatted(SETTINGS.key()));
      }
    }

    @Override
    public Settings settings() {
      return SETTINGS;
    }
  }

  /// Host, and port where it is not the usual one: what a person is told about where the words go.
  default String host() {
    return url().getPort() < 0 ? url().getHost() : url().getHost() + ":" + url().getPort();
  }

  private static void check(Settings settings, URI url, String model) {
    var known = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
    if (!known
        || url.getHost() == null
        || url.getRawUserInfo() != null
        || url.getRawQuery() != null) {
      throw new Failure.Invalid(
          "%s: an address like https://HOST/PATH is expected, without user, password and query"
              .formatted(settings.url()));
    }
    if (model.isBlank()) {
      throw new Failure.Invalid("%s: it is empty; name a model".formatted(settings.model()));
    }
  }
}
