package org.kirana.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kirana.messaging.domain.CannotAttach;
import org.kirana.messaging.domain.Failure;
import org.kirana.messaging.domain.FailureReason;
import org.kirana.messaging.domain.Line;
import org.kirana.messaging.domain.Uploaded;
import org.kirana.messaging.inbound.AttachedFile;
import org.kirana.messaging.outbound.GraphUploads;
import org.kirana.messaging.persistence.MediaStores;
import org.kirana.messaging.persistence.UploadedFiles;

/** Gives WhatsApp the files of a message that somebody had sent us, before the message leaves. */
@ApplicationScoped
class AttachFiles {

  private final UploadedFiles files;
  private final MediaStores stores;
  private final GraphUploads whatsApp;

  AttachFiles(UploadedFiles files, MediaStores stores, GraphUploads whatsApp) {
    this.files = files;
    this.stores = stores;
    this.whatsApp = whatsApp;
  }

  /**
   * Not inside a transaction: this speaks HTTP.
   *
   * @throws CannotAttach if a file is not to be had, or not now
   */
  org.kirana.messaging.inbound.SendMessage attach(org.kirana.messaging.inbound.SendMessage asked) {
    boolean carriesNone = asked.content().file() == null && asked.content().headerMedia() == null;
    return carriesNone ? asked : asked.attaching(file -> attached(file, asked.line()));
  }

  private AttachedFile attached(AttachedFile file, Line line) {
    String receivedId = file.receivedId();
    return receivedId == null ? file : file.uploadedAs(idOf(receivedId, line));
  }

  private String idOf(String receivedId, Line line) {
    UploadedFiles.File file =
        files.find(receivedId, line).orElseThrow(() -> never("file was not received"));
    if (file.uploadedAs() != null) {
      return file.uploadedAs();
    }
    if (file.arriving()) {
      throw notNow();
    }
    if (!file.kept() || file.place() == null || file.mimeType() == null) {
      throw never("file was not kept");
    }
    String id = upload(file.place(), file.mimeType(), line);
    files.remember(receivedId, line, id);
    return id;
  }

  private String upload(String place, String mimeType, Line line) {
    try {
      return switch (uploaded(place, mimeType, line)) {
        case Uploaded.As as -> as.mediaId();
        case Uploaded.Refused refused -> throw new CannotAttach(refused.failure());
      };
    } catch (IOException e) {
      throw notNow();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw notNow();
    }
  }

  private Uploaded uploaded(String place, String mimeType, Line line)
      throws IOException, InterruptedException {
    Path folder = Files.createDirectories(stores.arrivals().folder());
    Path copy = Files.createTempFile(folder, "upload", ".part");
    try {
      try (OutputStream out = Files.newOutputStream(copy)) {
        stores.copy(place, out);
      }
      return whatsApp.upload(line, copy, mimeType);
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private static CannotAttach never(String why) {
    return new CannotAttach(Failure.ofContent(why));
  }

  private static CannotAttach notNow() {
    return new CannotAttach(Failure.of(FailureReason.TRANSIENT));
  }
}
