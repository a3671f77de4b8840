package io.vibhava.benchmarks.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PeopleTest {

  private static final List<Person> PEOPLE = People.all();

  @Test
  void a_third_of_at_least_twelve_people_is_held_out() {
    assertThat(PEOPLE).hasSizeGreaterThanOrEqualTo(12);
    assertThat(PEOPLE.stream().filter(Person::heldOut)).hasSize(PEOPLE.size() / 3);
  }

  @Test
  void there_are_three_hundred_questions_of_every_kind_each_with_its_id() {
    var questions = PEOPLE.stream().flatMap(it -> it.questions().stream()).toList();

    assertThat(questions).hasSizeGreaterThanOrEqualTo(300);
    assertThat(questions.stream().map(Question::id)).doesNotHaveDuplicates();
    assertThat(questions.stream().map(Question::kind)).contains(Kind.values());
  }

  @Test
  void only_what_was_never_told_has_no_accepted_answer() {
    assertThat(PEOPLE.stream().flatMap(it -> it.questions().stream()))
        .allSatisfy(it -> assertThat(it.accepted().isEmpty()).isEqualTo(it.kind() == Kind.NEVER));
  }

  @Test
  void everybody_talks_on_several_days_over_months_the_same_each_time() {
    assertThat(PEOPLE)
        .isEqualTo(People.all())
        .allSatisfy(person -> {
          var talks = person.talks();
          assertThat(talks).hasSizeGreaterThanOrEqualTo(5).isSortedAccordingTo(PeopleTest::byTime);
          assertThat(talks.getFirst().at())
              .isBefore(talks.getLast().at().minusSeconds(180L * 86_400));
        });
  }

  @Test
  void what_is_told_is_in_the_talks() {
    for (var person : PEOPLE) {
      var told =
          person.talks().stream()
              .flatMap(it -> it.exchanges().stream())
              .map(it -> it.said() + " " + it.replied())
              .collect(Collectors.joining(" "));
      assertThat(person.questions().stream().filter(it -> it.kind() == Kind.HOP))
          .allSatisfy(it ->
              assertThat(new Spoken(told).text())
                  .matches(text ->
                      it.accepted().stream()
                          .anyMatch(value -> Spoken.pattern(value).matcher(text).find())));
    }
  }

  private static int byTime(Person.Talk one, Person.Talk other) {
    return one.at().compareTo(other.at());
  }
}
