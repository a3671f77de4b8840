package io.vibhava.benchmarks.answers;

import io.vibhava.ai.onnx.OnnxEmbedder;
import io.vibhava.application.memory.Embedder;
import io.vibhava.benchmarks.common.DiskFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Has everybody talk with the product and asks it their questions.
final class Product {

  private Product() {}

  static Answers answers(List<Person> people) throws IOException {
    try (var embedder = new OnnxEmbedder();
        var folder = DiskFolder.named("answers")) {
      tell(people, folder.path(), embedder);
      return ask(people, folder.path(), embedder);
    }
  }

  private static void tell(List<Person> people, Path folder, Embedder embedder) {
    var reciter = new Reciter();
    try (var household = Household.in(folder, embedder, Optional.of(reciter))) {
      var telling = new Telling(household, reciter);
      people.forEach(telling::tell);
    }
  }

  private static Answers ask(List<Person> people, Path folder, Embedder embedder) {
    var answers = new TreeMap<String, String>();
    try (var household = Household.in(folder, embedder, Optional.empty())) {
      System.err.println("answers: asking " + household.speaker());
      var asking = new Asking(household);
      people.forEach(person -> asking.ask(person, answers));
      return new Answers(household.speaker(), answers);
    }
  }
}
