package org.kirana.local.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.kirana.local.infrastructure.FreePort;

/**
 * {@code ./kirana simulator}: WhatsApp alone, for any program that speaks the Cloud API, until
 * Ctrl-C.
 */
record SimulatorAlone(Path directory, Narrator narrator, Map<String, String> environment) {

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final String PREFIX = "KIRANA_SIMULATOR_";

  int run(SimulatorOptions options) {
    if (!FreePort.isFree(options.port())) {
      narrator.say("Port %d is taken; choose another with --port.", options.port());
      return 1;
    }
    Map<String, String> settings = settings(options);
    Path log = directory.resolve("logs").resolve("whatsapp-simulator-alone.log");
    try (ServiceProcess simulator =
        ServiceProcess.start(
            Service.WHATSAPP_SIMULATOR.title(),
            options.port(),
            log,
            new ServiceProcess.Command(Service.WHATSAPP_SIMULATOR.jar(), settings, Map.of()))) {
      AtomicBoolean stopping = new AtomicBoolean();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(simulator, stopping)));
      simulator.awaitHealthy(PATIENCE);
      tell(simulator, settings);
      untilItEnds(simulator);
      if (!stopping.get()) {
        narrator.say("The simulator has ended; see %s.", log);
      }
      return 1;
    }
  }

  private static void stop(ServiceProcess simulator, AtomicBoolean stopping) {
    stopping.set(true);
    simulator.close();
  }

  /** What the environment says goes before; secrets are this folder's own. */
  Map<String, String> settings(SimulatorOptions options) {
    Secrets secrets = Secrets.in(directory);
    Map<String, String> settings = new HashMap<>();
    settings.put(PREFIX + "APP_SECRET", secrets.appSecret());
    settings.put(PREFIX + "ACCESS_TOKEN", secrets.accessToken());
    settings.put(PREFIX + "VERIFY_TOKEN", secrets.verifyToken());
    settings.put(PREFIX + "CALLBACK_URL", SimulatorOptions.USUAL_CALLBACK);
    settings.replaceAll(environment::getOrDefault);
    options.callback().ifPresent(url -> settings.put(PREFIX + "CALLBACK_URL", url));
    settings.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    settings.put("QUARKUS_HTTP_PORT", Integer.toString(options.port()));
    return settings;
  }

  private void tell(ServiceProcess simulator, Map<String, String> settings) {
    narrator.say("WhatsApp is at %s: two phones in a browser.", simulator.uri());
    narrator.say("  Graph API      %s/v26.0/990000000000011/messages", simulator.uri());
    narrator.say("  webhooks go to %s", settings.getOrDefault(PREFIX + "CALLBACK_URL", ""));
    narrator.say("  access token   %s", settings.getOrDefault(PREFIX + "ACCESS_TOKEN", ""));
    narrator.say("  app secret     %s", settings.getOrDefault(PREFIX + "APP_SECRET", ""));
    narrator.say("  verify token   %s", settings.getOrDefault(PREFIX + "VERIFY_TOKEN", ""));
    narrator.say("Ctrl-C stops it; what it says is in %s.", simulator.log());
  }

  private static void untilItEnds(ServiceProcess simulator) {
    while (simulator.isRunning()) {
      try {
        TimeUnit.MILLISECONDS.sleep(500);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
