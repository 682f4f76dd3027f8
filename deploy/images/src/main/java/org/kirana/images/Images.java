package org.kirana.images;

import com.google.cloud.tools.jib.api.JibContainer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code ./kirana images}: builds them all and says what came of it. */
public final class Images {

  private Images() {}

  public static void main(String[] words) throws Exception {
    PrintStream out = System.out;
    if (List.of(words).contains("--help")) {
      out.println(ImageSettings.USAGE);
      return;
    }
    ImageSettings settings;
    try {
      settings = ImageSettings.parse(words);
    } catch (IllegalArgumentException misunderstood) {
      out.println(misunderstood.getMessage());
      out.println(ImageSettings.USAGE);
      System.exit(2);
      return;
    }
    for (Program program : settings.programs()) {
      JibContainer image = new BuildImage(settings).of(program);
      Path materials = writeMaterials(settings, program);
      out.printf(
          "%-25s %s  %s%n", program.title(), image.getDigest(), settings.destination().of(program));
      out.printf("%-25s %s%n", "", materials);
    }
  }

  private static Path writeMaterials(ImageSettings settings, Program program) throws IOException {
    Path file = settings.folder().resolve(program.title() + ".cdx.json");
    Files.createDirectories(settings.folder());
    Files.writeString(file, BillOfMaterials.of(program).json());
    return file;
  }
}
