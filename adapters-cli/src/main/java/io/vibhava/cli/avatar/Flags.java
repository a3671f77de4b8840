package io.vibhava.cli.avatar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that describe an avatar.
final class Flags {

  @Option(names = "--name", paramLabel = "NAME", description = "What it is called.")
  private @Nullable String name;

  @Option(
      names = "--description",
      paramLabel = "TEXT",
      description = "Who it is and what it is like, as if telling it so: \"You are …\".")
  private @Nullable String description;

  @Option(names = "--tagline", paramLabel = "TEXT", description = "One line on what it is for.")
  private @Nullable String tagline;

  @Option(names = "--appearance", paramLabel = "TEXT", description = "What it looks like.")
  private @Nullable String appearance;

  @Option(names = "--greeting", paramLabel = "TEXT", description = "What it says first.")
  private @Nullable String greeting;

  @Option(
      names = "--trait",
      paramLabel = "TRAIT=0..1",
      description = "A trait, such as warmth=0.8; may be given several times.")
  private List<String> traits = new ArrayList<>();

  @Option(
      names = "--boundary",
      paramLabel = "TEXT",
      description =
          "What it keeps to whatever is asked; may be given several times; those given are all it then has.")
  private List<String> boundaries = new ArrayList<>();

  @Option(names = "--model", paramLabel = "MODEL", description = "The model that speaks for it.")
  private @Nullable String model;

  @Option(names = "--temperature", paramLabel = "0..2", description = "How freely it speaks.")
  private @Nullable String temperature;

  @Option(names = "--reply-tokens", paramLabel = "N", description = "The most tokens of a reply.")
  private @Nullable String replyTokens;

  AvatarForm form() {
    return new AvatarForm(
        name,
        description,
        tagline,
        appearance,
        greeting,
        traits.stream().map(AvatarForm.TraitText::parse).toList(),
        List.copyOf(boundaries),
        model,
        temperature,
        replyTokens);
  }
}
