package org.kirana.invoice.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kirana.invoice.domain.Bill;
import org.kirana.invoice.domain.Seller;
import org.kirana.invoice.domain.Shop;
import org.kirana.invoice.domain.Standing;
import org.kirana.invoice.domain.TaxScheme;

/** What an app reads that sees the paper: the page is drawn and its code decoded. */
class QrCodeTest {
  private static final String TO_THE_STORE = "upi://pay?pa=ganesh.kirana@example&pn=";
  private static final int DOTS_PER_INCH = 200;

  @Test
  void ofABillAsksForTheBill() throws Exception {
    byte[] pdf = Paper.bytes(Shop.theUsualBill());

    assertThat(read(pdf))
        .isEqualTo(
            TO_THE_STORE + "Shree%20Ganesh%20Kirana&am=325.00&cu=INR&tn=0412A%2F2627%2F00123");
  }

  @Test
  void ofACreditNoteAsksForWhatIsLeftOfTheBill() throws Exception {
    Standing whole = Standing.whole(Shop.theUsualBill());
    Standing rest = whole.without(List.of(Shop.struck(Shop.MILK_500ML)));
    byte[] pdf = new RenderBill().render(Shop.A_CREDIT_NOTE, Shop.creditNote(whole, rest));

    assertThat(read(pdf))
        .isEqualTo(
            TO_THE_STORE + "Shree%20Ganesh%20Kirana&am=265.00&cu=INR&tn=0412A%2F2627%2F00123");
  }

  @ParameterizedTest
  @ValueSource(strings = {"श्री ज्ञानेश्वर किराणा स्टोअर्स", "A&B = 100% fresh?", "K"})
  void isReadWhateverTheStoreIsCalled(String name) throws Exception {
    assertThat(read(Paper.bytes(billOf(name)))).startsWith(TO_THE_STORE).contains("&am=265.00&");
  }

  private static Bill billOf(String name) {
    Seller corner = Shop.store(TaxScheme.REGULAR);
    Seller seller =
        new Seller(
            corner.storeId(),
            corner.code(),
            name,
            corner.address(),
            corner.state(),
            corner.taxScheme(),
            corner.gstin(),
            corner.fssaiNumber(),
            corner.upiId());
    return Bill.of(Shop.sale(seller, Shop.MAHARASHTRA, List.of(Shop.ATTA_5KG)), Shop.NUMBER_123);
  }

  private static String read(byte[] pdf) throws IOException, ReaderException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH);
      int width = page.getWidth();
      int height = page.getHeight();
      int[] dots = page.getRGB(0, 0, width, height, null, 0, width);
      RGBLuminanceSource light = new RGBLuminanceSource(width, height, dots);
      return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(light))).getText();
    }
  }
}
