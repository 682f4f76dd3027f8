package org.kirana.bench.whatsapp;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.kirana.bench.load.Connections;

/**
 * The stand-in's process: one thread that takes what the Graph API is asked for. Its one argument
 * is the folder with the plan; what was seen is written there. {@code GET /state} tells how much is
 * still to happen.
 */
public final class WhatsApp {

  private static final int CONNECTIONS = 64;
  private static final String MESSAGES = "/messages";

  private final WhatsAppPlan plan;
  private final SeenLog log;
  private final Webhooks webhooks;
  private final StatusBatches statuses;
  private final Carrier carrier;
  private final Partners partners;
  private long accepted;

  private WhatsApp(Vertx vertx, WhatsAppPlan plan, SeenLog log) {
    HttpClient client = vertx.createHttpClient(Connections.upTo(CONNECTIONS));
    this.plan = plan;
    this.log = log;
    this.webhooks = new Webhooks(vertx, client, plan, log);
    this.statuses = new StatusBatches(vertx, webhooks);
    this.carrier = new Carrier(vertx, client, statuses, log);
    this.partners = new Partners(vertx, webhooks, plan);
  }

  public static void main(String[] arguments) throws IOException {
    Path directory = Path.of(arguments[0]);
    start(WhatsAppPlan.readFrom(directory), directory);
  }

  /** Everything of it happens on one thread. */
  static Vertx start(WhatsAppPlan plan, Path directory) throws IOException {
    Vertx vertx =
        Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setInternalBlockingPoolSize(1));
    SeenLog log = new SeenLog(directory);
    vertx
        .getOrCreateContext()
        .runOnContext(
            here -> {
              var whatsApp = new WhatsApp(vertx, plan, log);
              vertx
                  .createHttpServer()
                  .requestHandler(whatsApp::take)
                  .listen(plan.port(), "127.0.0.1")
                  .onFailure(taken -> vertx.close());
              vertx.setPeriodic(TimeUnit.SECONDS.toMillis(1), second -> log.flush());
            });
    return vertx;
  }

  private void take(HttpServerRequest request) {
    if (request.path().equals("/state")) {
      tellState(request);
    } else if (!request.path().endsWith(MESSAGES)) {
      request.response().setStatusCode(404).end();
    } else if (!("Bearer " + plan.secrets().accessToken())
        .equals(request.getHeader("Authorization"))) {
      request.response().setStatusCode(401).end("{\"error\":{\"code\":190}}");
    } else {
      request.body().onSuccess(body -> accept(request, body));
    }
  }

  private void accept(HttpServerRequest request, Buffer body) {
    GraphCall message = GraphCall.read(body.getBytes());
    String[] path = request.path().split("/", -1);
    String lineId = path[path.length - 2];
    String wamid = "wamid.bench." + ++accepted;
    log.message(message.messageId());
    request
        .response()
        .putHeader("Content-Type", "application/json")
        .end("{\"messaging_product\":\"whatsapp\",\"messages\":[{\"id\":\"" + wamid + "\"}]}");
    carrier.carry(lineId, wamid, message);
    if (lineId.equals(plan.partnerLine())) {
      partners.read(message);
    }
  }

  private void tellState(HttpServerRequest request) {
    log.flush();
    int pending = carrier.pending() + statuses.waiting() + webhooks.pending() + partners.pending();
    request
        .response()
        .putHeader("Content-Type", "application/json")
        .end("{\"accepted\":" + accepted + ",\"pending\":" + pending + "}");
  }
}
