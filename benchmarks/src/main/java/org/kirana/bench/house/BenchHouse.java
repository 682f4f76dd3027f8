package org.kirana.bench.house;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kirana.bench.load.Generator;
import org.kirana.bench.whatsapp.WhatsApp;
import org.kirana.bench.whatsapp.WhatsAppPlan;
import org.kirana.local.infrastructure.FreePort;
import org.kirana.local.infrastructure.GuardedProcess;
import org.kirana.local.infrastructure.Server;
import org.kirana.local.launcher.Http;
import org.kirana.local.launcher.LocalStack;
import org.kirana.local.launcher.Service;
import org.kirana.local.launcher.StackSettings;

/**
 * The house under test: the five services, broker and database as {@code ./kirana up} starts them,
 * and the stand-in for WhatsApp, all on free ports.
 */
public final class BenchHouse implements AutoCloseable {

  public static final String SHOPPER_LINE = "990000000000011";
  public static final String PARTNER_LINE = "990000000000012";

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Path run;
  private final LocalStack stack;
  private final GuardedProcess whatsApp;
  private final int whatsAppPort;
  private @Nullable GuardedProcess generator;

  private BenchHouse(Path run, LocalStack stack, GuardedProcess whatsApp, int whatsAppPort) {
    this.run = run;
    this.stack = stack;
    this.whatsApp = whatsApp;
    this.whatsAppPort = whatsAppPort;
  }

  /**
   * @param run the folder of this run: what processes are told and what they write
   * @param hold how long partners keep an order
   */
  public static BenchHouse start(Path run, StackSettings settings, Duration hold) {
    return start(run, settings, hold, stack -> stack.uri(Service.MESSAGING_GATEWAY));
  }

  /**
   * The same, with something before the gateway.
   *
   * @param door where webhooks go
   */
  public static BenchHouse start(
      Path run, StackSettings settings, Duration hold, Function<LocalStack, URI> door) {
    int port = FreePort.any();
    LocalStack stack = LocalStack.start(settings.talkingTo(URI.create("http://127.0.0.1:" + port)));
    try {
      URI webhooks = door.apply(stack).resolve("/webhooks/whatsapp");
      planFor(stack, webhooks, port, hold).writeTo(run);
      var house = new BenchHouse(run, stack, BenchJvm.start(WhatsApp.class, run), port);
      stack.awaitHealthy(PATIENCE);
      return house;
    } catch (RuntimeException startFailed) {
      stack.close();
      throw startFailed;
    }
  }

  private static WhatsAppPlan planFor(LocalStack stack, URI webhooks, int port, Duration hold) {
    return new WhatsAppPlan(
        port,
        webhooks,
        new WhatsAppPlan.Secrets(stack.secrets().accessToken(), stack.secrets().appSecret()),
        PARTNER_LINE,
        hold,
        Duration.ofMillis(50));
  }

  public LocalStack stack() {
    return stack;
  }

  public Tables tables() {
    return new Tables(stack);
  }

  /** Starts the load, as the plan in the run's folder says. */
  public GuardedProcess startGenerator() {
    return startLoad(Generator.class);
  }

  /** Starts a load of another kind. */
  public GuardedProcess startLoad(Class<?> program) {
    return startLoad(program, run);
  }

  /** Starts a load whose plan is in another folder. */
  public GuardedProcess startLoad(Class<?> program, Path folder) {
    GuardedProcess started = BenchJvm.start(program, folder);
    generator = started;
    return started;
  }

  /** Everything of the house that may be killed, in the order in which an order passes it. */
  public Map<String, Server> servers() {
    Map<String, Server> servers = new LinkedHashMap<>();
    for (Service service :
        List.of(
            Service.MESSAGING_GATEWAY,
            Service.ORDER_SERVICE,
            Service.STORE_ASSIGNMENT_SERVICE,
            Service.INVOICE_SERVICE,
            Service.CATALOG_SERVICE)) {
      servers.put(service.title(), stack.process(service));
    }
    servers.put("kafka", stack.infrastructure().broker());
    servers.put("postgres", stack.infrastructure().databases());
    return servers;
  }

  /** Every process of the run by name; generator and WhatsApp are apart. */
  public Map<String, OptionalLong> pids() {
    Map<String, OptionalLong> pids = new LinkedHashMap<>();
    servers().forEach((name, server) -> pids.put(name, server.pid()));
    pids.put("whatsapp", OptionalLong.of(whatsApp.pid()));
    GuardedProcess load = generator;
    if (load != null) {
      pids.put("generator", OptionalLong.of(load.pid()));
    }
    return pids;
  }

  /** What WhatsApp and the partners still have to do. */
  public long pendingAtWhatsApp() {
    return Http.get(URI.create("http://127.0.0.1:" + whatsAppPort + "/state"))
        .path("pending")
        .asLong();
  }

  public boolean isHealthy() {
    return stack.processes().stream().allMatch(process -> process.isHealthy());
  }

  @Override
  public void close() {
    GuardedProcess load = generator;
    if (load != null) {
      load.stop(Duration.ofSeconds(5));
    }
    whatsApp.stop(Duration.ofSeconds(5));
    stack.close();
  }
}
