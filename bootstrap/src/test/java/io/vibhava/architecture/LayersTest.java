package io.vibhava.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.vibhava.architecture.House.ADAPTERS;
import static io.vibhava.architecture.House.APPLICATION;
import static io.vibhava.architecture.House.DOMAIN;
import static io.vibhava.architecture.House.in;
import static io.vibhava.architecture.House.libraryOf;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.onnxruntime.OrtSession;
import com.openai.client.OpenAIClient;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import io.javalin.Javalin;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.time.Clock;
import java.util.Random;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.jdbi.v3.core.Jdbi;
import org.jline.reader.LineReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tribuo.util.tokens.Tokenizer;
import picocli.CommandLine;

class LayersTest {
  @Test
  void theDomainKnowsOnlyJavaAndItself() {
    classes()
        .that(in(DOMAIN))
        .should()
        .onlyDependOnClassesThat(in(DOMAIN).or(resideInAnyPackage("java..", "org.jspecify..", "")))
        .because("the domain is data and rules: whoever reads it needs to know nothing else")
        .check(House.classes());
  }

  @Test
  void theDomainIsBlind() {
    noClasses()
        .that(in(DOMAIN))
        .should()
        .dependOnClassesThat(outsideWorld())
        .because("data in, data out: time, chance and the world come as arguments")
        .check(House.classes());
  }

  @Test
  void theDomainNeverLooksAtTheClock() {
    noClasses()
        .that(in(DOMAIN))
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "the present time is read",
                call ->
                    call.getTarget().getName().equals("now")
                            && call.getTargetOwner().getPackageName().startsWith("java.time")
                        || call.getTarget()
                            .getName()
                            .matches("currentTimeMillis|nanoTime|randomUUID")))
        .because("a rule that looks at the clock can't be tested for another day")
        .check(House.classes());
  }

  @Test
  void theApplicationKnowsOnlyTheDomain() {
    classes()
        .that(in(APPLICATION))
        .should()
        .onlyDependOnClassesThat(
            in(DOMAIN, APPLICATION).or(resideInAnyPackage("java..", "org.jspecify..", "")))
        .because("use cases reach the world through ports, which adapters fill")
        .check(House.classes());
  }

  @ParameterizedTest
  @MethodSource("adapters")
  void anAdapterKnowsNoOtherAndNotTheWiring(String adapter) {
    var others = ADAPTERS.stream().filter(other -> !other.equals(adapter)).toArray(String[]::new);
    noClasses()
        .that(in(adapter))
        .should()
        .dependOnClassesThat(in(others).or(House.bootstrap()))
        .because("any adapter can be replaced or left out; only bootstrap sees them all")
        .check(House.classes());
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void aLibraryIsKnownInOnePlace(Class<?> example, String place) {
    noClasses()
        .that(not(in(place)))
        .should()
        .dependOnClassesThat(libraryOf(example))
        .because("what can be left out or replaced must have one place to be missed in")
        .check(House.classes());
  }

  @Test
  void aRuleAboutAPackageWithoutClassesFails() {
    assertThatThrownBy(() -> in("io.vibhava.domian"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("io.vibhava.domian");
  }

  static Stream<String> adapters() {
    return ADAPTERS.stream();
  }

  static Stream<Arguments> libraries() {
    return Stream.of(
        Arguments.of(OpenAIClient.class, "io.vibhava.ai.openai"),
        Arguments.of(OkHttpClient.class, "io.vibhava.ai.openai"),
        Arguments.of(OrtSession.class, "io.vibhava.ai.onnx"),
        Arguments.of(Tokenizer.class, "io.vibhava.ai.onnx"),
        Arguments.of(Jdbi.class, "io.vibhava.persistence"),
        Arguments.of(Connection.class, "io.vibhava.persistence"),
        Arguments.of(CommandLine.class, "io.vibhava.cli"),
        Arguments.of(Javalin.class, "io.vibhava.web"),
        Arguments.of(LineReader.class, "io.vibhava.cli"));
  }

  private static DescribedPredicate<JavaClass> outsideWorld() {
    return resideInAnyPackage(
            "java.io..", "java.nio.file..", "java.net..", "java.sql..", "java.util.concurrent..")
        .and(
            not(
                DescribedPredicate.describe(
                    "", type -> type.isEquivalentTo(UncheckedIOException.class))))
        .or(resideInAPackage("java.util.random.."))
        .or(DescribedPredicate.describe("a clock", type -> type.isEquivalentTo(Clock.class)))
        .or(
            DescribedPredicate.describe(
                "a random source", type -> type.isEquivalentTo(Random.class)));
  }
}
