package io.vibhava.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.vibhava.architecture.House.ADAPTERS;
import static io.vibhava.architecture.House.APPLICATION;
import static io.vibhava.architecture.House.DOMAIN;
import static io.vibhava.architecture.House.FEATURES;
import static io.vibhava.architecture.House.STAND_INS;
import static io.vibhava.architecture.House.in;
import static io.vibhava.architecture.House.rightIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Features lie in the same order in every layer: account ← personality ← avatar ← conversation ←
/// memory ← learning ← turn ← backup.
class FeaturesTest {
  private static final List<String> LAYERS =
      Stream.concat(Stream.of(DOMAIN, APPLICATION), ADAPTERS.stream()).toList();

  @ParameterizedTest
  @MethodSource("featurePackages")
  void aFeatureKnowsOnlyThoseBeforeIt(String feature) {
    var word = feature.substring(feature.lastIndexOf('.') + 1);
    var later = FEATURES.subList(FEATURES.indexOf(word) + 1, FEATURES.size());
    var forbidden =
        packages()
            .filter(name -> later.contains(wordOf(name)) || STAND_INS.contains(wordOf(name)))
            .toArray(String[]::new);
    noClasses()
        .that(in(feature))
        .should()
        .dependOnClassesThat(in(forbidden))
        .because("features that know each other both ways can only be read and changed as one")
        .check(House.classes());
  }

  /// Right in a layer's package lies what all its features share, and perhaps what puts them
  /// together. No class is both.
  @ParameterizedTest
  @ValueSource(strings = {DOMAIN, APPLICATION})
  void whatFeaturesRestOnRestsOnNone(String layer) {
    var roof = new HashSet<JavaClass>();
    while (roof.addAll(rightInAndKnowing(layer, roof))) {}

    noClasses()
        .that(in(layer))
        .and(not(rightIn(layer)))
        .should()
        .dependOnClassesThat(describe("put features together", roof::contains))
        .because("what every feature rests on can't rest on one of them")
        .check(House.classes());
  }

  @ParameterizedTest
  @MethodSource("layers")
  void packagesHaveNoCycles(String layer) {
    slices()
        .matching(layer + ".(**)")
        .should()
        .beFreeOfCycles()
        .because("a cycle of packages is one package that nobody planned")
        .allowEmptyShould(true)
        .check(House.classes());
  }

  @ParameterizedTest
  @ValueSource(strings = {DOMAIN, APPLICATION})
  void everyPackageIsAFeatureOfTheList(String layer) {
    assertThat(packages().filter(name -> name.startsWith(layer + ".")).map(FeaturesTest::wordOf))
        .as("add the feature to House.FEATURES, in its place")
        .isSubsetOf(Stream.concat(FEATURES.stream(), STAND_INS.stream()).toList());
  }

  @Test
  void everyFeatureOfTheListIsInTheDomain() {
    assertThat(packages().filter(name -> name.startsWith(DOMAIN + ".")).map(FeaturesTest::wordOf))
        .containsAll(FEATURES);
  }

  @Test
  void everyStandInOfTheListIsInTheApplication() {
    assertThat(packages())
        .containsAll(STAND_INS.stream().map(word -> APPLICATION + "." + word).toList());
  }

  private static List<JavaClass> rightInAndKnowing(String layer, Set<JavaClass> roof) {
    return House.classes().stream()
        .filter(rightIn(layer))
        .filter(type ->
            type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .anyMatch(
                    to -> roof.contains(to) || FEATURES.contains(wordOf(to.getPackageName()))))
        .toList();
  }

  static Stream<String> layers() {
    return LAYERS.stream();
  }

  static Stream<String> featurePackages() {
    return packages().filter(name -> FEATURES.contains(wordOf(name)));
  }

  /// The packages one step below a layer that hold classes, there or further below.
  private static Stream<String> packages() {
    var found = new TreeSet<String>();
    for (var layer : LAYERS) {
      House.classes().stream()
          .map(JavaClass::getPackageName)
          .filter(name -> name.startsWith(layer + "."))
          .map(name -> layer + "." + name.substring(layer.length() + 1).split("\\.", 2)[0])
          .forEach(found::add);
    }
    return found.stream();
  }

  private static String wordOf(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
