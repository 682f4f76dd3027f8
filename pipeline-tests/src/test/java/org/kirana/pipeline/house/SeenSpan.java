package org.kirana.pipeline.house;

import java.util.List;
import java.util.stream.Stream;

/** One span as a collector of traces gets it; ids in hexadecimal digits. */
record SeenSpan(String service, String name, String traceId, String spanId, String parentId) {

  /** Reads what {@code opentelemetry/proto/collector/trace/v1} calls a request for export. */
  static List<SeenSpan> in(byte[] exported) {
    return WireMessage.read(exported).messages(1).stream().flatMap(SeenSpan::ofResource).toList();
  }

  private static Stream<SeenSpan> ofResource(WireMessage resourceSpans) {
    String service =
        resourceSpans.messages(1).stream()
            .flatMap(resource -> resource.messages(1).stream())
            .filter(attribute -> attribute.text(1).equals("service.name"))
            .map(attribute -> attribute.messages(2).getFirst().text(1))
            .findFirst()
            .orElse("");
    return resourceSpans.messages(2).stream()
        .flatMap(scope -> scope.messages(2).stream())
        .map(span -> new SeenSpan(service, span.text(5), span.hex(1), span.hex(2), span.hex(4)));
  }

  /** Such as {@code order-service: announce order-placed}. */
  String what() {
    return service + ": " + name;
  }
}
