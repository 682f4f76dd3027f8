package org.kirana.messaging;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.kirana.local.infrastructure.FreePort;

/** The environment in which the gateway is tested: made-up secrets and short waits. */
public class GatewayEnvironment implements QuarkusTestResourceLifecycleManager {

  public static final String OLD_SECRET = "old-app-secret";
  public static final String NEW_SECRET = "new-app-secret";
  public static final String VERIFY_TOKEN = "a-verify-token";
  public static final String STORE = "https://shop.example";
  public static final String STORE_KEY = "a-store-link-key";
  public static final String ADMIN_KEY = "an-admin-key";
  public static final String SHOPPER_LINE = "106540352242922";
  public static final String PARTNER_LINE = "106540352242923";

  @Override
  public Map<String, String> start() {
    Map<String, String> settings = new HashMap<>();
    settings.put("quarkus.http.test-port", "0");
    settings.put("kirana.events.service", "messaging-gateway-" + UUID.randomUUID());
    settings.put("kirana.whatsapp.base-url", "http://127.0.0.1:" + FreePort.any());
    settings.put("kirana.whatsapp.access-token", "an-access-token");
    settings.put("kirana.whatsapp.app-secrets", OLD_SECRET + "," + NEW_SECRET);
    settings.put("kirana.whatsapp.verify-token", VERIFY_TOKEN);
    settings.put("kirana.whatsapp.shopper-line.phone-number-id", SHOPPER_LINE);
    settings.put("kirana.whatsapp.partner-line.phone-number-id", PARTNER_LINE);
    settings.put("kirana.documents.base-url", "http://documents.example");
    settings.put("kirana.documents.link-key", "a-link-key");
    settings.put("kirana.store.base-url", STORE);
    settings.put("kirana.store.link-key", STORE_KEY);
    settings.put("kirana.admin.key", ADMIN_KEY);
    settings.put("kirana.media.folder", folder().toString());
    settings.put("kirana.media.look-every", "100ms");
    settings.put("kirana.media.forget-every", "100ms");
    settings.put("kirana.sending.answer-within", "500ms");
    settings.put("kirana.sending.lease", "2s");
    settings.put("kirana.sending.status-wait", "2s");
    settings.put("kirana.sending.silence-slows-by", "2");
    settings.put("kirana.sending.window-patience", "500ms");
    return settings;
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory(Path.of("target"), "media").toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    // Settings need no cleaning up.
  }
}
