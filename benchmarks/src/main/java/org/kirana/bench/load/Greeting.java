package org.kirana.bench.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;

/** A webhook in which shoppers write "Hi". */
public final class Greeting {

  private Greeting() {}

  /**
   * @param lineId WhatsApp's id of the shopper line
   * @param wamidPrefix with each phone's number behind it, a message's id
   */
  public static byte[] from(List<String> phones, String lineId, String wamidPrefix) {
    long now = System.currentTimeMillis() / 1000;
    String messages =
        phones.stream()
            .map(
                phone ->
                    """
                    {"from":"%s","id":"%s%s","timestamp":"%d","type":"text","text":{"body":"Hi"}}"""
                        .formatted(phone, wamidPrefix, phone, now))
            .collect(Collectors.joining(","));
    return """
    {"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages",\
    "value":{"messaging_product":"whatsapp","metadata":{"phone_number_id":"%s"},"messages":[%s]}}]}]}"""
        .formatted(lineId, messages)
        .getBytes(UTF_8);
  }
}
