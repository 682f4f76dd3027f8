package org.kirana.simulator.graph;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The Graph API's {@code media} edge, and the host from which files are read. */
@Path("/")
@Blocking
public class MediaResource {

  private final CheckCaller checkCaller;
  private final UploadedMedia uploaded;
  private final MediaUrls urls;

  MediaResource(CheckCaller checkCaller, UploadedMedia uploaded, MediaUrls urls) {
    this.checkCaller = checkCaller;
    this.uploaded = uploaded;
    this.urls = urls;
  }

  @POST
  @Path("{version:v[0-9]+\\.[0-9]+}/{phoneNumberId}/media")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public ObjectNode upload(
      @PathParam("phoneNumberId") String phoneNumberId,
      @HeaderParam("Authorization") Optional<String> authorization,
      @RestForm("messaging_product") @Nullable String product,
      @RestForm("type") @Nullable String type,
      @RestForm("file") @Nullable FileUpload file)
      throws IOException {
    checkCaller.line(phoneNumberId, authorization);
    if (!"whatsapp".equals(product)) {
      throw GraphError.invalidParameter("The parameter messaging_product is required.");
    }
    if (file == null) {
      throw GraphError.invalidParameter("The parameter file is required.");
    }
    String mimeType = type == null ? file.contentType() : type;
    byte[] bytes = checked(mimeType, Files.readAllBytes(file.uploadedFile()));
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", uploaded.keep(new Documents.File(bytes, mimeType)));
  }

  private static byte[] checked(String type, byte[] bytes) {
    MediaRule rule =
        MediaRule.ofType(type)
            .orElseThrow(
                () ->
                    GraphError.invalidParameter(
                        "Param file must be a file with one of the supported types. Received file of type '%s'."
                            .formatted(type)));
    if (bytes.length == 0 || bytes.length > rule.mostBytes()) {
      throw GraphError.invalidParameter("The file is empty or too large for its type.");
    }
    return bytes;
  }

  /** A wrong or expired address is not found, as at Meta. */
  @GET
  @Path("whatsapp_business/attachments/")
  public Response download(
      @QueryParam("mid") String mediaId,
      @QueryParam("ext") long until,
      @QueryParam("hash") String hash,
      @HeaderParam("Authorization") Optional<String> authorization) {
    checkCaller.checkToken(authorization);
    if (!urls.isGood(mediaId, until, hash)) {
      return Response.status(Response.Status.NOT_FOUND).build();
    }
    return uploaded
        .find(mediaId)
        .map(upload -> Response.ok(upload.file().bytes(), upload.file().type()).build())
        .orElseGet(() -> Response.status(Response.Status.NOT_FOUND).build());
  }
}
