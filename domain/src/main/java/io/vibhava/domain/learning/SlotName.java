package io.vibhava.domain.learning;

import io.vibhava.domain.memory.Slot;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The slots that a language model may fill. Which of them hold one value at a time is ours to say,
/// and so is by which words a slot is known: a fact that fills one closes the one before.
public enum SlotName {
  NAME(true, "name|called|i'm|i am|named"),
  NICKNAME(false, "call|calls|called|nickname"),
  AGE(true, "years?|old|turned|turning|age|aged|i'm|i am"),
  BIRTHDAY(true, "birthday|born"),
  ORIGIN(false, "from|born|grew up|raised|native"),
  HOME(true, "live|lives|living|moved|moving|home|based|settled|relocated|resides?"),
  HOUSEHOLD(true, "live|lives|living|share|household"),
  OCCUPATION(true, "work|works|working|job|am an?|i'm an?|profession|career|is an?"),
  EMPLOYER(true, "work|works|working|job|employed|employer|joined|hired"),
  EMPLOYMENT(true, "retired|unemployed|self-employed|laid off|freelance|employed"),
  RELATIONSHIP(true, "married|engaged|divorced|widowed|separated|single|wife|husband|partner"),
  DIET(true, "vegan|vegetarian|pescatarian|eat|eats|diet|halal|kosher|gluten"),
  ALLERGY(false, "allergic|allergy|allergies|intolerant|intolerance"),
  CONDITION(false, "have|has|diagnosed|suffer|suffers|living with|condition"),
  STUDIES(false, "study|studies|studying|student|degree|major|majoring|course"),
  LANGUAGE(false, "speak|speaks|speaking|language|fluent|bilingual|learning");

  private final boolean single;
  private final Pattern words;

  SlotName(boolean single, String words) {
    this.single = single;
    this.words = Vocabulary.pattern("(?<![\\w'])(?:" + words + ")(?![\\w'])");
  }

  /// How it is written, such as `home`.
  public String written() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The slot, where `quote` is about it and says the value.
  static Optional<Slot> filled(String slot, String value, Said said) {
    return find(slot)
        .filter(name -> name.words.matcher(said.plain()).find())
        .filter(_ -> said.tells(value))
        .map(name -> new Slot(name.written(), value.strip(), name.single));
  }

  private static Optional<SlotName> find(String written) {
    return Arrays.stream(values()).filter(slot -> slot.written().equals(written)).findFirst();
  }
}
