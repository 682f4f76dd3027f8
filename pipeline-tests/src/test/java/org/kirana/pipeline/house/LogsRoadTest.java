package org.kirana.pipeline.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kirana.local.launcher.Secrets;
import org.kirana.local.launcher.Service;

/**
 * What whoever reads logs may count on: JSON with fixed keys, ids under fixed names, and nothing of
 * what people wrote, where they live or who they are; neither any secret. All that the house has
 * logged since it was opened is looked at.
 */
class LogsRoadTest {

  private static final String NAME = "Asha Kulkarni-Deshmukh";
  private static final String ADDRESS = "Flat 3, Sector 17, Vashi";
  private static final String LONGITUDE = "72.9986";
  private static final String FORGED = "a-token-that-somebody-forged";

  private static final List<String> KEYS =
      List.of(
          "timestamp",
          "sequence",
          "loggerClassName",
          "loggerName",
          "level",
          "message",
          "threadName",
          "threadId",
          "mdc",
          "ndc",
          "hostName",
          "processName",
          "processId",
          "exception");

  private static final List<String> CONTEXT_KEYS =
      List.of("eventId", "traceId", "spanId", "parentId", "sampled");

  private static final List<String> NAMES =
      List.of(
          "contactId",
          "orderId",
          "storeId",
          "messageId",
          "invoiceId",
          "creditNoteId",
          "eventId",
          "sku",
          "attempt",
          "end",
          "kind",
          "reason",
          "rows",
          "shortfall",
          "type");

  private static Phone shopper;
  private static String linkToken;

  @BeforeAll
  static void peopleTellMuchAndSomeOfItGoesWrong() {
    shopper = House.shopper();
    shopper.ordersByCart();
    linkToken = shopper.awaitsLink(1).replaceFirst(".*#t=([^&]+).*", "$1");
    int answers = shopper.messages().size();
    shopper.writes("This is " + NAME);
    shopper.awaitsAnswers(answers + 1);
    Json.send(wrongRequest(Service.MESSAGING_GATEWAY, "/checkouts"));
    Json.send(wrongRequest(Service.CATALOG_SERVICE, "/admin/products"));
    Json.send(wrongRequest(Service.STORE_ASSIGNMENT_SERVICE, "/admin/stores"));
    String asked = URLEncoder.encode(NAME, StandardCharsets.UTF_8);
    Json.send(get(Service.CATALOG_SERVICE, "/en/search?q=" + asked));
    Json.send(get(Service.ORDER_SERVICE, "/orders/" + asked));
    Json.send(
        get(
            Service.INVOICE_SERVICE,
            "/invoices/" + UUID.randomUUID() + ".pdf?until=1&signature=" + FORGED));
  }

  /** A form that somebody filled in wrongly. */
  private static HttpRequest.Builder wrongRequest(Service service, String path) {
    return HttpRequest.newBuilder(uri(service, path))
        .header("Content-Type", "application/json")
        .header("Authorization", "Bearer " + FORGED)
        .POST(
            HttpRequest.BodyPublishers.ofByteArray(
                Json.bytes(
                    List.of(Map.of("name", NAME, "address", ADDRESS, "phone", shopper.number())))));
  }

  private static HttpRequest.Builder get(Service service, String path) {
    return HttpRequest.newBuilder(uri(service, path))
        .header("Authorization", "Bearer " + House.stack().secrets().adminKey());
  }

  private static URI uri(Service service, String path) {
    return House.stack().uri(service).resolve(path);
  }

  @ParameterizedTest
  @EnumSource(
      value = Service.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"WHATSAPP_SIMULATOR"})
  void aServiceLogsFixedKeysAndNothingPersonal(Service service) {
    LogLines log = LogLines.of(House.stack().process(service).log());
    Secrets secrets = House.stack().secrets();

    assertThat(log.json()).isNotEmpty();
    assertThat(log.keys()).isSubsetOf(KEYS);
    assertThat(log.contextKeys()).isSubsetOf(CONTEXT_KEYS);
    assertThat(log.namesInOurMessages()).isSubsetOf(NAMES);
    assertThat(log.text())
        .doesNotContain(shopper.number(), shopper.number().substring(2), NAME, "Kulkarni")
        .doesNotContain(ADDRESS, LONGITUDE, linkToken, FORGED)
        .doesNotContain(
            secrets.appSecret(),
            secrets.verifyToken(),
            secrets.accessToken(),
            secrets.adminKey(),
            secrets.linkKey(),
            secrets.storeLinkKey(),
            secrets.operatorsToken());
  }
}
