package org.kirana.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * {@code kubectl kustomize}, which needs no cluster. A machine without kubectl skips what needs it,
 * unless it is a build server ({@code CI=true}).
 */
final class Kubectl {

  private Kubectl() {}

  static String kustomize(Path folder) {
    needed();
    try {
      Path complaints = Files.createTempFile("kubectl", ".txt");
      Process process =
          new ProcessBuilder("kubectl", "kustomize", folder.toString())
              .redirectError(complaints.toFile())
              .start();
      String rendered = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new AssertionError(Files.readString(complaints));
      }
      return rendered;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void needed() {
    if (installed()) {
      return;
    }
    String missing = "kubectl 1.27 or newer is not on the PATH: the overlays cannot be rendered";
    if ("true".equals(System.getenv("CI"))) {
      Assertions.fail(missing);
    }
    Assumptions.abort(missing);
  }

  private static boolean installed() {
    try {
      Process process =
          new ProcessBuilder("kubectl", "version", "--client")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
