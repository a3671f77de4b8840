package io.vibhava.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static io.vibhava.architecture.House.APPLICATION;
import static io.vibhava.architecture.House.DOMAIN;
import static io.vibhava.architecture.House.in;
import static io.vibhava.architecture.House.libraryOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HabitsTest {
  /// A message is read and written with its conversation, its memories and its turn; an event is
  /// printed by whatever takes a turn.
  private static final Set<JavaClass> SHARED =
      Set.of(
          House.classes().get("io.vibhava.persistence.conversation.MessageRow"),
          House.classes().get("io.vibhava.cli.turn.EventJson"));

  private static final Pattern DOCUMENTED =
      Pattern.compile("\\A(///? ?\\S.*\\n)+@NullMarked\\npackage ", Pattern.MULTILINE);

  @Test
  void domainAndApplicationPrintNothing() {
    noClasses()
        .that(in(DOMAIN, APPLICATION))
        .should(ACCESS_STANDARD_STREAMS)
        .because("what a person sees is a door's business, and a library is quiet")
        .check(House.classes());
  }

  @Test
  void nobodyUsesTheLoggingOfTheJdk() {
    noClasses()
        .that(in(House.ROOT))
        .should()
        .dependOnClassesThat(libraryOf(Logger.class))
        .because("there is one logging API, SLF4J, and what it may say is decided in one place")
        .check(House.classes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Row", "Json"})
  void rowsAndJsonShapesAreHidden(String suffix) {
    noClasses()
        .that(in(House.ROOT))
        .and()
        .haveSimpleNameEndingWith(suffix)
        .and()
        .areTopLevelClasses()
        .and(not(describe("shared by features of one adapter", SHARED::contains)))
        .should()
        .bePublic()
        .because("a row or a JSON shape is its adapter's own: the domain's records go in and out")
        .check(House.classes());
  }

  @Test
  void aSharedShapeIsKnownInItsAdapterAlone() {
    assertThat(SHARED)
        .allSatisfy(shape -> {
          var adapter = shape.getPackageName().replaceFirst("(io\\.vibhava\\.\\w+).*", "$1");
          var users = shape.getDirectDependenciesToSelf().stream().map(Dependency::getOriginClass);
          assertThat(users.map(JavaClass::getPackageName).distinct())
              .as("hide it, if its own package alone uses it")
              .hasSizeGreaterThan(1)
              .allMatch(user -> user.startsWith(adapter + "."));
        });
  }

  @ParameterizedTest
  @MethodSource("packages")
  void aPackageIsNullMarkedAndSaysInASentenceWhatItIs(Path folder) throws IOException {
    var info = folder.resolve("package-info.java");
    assertThat(info).as("every package with classes has one").isRegularFile();
    assertThat(Files.readString(info)).as(info.toString()).containsPattern(DOCUMENTED);
  }

  @Test
  void theLauncherBuildsAgainWhenAnyAdapterChanges() throws IOException {
    var launcher = Files.readString(House.folder().resolve("vibhava"));
    var watched = launcher.lines().filter(line -> line.startsWith("for adapter in ")).findFirst();

    try (var modules = Files.list(House.folder())) {
      var adapters =
          modules
              .map(it -> it.getFileName().toString())
              .filter(it -> it.startsWith("adapters-"))
              .map(it -> it.substring("adapters-".length()))
              .toList();
      assertThat(watched.orElseThrow().split("[ ;]+")).contains(adapters.toArray(String[]::new));
    }
  }

  @Test
  void nullMarkedIsReadFromTheClassFilesToo() {
    var unmarked =
        House.classes().stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(type -> !type.isAnnotatedWith(NullMarked.class))
            .map(type -> type.getName())
            .toList();
    assertThat(unmarked).as("packages that NullAway does not look at").isEmpty();
  }

  static List<Path> packages() throws IOException {
    try (var modules = Files.list(House.folder())) {
      return modules
          .map(module -> module.resolve("src/main/java"))
          .filter(Files::isDirectory)
          .flatMap(HabitsTest::sourceFolders)
          .sorted()
          .toList();
    }
  }

  private static Stream<Path> sourceFolders(Path sources) {
    try (var all = Files.walk(sources)) {
      return all
          .filter(file -> file.toString().endsWith(".java"))
          .map(Path::getParent)
          .distinct()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
