package io.vibhava.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.domain.account.KeyScope;
import io.vibhava.domain.account.Role;
import io.vibhava.web.http.Method;
import io.vibhava.web.http.Needs;
import io.vibhava.web.http.Route;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every route of the table, with every object it could be asked for and every credential. What has
/// to come back follows from the table alone; a route without a row in [Rows] fails.
class MatrixTest {

  private static final int UNKNOWN = 401;
  private static final int LACKING = 403;
  private static final int NOT_THERE = 404;

  private static WebHouse house;

  @BeforeAll
  static void open() {
    house = new WebHouse();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  /// A route of the table with its row.
  record Case(Route route, Rows.Row row) {

    Needs needs() {
      return ((Route.Guarded) route).needs();
    }

    /// Whether it is for everybody, each for their own.
    boolean isOfPeople() {
      return needs().roles().contains(Role.USER);
    }

    /// Somebody who may.
    WebPerson asker(WebHouse house) {
      if (row.closes()) {
        return house.newcomer();
      }
      return isOfPeople() ? house.ada : house.admin;
    }

    @Override
    public String toString() {
      return route.method() + " " + route.path() + row.more();
    }
  }

  static List<Case> guarded() {
    return cases().filter(it -> it.route() instanceof Route.Guarded).toList();
  }

  static List<Case> naming() {
    return guarded().stream().filter(it -> !it.row().things().isEmpty()).toList();
  }

  private static Stream<Case> cases() {
    try (var table = new WebHouse()) {
      return table.server.table().routes().stream()
          .flatMap(route -> Rows.of(route).stream().map(row -> new Case(route, row)));
    }
  }

  @Test
  void everyRouteHasARowAndEveryRowARoute() {
    var routes = house.server.table().routes();

    assertThat(routes)
        .allSatisfy(route -> assertThat(Rows.of(route)).as(route.path()).isNotEmpty());
    assertThat(Rows.ALL).allMatch(row -> routes.stream().anyMatch(route -> row.isOf(route)));
  }

  @Test
  void aRouteIsOpenOnlyIfItTellsOfNobody() {
    assertThat(house.server.table().routes().stream().filter(it -> it instanceof Route.Open))
        .extracting(Route::path)
        .containsExactly(
            "/health/live",
            "/health/ready",
            "/v1/auth/register",
            "/v1/auth/login",
            "/v1/auth/refresh",
            "/v1/auth/reset",
            "/openapi.json",
            "/docs",
            "/docs/{file}");
  }

  @Test
  void readingChangesNothing() {
    assertThat(house.server.table().routes().stream().filter(Rows::changes))
        .allMatch(route -> route.method() != Method.GET);
  }

  @ParameterizedTest
  @MethodSource("guarded")
  void itsOwnerIsAnswered(Case one) {
    var person = one.asker(house);
    var told = one.row().asking(person, Things.own(person)).told();

    assertThat(told.status()).as(told.body()).isEqualTo(one.route().about().status());
  }

  @ParameterizedTest
  @MethodSource("guarded")
  void aSessionReachesWhatAKeyReaches(Case one) {
    var person = one.asker(house);
    var asking = one.row().asking(person, Things.own(person));
    var told = asking.with("Authorization", "Bearer " + person.token()).told();

    assertThat(told.status()).as(told.body()).isEqualTo(one.route().about().status());
  }

  @ParameterizedTest
  @MethodSource("guarded")
  void whoeverHasAnotherRoleIsRefused(Case one) {
    var others = EnumSet.complementOf(EnumSet.copyOf(one.needs().roles()));
    for (var role : others) {
      var person = WebPerson.of(house, "p" + UUID.randomUUID(), role);
      var asking = one.row().asking(person, Things.own(house.ada));
      assertThat(asking.told().status()).as(role.label()).isEqualTo(LACKING);
      assertThat(asking.with("Authorization", "Bearer " + person.token()).told().status())
          .as(role.label())
          .isEqualTo(LACKING);
    }
  }

  @ParameterizedTest
  @MethodSource("guarded")
  void whoShowsNoKeyThatLetsInIsUnknownAndLearnsNothing(Case one) {
    var person = one.asker(house);
    var own = Things.own(person);
    var bad = "vib_" + "A".repeat(43);
    var bodies = new ArrayList<String>();
    for (var credential :
        List.of(
            "",
            "Bearer " + bad,
            "Bearer x",
            "Bearer " + person.revokedKey(),
            "Bearer " + person.expiredToken(),
            "Bearer " + person.endedToken(),
            "Bearer " + person.staleToken(),
            "Bearer " + person.session().refresh().reveal(),
            "Bearer " + person.session().session().id(),
            "Basic YTpi")) {
      var asking = one.row().asking(person, own).with("Authorization", credential);
      var told = asking.told();
      assertThat(told.status()).as(credential).isEqualTo(UNKNOWN);
      assertThat(told.header("WWW-Authenticate")).startsWith("Bearer");
      bodies.add(told.body());
    }
    assertThat(bodies).as("none tells why").containsOnly(bodies.getFirst());
  }

  @ParameterizedTest
  @MethodSource("guarded")
  void aKeyThatDoesNotReachTheScopeIsRefused(Case one) {
    var person = one.asker(house);
    var role = person.equals(house.admin) ? Role.ADMIN : Role.USER;
    var allButOne = EnumSet.copyOf(KeyScope.of(role));
    allButOne.remove(one.needs().scope());
    var key = person.key(allButOne);
    var asking = one.row().asking(person, Things.own(person));

    assertThat(asking.with("Authorization", "Bearer " + key).told().status()).isEqualTo(LACKING);
  }

  @ParameterizedTest
  @MethodSource("guarded")
  void anotherPersonsKeyReachesNothingOfTheirs(Case one) {
    var own = Things.own(house.ada);
    var told = one.row().asking(one.row().closes() ? house.newcomer() : house.eve, own).told();

    var answered = one.row().things().isEmpty() ? one.route().about().status() : NOT_THERE;
    var expected = one.isOfPeople() ? answered : LACKING;
    assertThat(told.status()).as(told.body()).isEqualTo(expected);
    assertThat(told.body()).doesNotContain(Things.canary(house.ada));
  }

  @ParameterizedTest
  @MethodSource("naming")
  void whatIsAnothersIsToldAsWhatIsNotThere(Case one) {
    var person = one.asker(house);
    var own = Things.own(person);
    for (var thing : one.row().things()) {
      var absent = own.with(thing, Things.absent(house));
      var foreign = thing.equals("account") ? absent : own.with(thing, Things.own(house.eve));
      var ofForeign = one.row().asking(person, foreign).told();
      var ofAbsent = one.row().asking(person, absent).told();

      assertThat(ofForeign.status()).as(thing + " " + ofForeign.body()).isEqualTo(NOT_THERE);
      assertThat(ofAbsent.status()).as(thing + " " + ofAbsent.body()).isEqualTo(NOT_THERE);
      assertThat(ofForeign.body().replace(foreign.of(thing), "ID"))
          .isEqualTo(ofAbsent.body().replace(absent.of(thing), "ID"));
    }
  }

  @ParameterizedTest
  @MethodSource("naming")
  void whatIsOfAnotherParentIsNotThere(Case one) {
    for (var thing : one.row().children()) {
      var crossed = Things.own(house.ada).with(thing, Things.own(house.ada));
      var told = one.row().asking(house.ada, crossed).told();

      assertThat(told.status()).as(thing + " " + told.body()).isEqualTo(NOT_THERE);
    }
  }

  @ParameterizedTest
  @MethodSource("naming")
  void whatWasDeletedIsNotThere(Case one) {
    var person = one.asker(house);
    var own = Things.own(person);
    own.delete(person);

    assertThat(one.row().asking(person, own).told().status()).isEqualTo(NOT_THERE);
  }

  @ParameterizedTest
  @MethodSource("guarded")
  void everyRefusalHasItsForm(Case one) {
    var told = one.row().asking(house.ada, Things.own(house.ada)).with("Authorization", "").told();

    if (one.route().path().matches("/v1/(models|chat).*")) {
      assertThat(told.type()).isEqualTo("application/json");
      assertThat(told.at("/error/code")).isEqualTo("invalid_api_key");
    } else {
      assertThat(told.type()).isEqualTo("application/problem+json");
      assertThat(told.at("/code")).isEqualTo("not-allowed");
    }
  }
}
