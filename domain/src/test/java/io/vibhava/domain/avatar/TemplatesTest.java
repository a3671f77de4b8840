package io.vibhava.domain.avatar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.domain.Failure;
import io.vibhava.domain.Text;
import io.vibhava.domain.personality.Personality;
import io.vibhava.domain.personality.Trait;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {

  @Test
  void at_least_eight_people_can_be_met() {
    assertThat(Templates.all()).hasSizeGreaterThanOrEqualTo(8);
  }

  @Test
  void the_first_is_the_companion() {
    assertThat(Templates.first().slug()).isEqualTo("companion");
    assertThat(Templates.all().getFirst()).isSameAs(Templates.first());
  }

  @Test
  void no_two_share_a_slug_a_name_a_tagline_or_a_greeting() {
    assertThat(Templates.all()).extracting(Template::slug).doesNotHaveDuplicates();
    assertThat(profiles()).extracting(it -> Text.searchable(it.name())).doesNotHaveDuplicates();
    assertThat(profiles()).extracting(Profile::tagline).doesNotHaveDuplicates();
    assertThat(profiles()).extracting(Profile::greeting).doesNotHaveDuplicates();
    assertThat(profiles()).extracting(it -> it.personality().traits()).doesNotHaveDuplicates();
  }

  @Test
  void each_is_found_by_its_slug_and_by_its_name_whatever_the_case() {
    for (var template : Templates.all()) {
      assertThat(Templates.find(template.slug().toUpperCase(Locale.ROOT))).isSameAs(template);
      assertThat(Templates.find(" " + template.profile().name())).isSameAs(template);
    }
  }

  @Test
  void what_is_not_there_is_answered_with_what_there_is() {
    assertThatThrownBy(() -> Templates.find("pirate"))
        .isInstanceOf(Failure.NotFound.class)
        .hasMessageContainingAll("companion", "friend", "elder")
        .hasMessageNotContaining("pirate");
  }

  @ParameterizedTest
  @MethodSource("templates")
  void the_name_and_the_slug_are_easy_to_type(Template template) {
    assertThat(template.slug()).matches("[a-z]+");
    assertThat(template.profile().name()).matches("[A-Z][a-z]+");
  }

  @ParameterizedTest
  @MethodSource("templates")
  void a_description_tells_a_model_who_it_is_in_150_to_300_words(Template template) {
    var description = template.profile().personality().description();
    assertThat(description.split("\\s+")).hasSizeBetween(150, 300);
    assertThat(description).contains("You ", "In hard moments", "You care about");
  }

  @ParameterizedTest
  @MethodSource("templates")
  void every_trait_is_set_and_some_stand_out(Template template) {
    var traits = template.profile().personality().traits();
    assertThat(traits.values()).containsOnlyKeys(Trait.values());
    assertThat(traits.inWords()).contains("very ");
  }

  @ParameterizedTest
  @MethodSource("templates")
  void it_keeps_boundaries_greets_shortly_and_shows_how_it_speaks(Template template) {
    var profile = template.profile();
    assertThat(profile.personality().boundaries()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(profile.greeting()).hasSizeLessThan(160);
    assertThat(profile.examples()).hasSizeBetween(2, 3);
  }

  @Test
  void the_listener_says_that_it_is_no_therapist() {
    Personality listener = Templates.find("listener").profile().personality();
    assertThat(listener.boundaries()).anyMatch(it -> it.contains("not a therapist"));
  }

  static Stream<Template> templates() {
    return Templates.all().stream();
  }

  private static List<Profile> profiles() {
    return templates().map(Template::profile).toList();
  }
}
