package org.kirana.order;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kirana.order.domain.Language;

/**
 * Every conversation in {@code src/test/resources/transcripts} goes exactly as it is written there.
 * Write new shopper's lines and run with {@code -Dkirana.transcripts=write} to have our words
 * written below them; then read whether they are what you would like to be told.
 */
class TranscriptsTest {

  private static final Path FOLDER =
      Path.of(
          Objects.requireNonNull(System.getProperty("kirana.root")),
          "order-service/src/test/resources/transcripts");
  private static final boolean WRITE = "write".equals(System.getProperty("kirana.transcripts"));

  @TestFactory
  Stream<DynamicNode> everyConversationGoesAsItIsWritten() {
    return Stream.of(Language.values())
        .map(
            language ->
                dynamicContainer(
                    language.code(), transcripts(language).map(file -> scenes(language, file))));
  }

  private static DynamicNode scenes(Language language, Path file) {
    List<Scene> scenes = Scene.in(read(file));
    if (WRITE) {
      write(file, scenes.stream().map(scene -> played(language, scene)).collect(joining("\n")));
    }
    return dynamicContainer(
        file.getFileName().toString(),
        Scene.in(read(file)).stream()
            .map(
                scene ->
                    dynamicTest(
                        scene.title(),
                        () ->
                            assertThat(played(language, scene).strip())
                                .isEqualTo(scene.written(scene.text()).strip()))));
  }

  private static String played(Language language, Scene scene) {
    return scene.written(new Stage(language, new RecordingWording(), scene).play(scene));
  }

  @ParameterizedTest
  @EnumSource
  void everySentenceOfOursIsSaidInATranscriptOfEachLanguage(Language language) {
    RecordingWording wording = new RecordingWording();
    transcripts(language)
        .flatMap(file -> Scene.in(read(file)).stream())
        .forEach(scene -> new Stage(language, wording, scene).play(scene));
    Set<Sentence> neverSaid = EnumSet.allOf(Sentence.class);
    neverSaid.removeAll(wording.said(language));
    assertThat(neverSaid).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theSameScenesArePlayedInEachLanguage(Language language) {
    assertThat(transcripts(language).map(Path::getFileName))
        .isEqualTo(transcripts(Language.ENGLISH).map(Path::getFileName).toList())
        .isNotEmpty();
  }

  private static Stream<Path> transcripts(Language language) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(language.code()))) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String transcript) {
    try {
      Files.writeString(file, transcript, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
