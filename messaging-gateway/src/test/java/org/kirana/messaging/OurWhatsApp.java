package org.kirana.messaging;

import java.util.List;
import java.util.Optional;

/** Our account as a test wants it. */
public record OurWhatsApp() implements WhatsAppSettings {

  @Override
  public String baseUrl() {
    return "https://graph.example";
  }

  @Override
  public String graphVersion() {
    return "v26.0";
  }

  @Override
  public String accessToken() {
    return "an-access-token";
  }

  @Override
  public Optional<List<String>> appSecrets() {
    return Optional.empty();
  }

  @Override
  public Optional<String> verifyToken() {
    return Optional.empty();
  }

  @Override
  public LineSettings shopperLine() {
    return () -> GatewayEnvironment.SHOPPER_LINE;
  }

  @Override
  public LineSettings partnerLine() {
    return () -> GatewayEnvironment.PARTNER_LINE;
  }
}
