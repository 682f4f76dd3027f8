package org.kirana.messaging.persistence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.kirana.messaging.MediaStore;

/** Keeps files in a folder of this machine. */
record MediaInFolder(Path folder) implements MediaStore {

  @Override
  public String place(String mediaId) {
    return MediaName.of(mediaId);
  }

  @Override
  public String keep(String mediaId, Path fetched) throws IOException {
    String name = place(mediaId);
    Path file = file(name);
    Files.createDirectories(folder.resolve(name.substring(0, 2)));
    Files.move(fetched, file, StandardCopyOption.REPLACE_EXISTING);
    return name;
  }

  @Override
  public void copy(String place, OutputStream to) throws IOException {
    Files.copy(file(place), to);
  }

  @Override
  public void forget(String place) throws IOException {
    Files.deleteIfExists(file(place));
  }

  private Path file(String name) {
    return folder.resolve(name.substring(0, 2)).resolve(name);
  }
}
