package org.kirana.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One way to run the house on Kubernetes, as {@code kubectl apply -k} would send it. */
enum Overlay {
  PRODUCTION,
  EXTERNAL,
  LOCAL;

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final Map<Overlay, List<JsonNode>> RENDERED = new ConcurrentHashMap<>();

  /** Every object, rendered once for all tests. */
  List<JsonNode> objects() {
    return RENDERED.computeIfAbsent(this, each -> parse(Kubectl.kustomize(each.folder())));
  }

  Stream<JsonNode> ofKind(String kind) {
    return objects().stream().filter(object -> object.path("kind").asText().equals(kind));
  }

  JsonNode one(String kind, String name) {
    return one(kind, object -> nameOf(object).equals(name));
  }

  private JsonNode one(String kind, Predicate<JsonNode> which) {
    return ofKind(kind).filter(which).findFirst().orElseThrow();
  }

  static String nameOf(JsonNode object) {
    return object.at("/metadata/name").asText();
  }

  Path folder() {
    return Root.path("deploy/kubernetes/overlays").resolve(name().toLowerCase(Locale.ROOT));
  }

  static List<JsonNode> parse(String manyDocuments) {
    try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(manyDocuments)) {
      List<JsonNode> objects = new ArrayList<>();
      documents.forEachRemaining(objects::add);
      return List.copyOf(objects);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
