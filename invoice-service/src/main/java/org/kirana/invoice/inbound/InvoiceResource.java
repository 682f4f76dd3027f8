package org.kirana.invoice.inbound;

import static jakarta.ws.rs.core.HttpHeaders.CACHE_CONTROL;
import static jakarta.ws.rs.core.HttpHeaders.CONTENT_DISPOSITION;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
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
  private final LinkLimits limits;
  private final Clock clock;

  InvoiceResource(OpenInvoice openInvoice, DocumentsConfig config, LinkLimits limits, Clock clock) {
    this.openInvoice = openInvoice;
    this.config = config;
    this.limits = limits;
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
  @APIResponse(responseCode = "429", description = "Tried too often; Retry-After says how long")
  @APIResponse(responseCode = "503", description = "The database is away; Retry-After")
  public Response bill(
      @RestPath UUID documentId,
      @RestQuery @DefaultValue("0") long until,
      @RestQuery @DefaultValue("") String signature,
      @Context HttpServerRequest caller) {
    admit(new DocumentLink(documentId, until, signature), caller);
    return openInvoice
        .open(documentId)
        .map(InvoiceResource::file)
        .orElseThrow(LinkProblems::unknown);
  }

  private void admit(DocumentLink link, HttpServerRequest caller) {
    DocumentLink.Worth worth =
        config
            .linkKey()
            .map(key -> link.worth(key, clock.instant()))
            .orElse(DocumentLink.Worth.FORGED);
    Optional<Duration> wait =
        worth == DocumentLink.Worth.FORGED
            ? limits.waitAfterRefusal(caller.remoteAddress().hostAddress())
            : limits.waitToOpen(link.documentId());
    if (wait.isPresent()) {
      throw LinkProblems.tooOften(wait.get());
    }
    switch (worth) {
      case VALID -> {}
      case EXPIRED -> throw LinkProblems.expired();
      case FORGED -> throw LinkProblems.forged();
    }
  }

  private static Response file(OpenedDocument document) {
    return Response.ok(document.pdf())
        .header(CACHE_CONTROL, "private, no-store")
        .header(CONTENT_DISPOSITION, "inline; filename=\"" + document.fileName() + "\"")
        .build();
  }
}
