package org.kirana.pipeline.pods;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.kirana.bench.house.HouseSettings;
import org.kirana.local.launcher.Service;
import org.kirana.local.launcher.StackSettings;

/** What deploy/kubernetes says to each service, as far as its life is concerned. */
final class PodSettings {

  static final List<Service> SERVICES =
      List.of(
          Service.MESSAGING_GATEWAY,
          Service.CATALOG_SERVICE,
          Service.ORDER_SERVICE,
          Service.STORE_ASSIGNMENT_SERVICE,
          Service.INVOICE_SERVICE);

  /** Those that hear events. */
  static final List<Service> HEARING =
      List.of(
          Service.MESSAGING_GATEWAY,
          Service.ORDER_SERVICE,
          Service.STORE_ASSIGNMENT_SERVICE,
          Service.INVOICE_SERVICE);

  /** Those that somebody outside calls. The others are to be stopped in the middle of a poll. */
  static final List<Service> CALLED =
      List.of(Service.MESSAGING_GATEWAY, Service.CATALOG_SERVICE, Service.INVOICE_SERVICE);

  /** Those that are scaled one after the other: ten minutes for all, so by default one of them. */
  static final List<Service> SCALED =
      Boolean.getBoolean("kirana.pods.scale-all") ? SERVICES : List.of(Service.ORDER_SERVICE);

  /** Kafka's session time-out of an impatient house. */
  static final Duration SESSION = Duration.ofSeconds(6);

  private PodSettings() {}

  /**
   * @param invoices where WhatsApp fetches bills
   */
  static StackSettings in(Path data, URI invoices) {
    StackSettings settings =
        HouseSettings.in(data, true)
            .with(Service.MESSAGING_GATEWAY, "kirana.documents.base-url", invoices.toString());
    for (Service service : SERVICES) {
      settings =
          settings
              .with(service, "quarkus.shutdown.timeout", "25S")
              .with(service, Pod.NAME_IN_DATABASE, Replicas.firstName(service));
    }
    for (Service service : CALLED) {
      settings = settings.with(service, "quarkus.shutdown.delay", "10S");
    }
    return settings;
  }
}
