package io.vibhava.benchmarks.answers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Reads another system's answers: JSON Lines of `{"id":…,"answer":…}`.
final class AnswersFile {

  private static final JsonMapper JSON = new JsonMapper();

  private AnswersFile() {}

  /// @throws BadArguments if the file can't be read, or a line is none of an answer's
  static Answers read(Path file, List<Question> questions) {
    var ids = questions.stream().map(Question::id).collect(Collectors.toSet());
    var answers = new HashMap<String, String>();
    var lines = lines(file);
    for (var i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        put(lines.get(i), "%s, line %d".formatted(file, i + 1), ids, answers);
      }
    }
    tellMissing(ids, answers);
    return new Answers(file.getFileName().toString(), answers);
  }

  /// Keeps answers in the form that is read.
  static void write(Path file, Answers answers) throws IOException {
    var lines = new ArrayList<String>();
    for (var answer : new TreeMap<>(answers.byId()).entrySet()) {
      lines.add(
          JSON.writeValueAsString(Map.of("id", answer.getKey(), "answer", answer.getValue())));
    }
    Files.write(file, lines);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new BadArguments(
          "answers: %s can't be read (%s); give JSON Lines of id and answer"
              .formatted(file, e.getClass().getSimpleName()));
    }
  }

  private static void put(String line, String place, Set<String> ids, Map<String, String> into) {
    var node = node(line, place);
    var id = node.path("id").asText("");
    if (!ids.contains(id)) {
      throw new BadArguments(
          "answers: %s: there is no question of id \"%s\"; see answers --questions"
              .formatted(place, id));
    }
    if (into.put(id, node.path("answer").asText("")) != null) {
      throw new BadArguments(
          "answers: %s: question %s is answered twice; give one answer".formatted(place, id));
    }
  }

  private static JsonNode node(String line, String place) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new BadArguments(
          "answers: %s is no JSON; give a line of {\"id\":…,\"answer\":…} each".formatted(place));
    }
  }

  private static void tellMissing(Set<String> ids, Map<String, String> answers) {
    var missing = new HashSet<>(ids);
    missing.removeAll(answers.keySet());
    if (!missing.isEmpty()) {
      System.err.printf(
          "answers: %d questions have no answer and count as silent%n", missing.size());
    }
  }
}
