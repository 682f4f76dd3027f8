package org.kirana.invoice.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kirana.invoice.domain.Shop.ATTA_5KG;
import static org.kirana.invoice.domain.Shop.GUJARAT;
import static org.kirana.invoice.domain.Shop.MAHARASHTRA;
import static org.kirana.invoice.domain.Shop.MILK_500ML;
import static org.kirana.invoice.domain.Shop.NUMBER_123;
import static org.kirana.invoice.domain.Shop.SOAP_BAR;
import static org.kirana.invoice.domain.Shop.bill;
import static org.kirana.invoice.domain.Shop.line;
import static org.kirana.invoice.domain.Shop.store;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kirana.invoice.domain.Bill;
import org.kirana.invoice.domain.CreditNote;
import org.kirana.invoice.domain.Fulfilment;
import org.kirana.invoice.domain.Sale;
import org.kirana.invoice.domain.Seller;
import org.kirana.invoice.domain.Shop;
import org.kirana.invoice.domain.SoldLine;
import org.kirana.invoice.domain.Standing;
import org.kirana.invoice.domain.TaxScheme;

/** Every kind of document as a picture in {@code target/documents}, for people to look at. */
class EveryDocumentTest {

  private static final Path PICTURES = Path.of("target", "documents");
  private static final int DOTS_PER_INCH = 150;

