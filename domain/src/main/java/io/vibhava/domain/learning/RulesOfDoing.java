package io.vibhava.domain.learning;

import static io.vibhava.domain.learning.Rule.fact;

import java.util.List;

/// How people tell what they do again and again.
final class RulesOfDoing {

  static final List<Rule> ALL =
      List.of(
          fact(
              "studies",
              0.8,
              "(?:I {ADV}study|{I_AM} {ADV}studying) (?<value>(?!hard|now|today|tonight|a lot|all day|every|too|best"
                  + "|better|alone){REST}){END}",
              "The person studies {value}."),
          fact(
              "under way",
              0.6,
              "{I_AM} {ADV}(?<value>{UNDERTAKING} {REST}){END}",
              "The person is {value}."),
          fact(
              "speaks",
              0.7,
              "I {ADV}speak (?<value>(?:(?:fluent|some|a little|a bit of|basic|native) )?{LANGUAGE}"
                  + "(?:(?:,| and|, and) (?:(?:some|a little|a bit of) )?{LANGUAGE})*){END}",
              "The person speaks {value}."),
          fact(
              "plays",
              0.6,
              "I {ADV}play (?<value>(?!dumb|along|around|it\\b|with|nice|games|hard){REST}){END}",
              "The person plays {value}."),
          fact(
              "collects",
              0.6,
              "I {ADV}(?<verb>collect|teach|coach|breed|sing in) (?<value>(?!(?:my|our|him|her|you|them|us)\\b){REST}){END}",
              "The person {verb} {value}."),
          fact(
              "habit",
              0.5,
              "I {ADV}(?<verb>(?:go|visit|call)(?= (?!every|each))|get up|wake up|run|swim|cook|walk|cycle|commute|bake|meditate"
                  + "|practi[sc]e"
                  + "|read|volunteer|train) (?<value>{MAYBE}(?:every|each) {REST}){END}",
              "The person {verb} {value}."));

  private RulesOfDoing() {}
}
