package org.kirana.local.launcher;

import java.net.URI;
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

  /** Nobody's: India has no numbers that begin with 51. */
  private static final String HELP_CONTACT = "+91 51000 00000, 8–22 h";

  Map<String, String> of(Service service, int port, int managementPort) {
    Map<String, String> environment = new HashMap<>();
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
    environment.put("KIRANA_ADMIN_KEY", secrets.adminKey());
    if (service.hasDatabase()) {
      environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort));
      environment.put("KIRANA_MANAGEMENT_TOKEN", secrets.operatorsToken());
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
      case CATALOG_SERVICE -> miniStore();
      case WHATSAPP_SIMULATOR -> simulator();
      case ORDER_SERVICE -> Map.of("KIRANA_ORDER_HELP_CONTACT", HELP_CONTACT);
      case STORE_ASSIGNMENT_SERVICE -> Map.of();
    };
  }

  private Map<String, String> gateway() {
    Map<String, String> gateway = new HashMap<>();
    gateway.put("KIRANA_WHATSAPP_BASE_URL", addresses.uri(Service.WHATSAPP_SIMULATOR).toString());
    gateway.put("KIRANA_WHATSAPP_ACCESS_TOKEN", secrets.accessToken());
    gateway.put("KIRANA_WHATSAPP_APP_SECRETS", secrets.appSecret());
    gateway.put("KIRANA_WHATSAPP_VERIFY_TOKEN", secrets.verifyToken());
    gateway.put("KIRANA_WHATSAPP_SHOPPER_LINE_PHONE_NUMBER_ID", SHOPPER_LINE);
    gateway.put("KIRANA_WHATSAPP_PARTNER_LINE_PHONE_NUMBER_ID", PARTNER_LINE);
    gateway.put("KIRANA_DOCUMENTS_BASE_URL", addresses.uri(Service.INVOICE_SERVICE).toString());
    gateway.put("KIRANA_DOCUMENTS_LINK_KEY", secrets.linkKey());
    gateway.put("KIRANA_STORE_BASE_URL", addresses.uri(Service.CATALOG_SERVICE).toString());
    gateway.put("KIRANA_STORE_LINK_KEY", secrets.storeLinkKey());
    return gateway;
  }

  /** On one machine the chat is the simulator's page, which shows the mini-store in a frame. */
  private Map<String, String> miniStore() {
    URI whatsApp = addresses.uri(Service.WHATSAPP_SIMULATOR);
    return Map.of(
        "KIRANA_STORE_GATEWAY_URL", addresses.uri(Service.MESSAGING_GATEWAY).toString(),
        "KIRANA_STORE_CHAT_URL", whatsApp.resolve("/back-to-chat.html").toString(),
        "KIRANA_STORE_FRAMED_BY", whatsApp.toString());
  }

  private Map<String, String> simulator() {
    return Map.of(
        "KAFKA_BOOTSTRAP_SERVERS", infrastructure.bootstrapServers(),
        "KIRANA_SIMULATOR_CALLBACK_URL",
            addresses.uri(Service.MESSAGING_GATEWAY).resolve("/webhooks/whatsapp").toString(),
        "KIRANA_SIMULATOR_APP_SECRET", secrets.appSecret(),
        "KIRANA_SIMULATOR_ACCESS_TOKEN", secrets.accessToken(),
        "KIRANA_SIMULATOR_VERIFY_TOKEN", secrets.verifyToken(),
        "KIRANA_SIMULATOR_SHOPPER_PHONE_NUMBER_ID", SHOPPER_LINE,
        "KIRANA_SIMULATOR_PARTNER_PHONE_NUMBER_ID", PARTNER_LINE,
        "KIRANA_SIMULATOR_CATALOGUE_URL",
            addresses.uri(Service.CATALOG_SERVICE).resolve("/products?size=200").toString());
  }
}
