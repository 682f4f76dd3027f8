package org.kirana.local.launcher;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kirana.local.infrastructure.KiranaRoot;

/** The programs of the house, and the WhatsApp that they talk to on one machine. */
public enum Service {
  MESSAGING_GATEWAY("messaging-gateway", 8081),
  CATALOG_SERVICE("catalog-service", 8082),
  ORDER_SERVICE("order-service", 8083),
  STORE_ASSIGNMENT_SERVICE("store-assignment-service", 8084),
  INVOICE_SERVICE("invoice-service", 8085),
  WHATSAPP_SIMULATOR("whatsapp-simulator", 8090);

  private final String title;
  private final int usualPort;

  Service(String title, int usualPort) {
    this.title = title;
    this.usualPort = usualPort;
  }

  /** Its name in files, logs and databases. */
  public String title() {
    return title;
  }

  int usualPort() {
    return usualPort;
  }

  int usualManagementPort() {
    return usualPort + 1_000;
  }

  boolean hasDatabase() {
    return this != WHATSAPP_SIMULATOR;
  }

  static Optional<Service> named(String title) {
    return Arrays.stream(values()).filter(each -> each.title.equals(title)).findFirst();
  }

  static List<String> titles() {
    return Arrays.stream(values()).map(Service::title).toList();
  }

  Path jar() {
    String module = this == WHATSAPP_SIMULATOR ? "deploy/local/" + title : title;
    return KiranaRoot.find().resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
  }
}
