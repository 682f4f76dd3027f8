package org.kirana.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutesShowOnlyThePublicTest {

  private record Route(String service, String type, String path, String method) {

    boolean shows(String wanted) {
      return type.equals("Exact")
          ? wanted.equals(path)
          : wanted.equals(path) || wanted.startsWith(path + "/");
    }

    boolean takes(String wanted) {
      return method.isEmpty() || method.equals(wanted);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /webhooks/whatsapp, messaging-gateway",
    "POST, /webhooks/whatsapp, messaging-gateway",
    "POST, /checkouts, messaging-gateway",
    "OPTIONS, /checkouts, messaging-gateway",
    "POST, /fresh-links, messaging-gateway",
    "GET, /, catalog-service",
    "GET, /mr/basket, catalog-service",
    "GET, /assets/1/store.js, catalog-service",
    "GET, /pictures/rice.svg, catalog-service",
    "GET, /invoices/7.pdf, invoice-service",
    "HEAD, /invoices/7.pdf, invoice-service",
  })
  void whatPeopleAndWhatsAppNeedIsShown(String method, String path, String service) {
    assertThat(services(method, path)).containsExactly(service);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /admin/products",
    "POST, /admin/partners",
    "GET, /admin/stores",
    "GET, /q/metrics",
    "GET, /q/health",
    "GET, /orders/7",
    "POST, /webhooks/whatsapp/more",
    "GET, /checkouts",
    "POST, /invoices/7.pdf",
    "GET, /english",
  })
  void nothingElseIs(String method, String path) {
    assertThat(services(method, path)).isEmpty();
  }

  private static Stream<String> services(String method, String path) {
    return routes().stream()
        .filter(route -> route.shows(path) && route.takes(method))
        .map(Route::service);
  }

  private static List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    Overlay.PRODUCTION
        .ofKind("HTTPRoute")
        .flatMap(route -> route.at("/spec/rules").valueStream())
        .forEach(rule -> rule.path("matches").forEach(match -> routes.add(route(rule, match))));
    return routes;
  }

  private static Route route(JsonNode rule, JsonNode match) {
    return new Route(
        rule.at("/backendRefs/0/name").asText(),
        match.at("/path/type").asText(),
        match.at("/path/value").asText(),
        match.path("method").asText());
  }
}
