package org.kirana.invoice.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The letters of a typeface that some texts need, ready to be put into any file. OpenPDF cuts them
 * out of the typeface: it writes the texts into a file that nobody sees, from which they are taken.
 */
record EmbeddedFont(
    String name, String descriptor, String widths, Stream letters, Stream meanings) {

  /** A compressed stream and the length of what it was. */
  private record Stream(byte[] deflated, int length) {
    static Stream of(PdfObject object) {
      try {
        PRStream stream = (PRStream) object;
        return new Stream(
            PdfReader.getStreamBytesRaw(stream), PdfReader.getStreamBytes(stream).length);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** As OpenPDF names what it has cut, with the help of {@link FixedSubsetTag}. */
  private static final String TAG_OF_ALL = "/AAAAAA+";

  /**
   * @param tag six capital letters; cuts of one typeface in one file must differ in it
   */
  static EmbeddedFont of(BaseFont face, String tag, Collection<String> texts) {
    try (PdfReader reader = new PdfReader(fileWith(face, texts))) {
      PdfDictionary fonts = reader.getPageN(1).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.FONT);
      PdfDictionary font = fonts.getAsDict(fonts.getKeys().iterator().next());
      PdfDictionary letters = font.getAsArray(PdfName.DESCENDANTFONTS).getAsDict(0);
      PdfDictionary descriptor = letters.getAsDict(PdfName.FONTDESCRIPTOR);
      Stream program = Stream.of(descriptor.getDirectObject(PdfName.FONTFILE2));
      List.copyOf(descriptor.getKeys()).stream()
          .filter(key -> descriptor.get(key).isIndirect())
          .forEach(descriptor::remove);
      return new EmbeddedFont(
          tagged(tag, written(font.get(PdfName.BASEFONT))),
          tagged(tag, written(descriptor)),
          written(letters.getDirectObject(PdfName.W)),
          program,
          Stream.of(font.getDirectObject(PdfName.TOUNICODE)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts the font into a file and returns its number there. */
  int into(PdfFile file) {
    int program = file.add("/Length1 " + letters.length(), letters.deflated());
    int described = file.add(descriptor.replaceFirst(">>$", "/FontFile2 " + program + " 0 R>>"));
    int cid =
        file.add(
            "<</Type/Font/Subtype/CIDFontType2/BaseFont"
                + name
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
                + "/CIDToGIDMap/Identity/DW 1000/FontDescriptor "
                + PdfFile.reference(described)
                + "/W"
                + widths
                + ">>");
    int unicode = file.add("", meanings.deflated());
    return file.add(
        "<</Type/Font/Subtype/Type0/Encoding/Identity-H/BaseFont"
            + name
            + "/DescendantFonts["
            + PdfFile.reference(cid)
            + "]/ToUnicode "
            + PdfFile.reference(unicode)
            + ">>");
  }

  private static byte[] fileWith(BaseFont face, Collection<String> texts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Document document = new Document();
    PdfWriter writer = PdfWriter.getInstance(document, bytes);
    document.open();
    PdfContentByte content = writer.getDirectContent();
    content.beginText();
    content.setFontAndSize(face, 10);
    texts.forEach(content::showText);
    content.endText();
    document.close();
    return bytes.toByteArray();
  }

  private static String tagged(String tag, String names) {
    return names.replace(TAG_OF_ALL, "/" + tag + "+");
  }

  private static String written(PdfObject object) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    object.toPdf(null, bytes);
    return bytes.toString(ISO_8859_1);
  }
}
