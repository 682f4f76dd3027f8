package org.kirana.local.launcher;

import java.util.HashMap;
import java.util.Map;
import org.kirana.local.infrastructure.Database;
import org.kirana.local.infrastructure.Infrastructure;

/**
 * What a service is told through environment variables: where its neighbours are, and its secrets.
 */
record ServiceEnvironment(Infrastructure infrastructure, Addresses addresses, Secrets secrets) {

  private static final String SHOPPER_LINE = "990000000000011";
  private static final String PARTNER_LINE = "990000000000012";

  Map<String, String> of(Service service, int port) {
    Map<String, String> environment = new HashMap<>();
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
    environment.put("KIRANA_ADMIN_KEY", secrets.adminKey());
    if (service.hasDatabase()) {
      environment.putAll(infrastructureOf(service));
    }
    environment.putAll(ownOf(service));
    return environment;
  }

  private Map<String, String> infrastructureOf(Service service) {
    Database database = infrastructure.database(service.title());
    return Map.of(
        "KAFKA_BOOTSTRAP_SERVERS", infrastructure.bootstrapServers(),
        "QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(),
        "QUARKUS_DATASOURCE_USERNAME", database.username(),
        "QUARKUS_DATASOURCE_PASSWORD", database.password());
  }

  private Map<String, String> ownOf(Service service) {
    return switch (service) {
      case MESSAGING_GATEWAY -> gateway();
      case INVOICE_SERVICE -> Map.of("KIRANA_DOCUMENTS_LINK_KEY", secrets.linkKey());
      case WHATSAPP_SIMULATOR -> simulator();
      case CATALOG_SERVICE, ORDER_SERVICE, STORE_ASSIGNMENT_SERVICE -> Map.of();
    };
  }

  private Map<String, String> gateway() {
    return Map.of(
        "KIRANA_WHATSAPP_BASE_URL", addresses.uri(Service.WHATSAPP_SIMULATOR).toString(),
        "KIRANA_WHATSAPP_ACCESS_TOKEN", secrets.accessToken(),
        "KIRANA_WHATSAPP_APP_SECRETS", secrets.appSecret(),
        "KIRANA_WHATSAPP_VERIFY_TOKEN", secrets.verifyToken(),
        "KIRANA_WHATSAPP_SHOPPER_LINE_PHONE_NUMBER_ID", SHOPPER_LINE,
        "KIRANA_WHATSAPP_PARTNER_LINE_PHONE_NUMBER_ID", PARTNER_LINE,
        "KIRANA_DOCUMENTS_BASE_URL", addresses.uri(Service.INVOICE_SERVICE).toString(),
        "KIRANA_DOCUMENTS_LINK_KEY", secrets.linkKey());
  }

  private Map<String, String> simulator() {
    return Map.of(
        "KIRANA_SIMULATOR_CALLBACK_URL",
            addresses.uri(Service.MESSAGING_GATEWAY).resolve("/webhooks/whatsapp").toString(),
        "KIRANA_SIMULATOR_APP_SECRET", secrets.appSecret(),
        "KIRANA_SIMULATOR_ACCESS_TOKEN", secrets.accessToken(),
        "KIRANA_SIMULATOR_VERIFY_TOKEN", secrets.verifyToken(),
        "KIRANA_SIMULATOR_SHOPPER_PHONE_NUMBER_ID", SHOPPER_LINE,
        "KIRANA_SIMULATOR_PARTNER_PHONE_NUMBER_ID", PARTNER_LINE);
  }
}
