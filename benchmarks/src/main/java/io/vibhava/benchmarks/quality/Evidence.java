package io.vibhava.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Which messages the evidence of a question names. The ids are written in many ways: `D8:6; D9:17`
/// in one, `D:11:26`, `D30:05`.
final class Evidence {

  private static final Pattern ID = Pattern.compile("D:?\\s*(\\d+)\\s*:\\s*(\\d+)");
  private static final Pattern PARTS = Pattern.compile("[;,\\s]+");

  private final String sample;
  private final Complaints complaints;
  private final Map<String, String> known = new HashMap<>();

  Evidence(String sample, List<Sample.Session> sessions, Complaints complaints) {
    this.sample = sample;
    this.complaints = complaints;
    for (var session : sessions) {
      for (var said : session.messages()) {
        known.putIfAbsent(said.id(), said.id());
        normal(said.id()).ifPresent(normal -> known.putIfAbsent(normal, said.id()));
      }
    }
  }

  Set<String> of(JsonNode evidence) {
    var found = new LinkedHashSet<String>();
    for (var written : evidence.isArray() ? evidence : List.of(evidence)) {
      add(written.asText("").strip(), found);
    }
    return found;
  }

  private void add(String written, Set<String> found) {
    if (known.containsKey(written)) {
      found.add(known.get(written));
      return;
    }
    for (var part : PARTS.split(written, 0)) {
      var id = normal(part).map(known::get);
      id.ifPresent(found::add);
      if (id.isEmpty() && !part.isEmpty()) {
        complaints.about("%s: evidence %s names no message".formatted(sample, part));
      }
    }
  }

  private static Optional<String> normal(String id) {
    var matcher = ID.matcher(id);
    return matcher.find()
        ? Optional.of("D" + number(matcher.group(1)) + ":" + number(matcher.group(2)))
        : Optional.empty();
  }

  private static String number(String digits) {
    return digits.replaceFirst("^0+(?=\\d)", "");
  }
}
