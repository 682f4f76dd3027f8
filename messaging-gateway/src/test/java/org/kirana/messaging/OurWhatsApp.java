package org.kirana.messaging;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Our account as a test wants it. */
public record OurWhatsApp(String fixedToken, Path tokenFile, String graph)
    implements WhatsAppSettings {

  public OurWhatsApp() {
    this("an-access-token", null);
  }

  public OurWhatsApp(String fixedToken, Path tokenFile) {
    this(fixedToken, tokenFile, "https://graph.example");
  }

  @Override
  public String baseUrl() {
    return graph;
  }

  @Override
  public String graphVersion() {
    return "v26.0";
  }

  @Override
  public Optional<String> accessToken() {
    return Optional.ofNullable(fixedToken);
  }

  @Override
  public Optional<Path> accessTokenFile() {
    return Optional.ofNullable(tokenFile);
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