  static Stream<Arguments> documents() {
    Bill border = Bill.of(Shop.sale(store(TaxScheme.REGULAR), GUJARAT, hindi()), NUMBER_123);
    return Stream.of(
        document("tax-invoice", bill(TaxScheme.REGULAR, ATTA_5KG)),
        document("bill-of-supply", bill(TaxScheme.REGULAR, MILK_500ML)),
        document("invoice-cum-bill-of-supply", Shop.theUsualBill()),
        document("composition", bill(TaxScheme.COMPOSITION, ATTA_5KG, MILK_500ML)),
        document("cash-memo", bill(TaxScheme.UNREGISTERED, ATTA_5KG, MILK_500ML)),
        document("igst-hindi", border),
        document("marathi-pickup", pickup(marathiStore(), marathi())),
        document("60-lines", sixtyLines()),
        document("long-names", bill(TaxScheme.REGULAR, longNames())),
        document("long-names-marathi", pickup(longStore(), List.of(longNames()))),
        credit("credit-note", Shop.theUsualBill()),
        credit("credit-note-igst", border),
        part("credit-note-part", Shop.theUsualBill(), MILK_500ML),
        part("credit-note-part-igst", border, SOAP_BAR),
        part("credit-memo-part", bill(TaxScheme.COMPOSITION, ATTA_5KG, MILK_500ML), ATTA_5KG),
        part("memo-part", bill(TaxScheme.UNREGISTERED, ATTA_5KG, MILK_500ML), ATTA_5KG),
        credit("credit-memo-composition", bill(TaxScheme.COMPOSITION, ATTA_5KG)),
        credit("cancellation-memo", bill(TaxScheme.UNREGISTERED, ATTA_5KG)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void isDrawnWithoutLosingAnythingAtItsEdges(String name, byte[] pdf) throws IOException {
    Files.createDirectories(PICTURES);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        BufferedImage picture = renderer.renderImageWithDPI(page, DOTS_PER_INCH);
        Path file = PICTURES.resolve(name + "-" + (page + 1) + ".png");
        ImageIO.write(picture, "png", file.toFile());
        assertThat(inkInMargin(picture)).as("ink in the margin of %s", file).isZero();
      }
    }
  }

  /** Dark dots within 4 mm of the paper's edge, where printers do not print. */
  private static long inkInMargin(BufferedImage picture) {
    int margin = DOTS_PER_INCH * 4 / 25;
    long dark = 0;
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        boolean inside =
            x >= margin
                && y >= margin
                && x < picture.getWidth() - margin
                && y < picture.getHeight() - margin;
        if (!inside && (picture.getRGB(x, y) & 0xFF) < 0x80) {
          dark++;
        }
      }
    }
    return dark;
  }

  private static Arguments document(String name, Bill bill) {
    return Arguments.of(name, Paper.bytes(bill));
  }

  private static Arguments credit(String name, Bill bill) {
    return Arguments.of(name, new RenderBill().render(Shop.A_CREDIT_NOTE, Shop.creditNote(bill)));
  }

  private static Arguments part(String name, Bill bill, SoldLine missing) {
    Standing whole = Standing.whole(bill);
    CreditNote note = Shop.creditNote(whole, whole.without(List.of(Shop.struck(missing))));
    return Arguments.of(name, new RenderBill().render(Shop.A_CREDIT_NOTE, note));
  }

  private static List<SoldLine> hindi() {
    return List.of(
        line("ATTA_5KG", "चक्की आटा", "5 किलो", 12, 2_65_000, 2_85_000L, 500),
        line("GHEE_1L", "शुद्ध देसी घी (गाय का)", "1 लीटर", 2, 68_500, 70_000L, 500),
        SOAP_BAR,
        MILK_500ML);
  }

  private static SoldLine[] longNames() {
    return new SoldLine[] {
      line(
          "LONG",
          "Organic Stone-Ground Whole Wheat Chakki Fresh Atta with Multigrain and Flax Seeds",
          "5 kg, resealable pouch with measuring cup inside",
          120,
          99_99_999,
          1_00_00_000L,
          500),
      line(
          "LAMBA",
          "शुद्ध देसी गाय का दानेदार घी, पारंपरिक बिलोना विधि से बना हुआ, काँच की बोतल में",
          "1 लीटर",
          2,
          68_500,
          70_000L,
          1_200),
      line(
          "ONEWORD",
          "Supercalifragilisticexpialidociousandmoresoapwithoutspaces",
          "1",
          1,
          1,
          null,
          0)
    };
  }

  private static Seller longStore() {
    Seller corner = store(TaxScheme.REGULAR);
    return new Seller(
        corner.storeId(),
        corner.code(),
        "श्री ज्ञानेश्वर महिला बचत गट किराणा व जनरल स्टोअर्स आणि प्रोव्हिजन्स",
        "दुकान क्र. ७, पहिला मजला, श्री सिद्धिविनायक सहकारी गृहनिर्माण संस्था, सेक्टर १५, वाशी, नवी मुंबई, जिल्हा ठाणे 400703",
        corner.state(),
        corner.taxScheme(),
        corner.gstin(),
        corner.fssaiNumber(),
        corner.upiId());
  }

  private static List<SoldLine> marathi() {
    return List.of(
        line("JOWAR_1KG", "ज्वारी पीठ, दळलेले", "1 किलो", 1, 6_500, null, 0),
        line("KRISHNA", "श्रीकृष्ण द्राक्षे", "500 ग्रॅम", 2, 7_450, 8_000L, 500));
  }

  private static Seller marathiStore() {
    Seller corner = store(TaxScheme.REGULAR);
    return new Seller(
        corner.storeId(),
        corner.code(),
        "श्री ज्ञानेश्वर किराणा स्टोअर्स",
        "दुकान क्र. ७, सेक्टर १५, वाशी, नवी मुंबई 400703",
        corner.state(),
        corner.taxScheme(),
        corner.gstin(),
        corner.fssaiNumber(),
        corner.upiId());
  }

  private static Bill pickup(Seller seller, List<SoldLine> lines) {
    Sale sale =
        new Sale(
            Shop.AN_ORDER,
            Shop.A_SHOPPER,
            Shop.NOON_IN_VASHI,
            Fulfilment.PICKUP,
            seller,
            MAHARASHTRA,
            lines);
    return Bill.of(sale, NUMBER_123);
  }

  private static Bill sixtyLines() {
    List<SoldLine> lines = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      lines.addAll(List.of(ATTA_5KG, SOAP_BAR, MILK_500ML));
    }
    return Bill.of(Shop.sale(store(TaxScheme.REGULAR), MAHARASHTRA, lines), NUMBER_123);
  }
}
