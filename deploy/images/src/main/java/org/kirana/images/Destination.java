package org.kirana.images;

import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.DockerDaemonImage;
import com.google.cloud.tools.jib.api.ImageReference;
import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.RegistryImage;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.frontend.CredentialRetrieverFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where an image goes. */
sealed interface Destination {

  /** Its name there. */
  String of(Program program);

  Containerizer containerizer(Program program) throws InvalidImageReferenceException, IOException;

  /** Credentials are those that {@code docker login} left behind. */
  record Registry(String prefix, String tag) implements Destination {
    @Override
    public String of(Program program) {
      return prefix + "/" + program.title() + ":" + tag;
    }

    @Override
    public Containerizer containerizer(Program program) throws InvalidImageReferenceException {
      ImageReference name = ImageReference.parse(of(program));
      return Containerizer.to(
          RegistryImage.named(name)
              .addCredentialRetriever(
                  CredentialRetrieverFactory.forImage(name, event -> {}).dockerConfig()));
    }
  }

  /** The engine of this machine. */
  record Docker(String tag) implements Destination {
    @Override
    public String of(Program program) {
      return "kirana/" + program.title() + ":" + tag;
    }

    @Override
    public Containerizer containerizer(Program program) throws InvalidImageReferenceException {
      return Containerizer.to(DockerDaemonImage.named(of(program)));
    }
  }

  /** One file for each image, as {@code docker load}, {@code podman load} and {@code kind} read. */
  record Tars(Path folder, String tag) implements Destination {
    @Override
    public String of(Program program) {
      return folder.resolve(program.title() + ".tar").toString();
    }

    @Override
    public Containerizer containerizer(Program program)
        throws InvalidImageReferenceException, IOException {
      Files.createDirectories(folder);
      return Containerizer.to(
          TarImage.at(Path.of(of(program))).named("kirana/" + program.title() + ":" + tag));
    }
  }

  static Destination parse(String word, String tag) {
    if (word.equals("docker")) {
      return new Docker(tag);
    }
    boolean folder = word.startsWith("/") || word.startsWith(".");
    return folder ? new Tars(Path.of(word), tag) : new Registry(word, tag);
  }
}
