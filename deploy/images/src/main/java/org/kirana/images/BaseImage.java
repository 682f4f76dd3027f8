package org.kirana.images;

import com.google.cloud.tools.jib.api.DockerDaemonImage;
import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.RegistryImage;
import com.google.cloud.tools.jib.api.TarImage;
import java.nio.file.Files;
import java.nio.file.Path;

/** What our programs stand on: an image with a Java 25 on its PATH. */
sealed interface BaseImage {

  JibContainerBuilder start() throws InvalidImageReferenceException;

  record InRegistry(String reference) implements BaseImage {
    @Override
    public JibContainerBuilder start() throws InvalidImageReferenceException {
      return Jib.from(RegistryImage.named(reference));
    }
  }

  record InDocker(String reference) implements BaseImage {
    @Override
    public JibContainerBuilder start() throws InvalidImageReferenceException {
      return Jib.from(DockerDaemonImage.named(reference));
    }
  }

  record InTar(Path file) implements BaseImage {
    @Override
    public JibContainerBuilder start() throws InvalidImageReferenceException {
      return Jib.from(TarImage.at(file));
    }
  }

  static BaseImage parse(String word) {
    if (word.startsWith("docker://")) {
      return new InDocker(word.substring("docker://".length()));
    }
    if (word.startsWith("tar://")) {
      Path file = Path.of(word.substring("tar://".length()));
      if (!Files.isRegularFile(file)) {
        throw new IllegalArgumentException("No such base image: " + file);
      }
      return new InTar(file);
    }
    return new InRegistry(word);
  }
}
