package org.kirana.messaging.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kirana.messaging.OurMedia;

/** Files on their way leave nothing behind. */
class ArrivalsTest {

  private static final Instant YESTERDAY = Instant.parse("2026-11-19T06:30:00Z");
  private static final Instant LONG_AGO = YESTERDAY.minusSeconds(60);

  @TempDir Path system;

  @Test
  void nothing_is_made_until_a_file_arrives() {
    temporary();

    assertThat(system).isEmptyDirectory();
  }

  @Test
  void one_folder_is_made_and_goes_with_what_is_in_it() throws IOException {
    Arrivals arrivals = temporary();
    Files.createTempFile(arrivals.folder(), "media", ".part");
    Files.createTempFile(arrivals.folder(), "media", ".part");

    assertThat(in(system)).hasSize(1);
    arrivals.close();

    assertThat(system).isEmptyDirectory();
  }

  @Test
  void what_somebody_who_died_left_behind_goes_too() throws IOException {
    Path left = temporary().folder();
    old(Files.createTempFile(left, "media", ".part"));
    old(left);
    Path another = temporary().folder();
    Path strange = Files.createDirectory(system.resolve("somebody-elses"));
    old(strange);

    temporary().clear(YESTERDAY);

    assertThat(in(system)).containsExactlyInAnyOrder(another, strange);
  }

  @Test
  void the_folder_that_keeps_files_has_one_for_those_on_their_way() throws IOException {
    Arrivals arrivals =
        Arrivals.of(
            OurMedia.media(Map.of("kirana.media.folder", system.toString())), Path.of("nowhere"));
    Files.createDirectories(arrivals.folder());
    Path left = old(Files.createTempFile(arrivals.folder(), "media", ".part"));
    Path arriving = Files.createTempFile(arrivals.folder(), "media", ".part");

    arrivals.clear(YESTERDAY);
    arrivals.close();

    assertThat(left).doesNotExist();
    assertThat(arriving).exists().hasParent(system.resolve("arriving"));
  }

  private Arrivals temporary() {
    return Arrivals.of(OurMedia.media(Map.of()), system);
  }

  private static Path old(Path path) throws IOException {
    return Files.setLastModifiedTime(path, FileTime.from(LONG_AGO));
  }

  private static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    }
  }
}
