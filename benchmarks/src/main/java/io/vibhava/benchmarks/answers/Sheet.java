package io.vibhava.benchmarks.answers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vibhava.benchmarks.answers.Person.Exchange;
import java.io.PrintStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// Prints the talks and questions as JSON Lines, without what is known of the answers.
final class Sheet {

  private static final JsonMapper JSON = new JsonMapper();

  private final PrintStream out;

  Sheet(PrintStream out) {
    this.out = out;
  }

  void print(Person person) {
    for (var i = 0; i < person.talks().size(); i++) {
      var talk = person.talks().get(i);
      for (var exchange : talk.exchanges()) {
        print(person, i + 1, talk.at(), exchange);
      }
    }
    person.questions().forEach(question -> print(person, question));
  }

  private void print(Person person, int talk, Instant at, Exchange exchange) {
    print(message(person, talk, at, "person", exchange.said()));
    print(message(person, talk, at, "avatar", exchange.replied()));
  }

  private static Map<String, Object> message(
      Person person, int talk, Instant at, String role, String text) {
    var line = new LinkedHashMap<String, Object>();
    line.put("type", "message");
    line.put("person", person.name());
    line.put("talk", talk);
    line.put("at", at.toString());
    line.put("role", role);
    line.put("text", text);
    return line;
  }

  private void print(Person person, Question question) {
    var line = new LinkedHashMap<String, Object>();
    line.put("type", "question");
    line.put("id", question.id());
    line.put("person", person.name());
    line.put("at", person.asksAt().toString());
    line.put("question", question.text());
    print(line);
  }

  private void print(Map<String, Object> line) {
    try {
      out.println(JSON.writeValueAsString(line));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("words and numbers can be written", e);
    }
  }
}
