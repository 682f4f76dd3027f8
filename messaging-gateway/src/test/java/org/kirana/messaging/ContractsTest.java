package org.kirana.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contracts that belong to this service agree with themselves. */
class ContractsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "message-received",
        "partner-message-received",
        "message-status-changed",
        "send-message"
      })
  void the_examples_are_valid(String type) {
    Contract contract = new Contract(type);

    assertThat(contract.violations(contract.example())).isEmpty();
    assertThat(contract.violations(contract.minimalExample())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "message-received, example-checkout.json",
    "message-received, example-fresh-link.json",
    "message-received, example-address.json",
    "message-received, example-picture.json",
    "send-message, example-link.json",
    "send-message, example-order-details.json",
    "send-message, example-product-list.json",
    "send-message, example-seen.json",
    "send-message, example-sections.json",
    "send-message, example-payment-without-catalogue.json",
    "send-message, example-sent-on.json"
  })
  void so_are_the_other_shapes(String type, String file) {
    Contract contract = new Contract(type);

    assertThat(contract.violations(contract.read(file))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "message-received, kind, '\"song\"'",
    "message-received, cart, 'null'",
    "message-received, contactId, '7'",
    "partner-message-received, choice, 'null'",
    "message-status-changed, status, '\"lost\"'",
    "message-status-changed, status, '\"failed\"'",
    "send-message, line, '\"wholesale\"'",
    "send-message, notAfter, 'null'"
  })
  void a_wrong_event_is_found_out(String type, String field, String wrong) {
    Contract contract = new Contract(type);
    var event = (com.fasterxml.jackson.databind.node.ObjectNode) Contract.tree(contract.example());
    event.set(field, Contract.tree(wrong));

    assertThat(contract.violations(event.toString())).isNotEmpty();
  }

  @Test
  void a_field_that_nobody_knows_yet_is_accepted() {
    Contract contract = new Contract("send-message");
    var event = (com.fasterxml.jackson.databind.node.ObjectNode) Contract.tree(contract.example());
    event.put("mood", "cheerful");

    assertThat(contract.violations(event.toString())).isEmpty();
  }
}
