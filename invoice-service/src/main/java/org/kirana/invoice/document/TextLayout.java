package org.kirana.invoice.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openpdf.text.pdf.LayoutProcessor;

/**
 * Turns on the JDK's text layout, which shapes Devanagari. The JDK insists on knowing the machine's
 * fonts although we bring our own; it is told that there are none, so that a bill looks the same
 * everywhere and a server without fontconfig will do.
 */
final class TextLayout {

  private static final String FONTS_OF_THE_MACHINE = "sun.awt.fontconfig";
  private static final String NONE = "version=1\nsequence.allfonts=default\n";

  private TextLayout() {}

  static synchronized void turnOn() {
    if (LayoutProcessor.isEnabled()) {
      return;
    }
    System.setProperty("java.awt.headless", "true");
    if (System.getProperty(FONTS_OF_THE_MACHINE) == null) {
      System.setProperty(FONTS_OF_THE_MACHINE, none().toString());
    }
    LayoutProcessor.enable(java.awt.Font.LAYOUT_LEFT_TO_RIGHT);
    LayoutProcessor.setWriteActualText();
  }

  private static Path none() {
    try {
      Path file = Files.createTempFile("fontconfig", ".properties");
      file.toFile().deleteOnExit();
      return Files.writeString(file, NONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
