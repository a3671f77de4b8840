package io.vibhava.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Our own classes as the compiler left them, and the words that the rules are made of.
final class House {
  static final String ROOT = "io.vibhava";
  static final String DOMAIN = ROOT + ".domain";
  static final String APPLICATION = ROOT + ".application";

  /// The adapters, each a package below the root and a module of its own.
  static final List<String> ADAPTERS =
      List.of(ROOT + ".web", ROOT + ".cli", ROOT + ".persistence", ROOT + ".ai");

  /// The features in their order: each may know those before it.
  static final List<String> FEATURES =
      List.of(
          "account",
          "personality",
          "avatar",
          "usage",
          "conversation",
          "memory",
          "learning",
          "turn",
          "backup");

  /// What stands in for the world in tests, in demonstrations and for embedding programs. They may
  /// know every feature, and no feature knows them.
  static final List<String> STAND_INS = List.of("inmemory", "testing");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages(ROOT);

  private House() {}

  static JavaClasses classes() {
    return CLASSES;
  }

  /// The classes of a package and of those below it. That there are any is asserted, since a rule
  /// about a package with a misspelt name would hold for ever.
  static DescribedPredicate<JavaClass> in(String... packages) {
    for (var name : packages) {
      if (CLASSES.stream().noneMatch(type -> isIn(type, name))) {
        throw new AssertionError("a rule names " + name + ", where no class is");
      }
    }
    return describe(
        "in " + String.join(" or ", packages),
        type -> Arrays.stream(packages).anyMatch(name -> isIn(type, name)));
  }

  /// The classes of exactly this package.
  static DescribedPredicate<JavaClass> rightIn(String name) {
    if (!CLASSES.containPackage(name) || CLASSES.getPackage(name).getClasses().isEmpty()) {
      throw new AssertionError("a rule names " + name + ", where no class is");
    }
    return describe("right in " + name, type -> type.getPackageName().equals(name));
  }

  /// The classes of the wiring: what lies in no layer.
  static DescribedPredicate<JavaClass> bootstrap() {
    return describe(
        "in bootstrap",
        type ->
            isIn(type, ROOT)
                && !isIn(type, DOMAIN)
                && !isIn(type, APPLICATION)
                && ADAPTERS.stream().noneMatch(adapter -> isIn(type, adapter)));
  }

  /// The classes of a library, named by one of its classes so that a misspelt name does not
  /// compile.
  static DescribedPredicate<JavaClass> libraryOf(Class<?> example) {
    var name = example.getPackageName();
    return describe("of " + name, type -> isIn(type, name));
  }

  static boolean isIn(JavaClass type, String name) {
    var own = type.getBaseComponentType().getPackageName();
    return own.equals(name) || own.startsWith(name + ".");
  }

  /// The folder of the whole project, wherever the tests are run from.
  static Path folder() {
    var here = Path.of("").toAbsolutePath();
    while (!Files.isRegularFile(here.resolve("ARCHITECTURE.md"))) {
      here = here.getParent();
      if (here == null) {
        throw new AssertionError(
            "no folder above " + Path.of("").toAbsolutePath() + " is the project's");
      }
    }
    return here;
  }
}
