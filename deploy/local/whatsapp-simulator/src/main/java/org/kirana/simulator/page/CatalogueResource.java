package org.kirana.simulator.page;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.kirana.simulator.SimulatorConfiguration;

/** The catalogue that WhatsApp shows in a chat, as the business published it. */
@Path("/simulator/catalogue")
@Blocking
public class CatalogueResource {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final URI catalogueUrl;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(3))
          .build();

  CatalogueResource(SimulatorConfiguration configuration) {
    this.catalogueUrl = configuration.catalogueUrl();
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public String products() throws InterruptedException {
    try {
      HttpResponse<String> answer =
          http.send(
              HttpRequest.newBuilder(catalogueUrl).timeout(PATIENCE).build(),
              BodyHandlers.ofString());
      if (answer.statusCode() == 200) {
        return answer.body();
      }
    } catch (IOException e) {
      // told in the same words as any other answer that is no catalogue
    }
    throw HttpProblem.builder().withStatus(503).withTitle("The catalogue does not answer").build();
  }
}
