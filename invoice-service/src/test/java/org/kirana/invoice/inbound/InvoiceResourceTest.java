package org.kirana.invoice.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kirana.invoice.OpenInvoice;
import org.kirana.invoice.domain.Shop;

class InvoiceResourceTest {

  @Test
  void withoutAKeyNoBillCanBeOpened() {
    OpenInvoice openInvoice = mock();
    InvoiceResource resource = new InvoiceResource(openInvoice, Optional::empty, Clock.systemUTC());
    HttpProblem problem =
        catchThrowableOfType(
            HttpProblem.class,
            () -> resource.bill(Shop.AN_INVOICE.value(), Long.MAX_VALUE, "anything"));
    assertThat(problem.getStatusCode()).isEqualTo(403);
    verifyNoInteractions(openInvoice);
  }
}
