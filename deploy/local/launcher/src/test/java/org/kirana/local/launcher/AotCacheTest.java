package org.kirana.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTest {

  @TempDir Path folder;
  private Path library;
  private AotCache cache;

  @BeforeEach
  void build() throws IOException {
    Path application = folder.resolve("bakery/target/quarkus-app");
    library = application.resolve("lib/main/flour.jar");
    Files.createDirectories(library.getParent());
    Files.writeString(library, "flour");
    cache = new AotCache(Files.writeString(application.resolve("quarkus-run.jar"), "run"));
  }

  @Test
  void aProgramThatWasNotTrainedHasNone() {
    assertThat(cache.options()).isEmpty();
    assertThat(cache.environment()).isEmpty();
  }

  @Test
  void aTrainingThatEndedEarlyLeavesNone() {
    cache.beginTraining();
    assertThat(cache.options()).isEmpty();
  }

  @Nested
  class AfterATraining {

    @BeforeEach
    void train() throws IOException {
      cache.beginTraining();
      Files.writeString(cache.file(), "classes");
    }

    @Test
    void itIsUsedAndStandsWhereImagesLookForIt() {
      Path file = folder.resolve("bakery/target/aot/bakery.aot");
      assertThat(cache.options()).containsExactly("-XX:AOTCache=" + file);
    }

    @Test
    void filesHaveTheTimeThatTheyHaveInAnImage() throws IOException {
      assertThat(Files.getLastModifiedTime(library))
          .isEqualTo(FileTime.from(Instant.ofEpochSecond(1)));
    }

    @Test
    void itIsIgnoredOnceTheProgramWasBuiltAgain() throws IOException {
      Files.writeString(library, "FLOUR");
      assertThat(cache.options()).isEmpty();
    }

    @Test
    void itIsIgnoredOnceALibraryWasAddedOrIsGone() throws IOException {
      Path yeast = Files.writeString(library.resolveSibling("yeast.jar"), "yeast");
      assertThat(cache.options()).isEmpty();
      Files.delete(yeast);
      assertThat(cache.options()).isNotEmpty();
      Files.delete(library);
      assertThat(cache.options()).isEmpty();
    }

    @Test
    void itIsIgnoredByAnotherJava() throws IOException {
      Path note = cache.file().resolveSibling("bakery.aot.origin");
      String origin = Files.readString(note);
      Files.writeString(note, "another " + origin);
      assertThat(cache.options()).isEmpty();
    }

    @Test
    void theNextTrainingBeginsWithoutIt() {
      cache.beginTraining();
      assertThat(cache.options()).isEmpty();
    }
  }
}
