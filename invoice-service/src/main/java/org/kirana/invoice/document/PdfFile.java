package org.kirana.invoice.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.zip.Deflater;

/**
 * A PDF file as ISO 32000-1 builds it: numbered objects, a table of where they begin, a trailer.
 */
final class PdfFile {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final int ROOM = 1 << 15;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(ROOM);
  private final List<Integer> beginnings = new ArrayList<>();

  PdfFile() {
    write("%PDF-1.5\n%\u00e2\u00e3\u00cf\u00d3\n");
  }

  /** The number of an object that comes later. */
  int reserve() {
    beginnings.add(0);
    return beginnings.size();
  }

  int add(String object) {
    int number = reserve();
    put(number, object);
    return number;
  }

  void put(int number, String object) {
    begin(number);
    write(object);
    write("\nendobj\n");
  }

  /** A stream whose bytes are compressed already. */
  int add(String entries, byte[] deflated) {
    int number = reserve();
    begin(number);
    write("<<" + entries + "/Filter/FlateDecode/Length " + deflated.length + ">>stream\n");
    bytes.writeBytes(deflated);
    write("\nendstream\nendobj\n");
    return number;
  }

  byte[] closed(int catalog, int info, UUID id) {
    int table = bytes.size();
    StringBuilder end = new StringBuilder("xref\n0 " + (beginnings.size() + 1) + "\n");
    end.append("0000000000 65535 f \n");
    for (int beginning : beginnings) {
      String digits = Integer.toString(beginning);
      end.append("0".repeat(10 - digits.length())).append(digits).append(" 00000 n \n");
    }
    String identity = "<" + id.toString().replace("-", "") + ">";
    end.append("trailer\n<</Size ").append(beginnings.size() + 1);
    end.append("/Root ").append(reference(catalog)).append("/Info ").append(reference(info));
    end.append("/ID[").append(identity).append(identity).append("]>>\n");
    end.append("startxref\n").append(table).append("\n%%EOF\n");
    write(end.toString());
    return bytes.toByteArray();
  }

  static String reference(int number) {
    return number + " 0 R";
  }

  /** Any text as a string of the file. */
  static String text(String text) {
    return "<FEFF" + HEX.formatHex(text.getBytes(UTF_16BE)) + ">";
  }

  static byte[] deflated(byte[] content) {
    try (Deflater deflater = new Deflater(Deflater.BEST_SPEED)) {
      deflater.setInput(content);
      deflater.finish();
      ByteArrayOutputStream deflated = new ByteArrayOutputStream(content.length / 2 + 64);
      byte[] piece = new byte[4096];
      while (!deflater.finished()) {
        deflated.write(piece, 0, deflater.deflate(piece));
      }
      return deflated.toByteArray();
    }
  }

  private void begin(int number) {
    beginnings.set(number - 1, bytes.size());
    write(number + " 0 obj\n");
  }

  private void write(String text) {
    bytes.writeBytes(text.getBytes(ISO_8859_1));
  }
}
