package org.kirana.events.operator;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import org.jboss.logging.Logger;
import org.kirana.events.wire.EventJson;

/** Opens what operators may ask on the management port, to those who show the token. */
@ApplicationScoped
class ManagementRoutes {

  private static final Logger LOG = Logger.getLogger(ManagementRoutes.class);

  private final OperatorToken token;
  private final Instance<OperatorQuestion> questions;

  ManagementRoutes(OperatorToken token, Instance<OperatorQuestion> questions) {
    this.token = token;
    this.questions = questions;
  }

  void open(@Observes ManagementInterface management) {
    Router router = management.router();
    for (OperatorQuestion question : questions) {
      router
          .route(HttpMethod.valueOf(question.method()), question.path())
          .blockingHandler(request -> write(answer(question, request), request), false);
    }
  }

  private Answer answer(OperatorQuestion question, RoutingContext request) {
    if (!token.isShownBy(request.request().getHeader(HttpHeaders.AUTHORIZATION))) {
      return new Answer.Problem(
          401,
          "Unauthorized",
          token.isSet()
              ? "This needs the operators' token as bearer token."
              : "This is closed: no kirana.management.token is set.");
    }
    try {
      return question.answer(Asked.by(request));
    } catch (IllegalArgumentException e) {
      return new Answer.Problem(400, "Bad Request", String.valueOf(e.getMessage()));
    } catch (Exception e) {
      LOG.errorf("an operator's question failed: %s", e.getClass().getSimpleName());
      LOG.debug("an operator's question failed", e);
      return new Answer.Problem(503, "Service Unavailable", "Database or broker did not answer.");
    }
  }

  private static void write(Answer answer, RoutingContext request) {
    HttpServerResponse response = request.response().setStatusCode(answer.status());
    switch (answer) {
      case Answer.Well well -> response.putHeader(HttpHeaders.CONTENT_TYPE, "application/json");
      case Answer.Problem problem -> {
        response.putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json");
        if (problem.status() == 401) {
          response.putHeader("WWW-Authenticate", "Bearer");
        }
      }
    }
    response
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .end(Buffer.buffer(EventJson.write(answer.body())));
  }
}
