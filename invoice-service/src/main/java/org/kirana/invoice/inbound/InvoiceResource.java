package org.kirana.invoice.inbound;

import static jakarta.ws.rs.core.HttpHeaders.CACHE_CONTROL;
import static jakarta.ws.rs.core.HttpHeaders.CONTENT_DISPOSITION;
import static jakarta.ws.rs.core.Response.Status.FORBIDDEN;
import static jakarta.ws.rs.core.Response.Status.GONE;
import static jakarta.ws.rs.core.Response.Status.NOT_FOUND;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.kirana.invoice.DocumentsConfig;
import org.kirana.invoice.OpenInvoice;
import org.kirana.invoice.OpenInvoice.OpenedDocument;
import org.kirana.invoice.domain.DocumentLink;

/** Hands out bills and credit notes to whoever holds a link that the gateway signed. */
@Path("/invoices")
public class InvoiceResource {

  private final OpenInvoice openInvoice;
  private final DocumentsConfig config;
  private final Clock clock;

  InvoiceResource(OpenInvoice openInvoice, DocumentsConfig config, Clock clock) {
    this.openInvoice = openInvoice;
    this.config = config;
    this.clock = clock;
  }

  @GET
  @Path("/{documentId}.pdf")
  @Produces("application/pdf")
  @Blocking
  @Operation(summary = "A bill or credit note as a PDF, with a signed link")
  @APIResponse(responseCode = "200", description = "The bill; the same bytes every time")
  @APIResponse(responseCode = "403", description = "The link is not one of ours")
  @APIResponse(responseCode = "404", description = "There is no such bill")
  @APIResponse(responseCode = "410", description = "The link has expired")
  public Response bill(
      @RestPath UUID documentId,
      @RestQuery @DefaultValue("0") long until,
      @RestQuery @DefaultValue("") String signature) {
    admit(new DocumentLink(documentId, until, signature));
    return openInvoice
        .open(documentId)
        .map(InvoiceResource::file)
        .orElseThrow(() -> HttpProblem.valueOf(NOT_FOUND, "There is no such bill."));
  }

  private void admit(DocumentLink link) {
    String key = config.linkKey().orElseThrow(InvoiceResource::refusal);
    switch (link.worth(key, clock.instant())) {
      case VALID -> {}
      case EXPIRED -> throw HttpProblem.valueOf(GONE, "The link to this bill has expired.");
      case FORGED -> throw refusal();
    }
  }

  private static HttpProblem refusal() {
    return HttpProblem.valueOf(FORBIDDEN, "This link does not open a bill.");
  }

  private static Response file(OpenedDocument invoice) {
    return Response.ok(invoice.pdf())
        .header(CACHE_CONTROL, "private, no-store")
        .header(CONTENT_DISPOSITION, "inline; filename=\"" + invoice.fileName() + "\"")
        .build();
  }
}
