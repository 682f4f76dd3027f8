package org.kirana.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainer;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.api.buildplan.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("./kirana images")
class ImagesTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;
  private Program bakery;

  @BeforeEach
  void aProgramAsTheBuildLeavesIt() throws Exception {
    bakery = program("bakery");
    Jib.fromScratch()
        .containerize(Containerizer.to(TarImage.at(folder.resolve("base.tar")).named("base")));
  }

  @Test
  void runsAsANumberedNobodyWithoutAShell() throws Exception {
    build("first");
    JsonNode config = Tar.config(folder.resolve("first/bakery.tar")).path("config");
    assertThat(config.path("User").asText()).isEqualTo("10001:10001");
    assertThat(config.path("Entrypoint").path(0).asText()).isEqualTo("java");
    assertThat(config.path("Entrypoint").toString()).doesNotContain("sh", "AOTCache");
  }

  @Test
  void keepsWhatSeldomChangesApart() throws Exception {
    build("first");
    assertThat(Tar.layers(folder.resolve("first/bakery.tar")))
        .containsExactly(
            List.of("/app/lib/boot/org.other.boot-1.jar", "/app/lib/main/org.other.flour-1.jar"),
            List.of("/app/lib/main/org.kirana.reliable-events-1.jar"),
            List.of(
                "/app/quarkus-app-dependencies.txt",
                "/app/quarkus-run.jar",
                "/app/quarkus/generated-bytecode.jar"),
            List.of("/app/app/bakery.jar"));
  }

  @Nested
  class BuiltTwice {

    @Test
    void givesTheSameDigest() throws Exception {
      JibContainer first = build("first");
      touchEverything();
      assertThat(build("second").getDigest()).isEqualTo(first.getDigest());
    }

    @Test
    void givesAnotherDigestWhenAByteHasChanged() throws Exception {
      JibContainer first = build("first");
      write("app/bakery.jar", "another recipe");
      assertThat(build("second").getDigest()).isNotEqualTo(first.getDigest());
    }

    private void touchEverything() throws IOException {
      try (Stream<Path> files = Files.walk(bakery.application())) {
        for (Path file : files.toList()) {
          Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
        }
      }
    }
  }

  @Nested
  class WithAnAotCache {

    @Test
    void itIsALayerOfItsOwnAndJavaIsTold() throws Exception {
      build("without");
      train();
      build("with");
      List<List<String>> without = Tar.layers(folder.resolve("without/bakery.tar"));
      List<List<String>> with = Tar.layers(folder.resolve("with/bakery.tar"));
      assertThat(with.subList(0, without.size())).isEqualTo(without);
      assertThat(with.getLast()).containsExactly("/app/program.aot");
      assertThat(Tar.config(folder.resolve("with/bakery.tar")).toString())
          .contains("-XX:AOTCache=/app/program.aot", "-Xms32m");
    }

    @Test
    void itStaysBehindOnceTheProgramWasBuiltAgain() throws Exception {
      train();
      write("app/bakery.jar", "another recipe");
      build("first");
      assertThat(Tar.config(folder.resolve("first/bakery.tar")).toString())
          .doesNotContain("AOTCache");
    }

    /** As {@code ./kirana train} leaves it. */
    private void train() throws IOException {
      Path cache = bakery.module().resolve("target/aot/bakery.aot");
      Files.createDirectories(cache.getParent());
      Files.writeString(cache, "warm classes");
      try (Stream<Path> files = Files.walk(bakery.application())) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(1)));
        }
      }
    }
  }

  @Nested
  class ItsBillOfMaterials {

    @Test
    void namesEveryLibraryWithItsHash() throws Exception {
      JsonNode bill = JSON.readTree(BillOfMaterials.of(bakery).json());
      assertThat(bill.path("bomFormat").asText()).isEqualTo("CycloneDX");
      assertThat(bill.path("components").findValuesAsText("purl"))
          .containsExactly(
              "pkg:maven/org.other/boot@1?type=jar",
              "pkg:maven/org.other/flour@1?type=jar",
              "pkg:maven/org.kirana/reliable-events@1?type=jar");
      assertThat(bill.at("/components/1/hashes/0/content").asText()).hasSize(64);
      assertThat(bill.at("/dependencies/0/dependsOn")).hasSize(3);
    }

    @Test
    void isTheSameToTheLetterWhenWrittenTwice() throws Exception {
      assertThat(BillOfMaterials.of(bakery).json()).isEqualTo(BillOfMaterials.of(bakery).json());
    }

    @Test
    void cannotBeWrittenWhenALibraryIsMissing() throws Exception {
      Files.delete(bakery.application().resolve("lib/main/org.other.flour-1.jar"));
      assertThatThrownBy(() -> BillOfMaterials.of(bakery))
          .hasMessageContaining("org.other.flour-1.jar is not there");
    }
  }

  @Nested
  class TheCommandLine {

    @Test
    void buildsAllProgramsIntoTarsUnlessToldOtherwise() {
      ImageSettings settings = ImageSettings.parse();
      assertThat(settings.programs()).hasSize(6);
      assertThat(settings.base()).isEqualTo(new BaseImage.InRegistry("eclipse-temurin:25-jre"));
      assertThat(settings.destination()).isInstanceOf(Destination.Tars.class);
    }

    @Test
    void namesARegistryAndAPinnedBase() {
      ImageSettings settings =
          ImageSettings.parse(
              "--to",
              "registry.example/kirana",
              "--tag",
              "1.2",
              "--base",
              "eclipse-temurin@sha256:" + "0".repeat(64),
              "--only",
              "order-service");
      assertThat(settings.destination().of(settings.programs().getFirst()))
          .isEqualTo("registry.example/kirana/order-service:1.2");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
      assertThatThrownBy(() -> ImageSettings.parse("--bass", "x")).hasMessageContaining("--bass");
      assertThatThrownBy(() -> ImageSettings.parse("--only", "x")).hasMessageContaining("x");
      assertThatThrownBy(() -> ImageSettings.parse("--base", "tar:///nowhere.tar"))
          .hasMessageContaining("/nowhere.tar");
    }
  }

  private JibContainer build(String place) throws Exception {
    var settings =
        new ImageSettings(
            BaseImage.parse("tar://" + folder.resolve("base.tar")),
            Destination.parse(folder.resolve(place).toString(), "test"),
            Set.of(new Platform("amd64", "linux")),
            List.of(bakery),
            folder.resolve(place));
    return new BuildImage(settings).of(bakery);
  }

  private Program program(String title) throws IOException {
    bakery = new Program(title, folder.resolve(title));
    write("lib/boot/org.other.boot-1.jar", "boot");
    write("lib/main/org.other.flour-1.jar", "flour");
    write("lib/main/org.kirana.reliable-events-1.jar", "events");
    write("quarkus/generated-bytecode.jar", "bytecode");
    write("quarkus-run.jar", "run");
    write("app/bakery.jar", "recipe");
    write(
        "quarkus-app-dependencies.txt",
        "org.other:boot::jar:1\norg.other:flour::jar:1\norg.kirana:reliable-events::jar:1\n");
    return bakery;
  }

  private void write(String file, String content) throws IOException {
    Path path = bakery.application().resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, content);
  }
}
