package org.kirana.local.infrastructure;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs for this machine, unpacked once from the archive that the build fetched.
 */
record PostgresBinaries(Path directory) {

  static PostgresBinaries unpacked() {
    String archive = archiveName();
    Path target =
        KiranaRoot.find()
            .resolve("deploy/local/infrastructure/target/postgres-" + Versions.POSTGRES_BINARIES);
    if (!Files.isExecutable(target.resolve("bin/postgres"))) {
      unpack(archive, target);
    }
    return new PostgresBinaries(target);
  }

  String program(String name) {
    return directory.resolve("bin").resolve(name).toString();
  }

  private static String archiveName() {
    String system =
        System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
    String machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    return "postgres-" + system + "-" + machine + ".txz";
  }

  private static InputStream open(String archive) {
    @Nullable InputStream stream = PostgresBinaries.class.getResourceAsStream("/" + archive);
    if (stream == null) {
      throw new IllegalStateException(
          "No PostgreSQL for this machine (" + archive + "); use KIRANA_INFRASTRUCTURE=containers");
    }
    return stream;
  }

  private static void unpack(String archive, Path target) {
    try (InputStream stream = open(archive);
        var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(stream)))) {
      Files.createDirectories(target.getParent());
      Path unfinished = Files.createTempDirectory(target.getParent(), "unpacking-");
      Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
      for (@Nullable TarArchiveEntry entry = tar.getNextEntry();
          entry != null;
          entry = tar.getNextEntry()) {
        unpack(entry, tar, unfinished);
      }
      moveUnlessDoneByAnother(unfinished, target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void unpack(TarArchiveEntry entry, InputStream tar, Path folder)
      throws IOException {
    Path file = folder.resolve(entry.getName()).normalize();
    if (!file.startsWith(folder)) {
      throw new IOException("Entry outside of its archive: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
    } else {
      Files.copy(tar, file);
      Files.setPosixFilePermissions(file, permissions(entry));
    }
  }

  private static Set<PosixFilePermission> permissions(TarArchiveEntry entry) {
    Set<PosixFilePermission> permissions =
        EnumSet.copyOf(PosixFilePermissions.fromString("rw-r--r--"));
    if ((entry.getMode() & 0100) != 0) {
      permissions.addAll(PosixFilePermissions.fromString("--x--x--x"));
    }
    return permissions;
  }

  private static void moveUnlessDoneByAnother(Path unfinished, Path target) throws IOException {
    try {
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      throw e;
    } catch (IOException anotherWasFaster) {
      if (!Files.isExecutable(target.resolve("bin/postgres"))) {
        throw anotherWasFaster;
      }
      new DataDirectory(unfinished, true).discard();
    }
  }
}
