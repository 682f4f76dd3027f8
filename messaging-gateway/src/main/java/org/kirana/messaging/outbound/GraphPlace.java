package org.kirana.messaging.outbound;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.kirana.messaging.inbound.Beneficiary;
import org.kirana.messaging.inbound.Origin;

/** Addresses that Indian payments ask for, in the words of Graph API. */
final class GraphPlace {

  private GraphPlace() {}

  static ObjectNode of(Beneficiary beneficiary) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("name", beneficiary.name());
    return lines(node, beneficiary.line1(), beneficiary.line2())
        .put("city", beneficiary.city())
        .put("state", beneficiary.state())
        .put("country", "India")
        .put("postal_code", beneficiary.postalCode());
  }

  static ObjectNode of(Origin.Address importer) {
    return lines(JsonNodeFactory.instance.objectNode(), importer.line1(), importer.line2())
        .put("city", importer.city())
        .put("zone_code", importer.zoneCode())
        .put("postal_code", importer.postalCode())
        .put("country_code", importer.countryCode());
  }

  private static ObjectNode lines(ObjectNode node, String first, @Nullable String second) {
    node.put("address_line1", first);
    return second == null ? node : node.put("address_line2", second);
  }
}
