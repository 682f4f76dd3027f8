package org.kirana.images;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a program is made of, as CycloneDX 1.6: every library that is in its image, with its hash.
 * What the base image brings is for the scanner of images to say.
 */
record BillOfMaterials(String title, List<Library> libraries) {

  static BillOfMaterials of(Program program) throws IOException {
    Path application = program.application();
    List<Library> libraries = new ArrayList<>();
    for (String line : Files.readAllLines(application.resolve("quarkus-app-dependencies.txt"))) {
      libraries.add(Library.parse(line).in(application.resolve("lib")));
    }
    return new BillOfMaterials(program.title(), List.copyOf(libraries));
  }

  /** The same for the same libraries, to the letter. */
  String json() throws JsonProcessingException {
    List<Map<String, Object>> components = libraries.stream().map(Library::component).toList();
    Map<String, Object> bill = new LinkedHashMap<>();
    bill.put("bomFormat", "CycloneDX");
    bill.put("specVersion", "1.6");
    bill.put("serialNumber", "urn:uuid:" + idOf(components));
    bill.put("version", 1);
    bill.put(
        "metadata",
        Map.of("component", Map.of("type", "application", "name", title, "bom-ref", title)));
    bill.put("components", components);
    bill.put(
        "dependencies",
        List.of(Map.of("ref", title, "dependsOn", libraries.stream().map(Library::purl).toList())));
    return new ObjectMapper()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .writeValueAsString(bill);
  }

  private UUID idOf(List<Map<String, Object>> components) {
    return UUID.nameUUIDFromBytes((title + components).getBytes(StandardCharsets.UTF_8));
  }
}
