package org.kirana.messaging.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import org.kirana.messaging.MediaSettings;
import org.kirana.messaging.MediaStore;

/** Keeps files in a folder of this machine, under names that nobody outside has chosen. */
@ApplicationScoped
public class MediaInFolder implements MediaStore {

  private final Optional<Path> folder;

  MediaInFolder(MediaSettings settings) {
    this.folder = settings.folder();
  }

  @Override
  public String keep(String mediaId, Path fetched) throws IOException {
    String name = UUID.nameUUIDFromBytes(mediaId.getBytes(UTF_8)).toString();
    Path place = folder.orElseThrow().resolve(name.substring(0, 2)).resolve(name);
    Files.createDirectories(place.getParent());
    Files.move(fetched, place, StandardCopyOption.REPLACE_EXISTING);
    return name;
  }
}
