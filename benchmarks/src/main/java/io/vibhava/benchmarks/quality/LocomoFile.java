package io.vibhava.benchmarks.quality;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/// Reads files of LoCoMo's form: an array of conversations, each with numbered sessions and
/// questions. Small faults are told and passed over.
final class LocomoFile {

  private static final JsonMapper JSON = new JsonMapper();

  private LocomoFile() {}

  /// @throws BadFile if there is nothing that can be measured with
  static List<Sample> read(Path file, Complaints complaints) {
    var root = tree(file);
    var samples = new ArrayList<Sample>();
    for (var node : root.isArray() ? root : List.of(root)) {
      if (node.path("conversation").isObject()) {
        samples.add(sample(file, samples.size(), node, complaints));
      } else {
        complaints.about("%s: an entry has no conversation".formatted(file));
      }
    }
    if (samples.isEmpty()) {
      throw new BadFile(
          "quality: %s holds no conversation; give JSON of LoCoMo's form".formatted(file));
    }
    return samples;
  }

  private static JsonNode tree(Path file) {
    try {
      return JSON.readTree(Files.readString(file));
    } catch (JsonProcessingException e) {
      throw new BadFile(
          "quality: %s is no JSON, line %d, column %d"
              .formatted(file, e.getLocation().getLineNr(), e.getLocation().getColumnNr()));
    } catch (IOException e) {
      throw new BadFile(
          "quality: %s can't be read (%s); give files of LoCoMo's form"
              .formatted(file, e.getClass().getSimpleName()));
    }
  }

  private static Sample sample(Path file, int number, JsonNode node, Complaints complaints) {
    var id = node.path("sample_id").asText(Integer.toString(number));
    var name = "%s, %s".formatted(file.getFileName(), id);
    var conversation = node.path("conversation");
    var person = conversation.path("speaker_a").asText("Person");
    var avatar = conversation.path("speaker_b").asText("Avatar");
    var sessions = new Sessions(name, person, complaints).in(conversation);
    var evidence = new Evidence(name, sessions, complaints);
    var questions =
        StreamSupport.stream(node.path("qa").spliterator(), false)
            .filter(question -> question.path("question").isTextual())
            .map(question -> question(question, evidence))
            .filter(question -> !question.evidence().isEmpty())
            .toList();
    return new Sample(name, person, avatar, sessions, questions);
  }

  private static Sample.Question question(JsonNode node, Evidence evidence) {
    return new Sample.Question(
        node.path("question").asText(),
        node.path("category").asText("0"),
        evidence.of(node.path("evidence")));
  }
}
