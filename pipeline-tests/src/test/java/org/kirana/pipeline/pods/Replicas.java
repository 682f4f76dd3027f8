package org.kirana.pipeline.pods;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kirana.local.launcher.LocalStack;
import org.kirana.local.launcher.Service;
import org.kirana.local.launcher.ServiceProcess;

/** The instances of one service behind its door, as a Deployment keeps them. */
final class Replicas {

  private static final Duration GET_READY = Duration.ofMinutes(5);

  /** From SIGTERM until it is killed: terminationGracePeriodSeconds without preStop. */
  private static final Duration GRACE = Duration.ofSeconds(110);

  private final LocalStack stack;
  private final Service service;
  private final LoadBalancer door;
  private final List<Pod> pods = new CopyOnWriteArrayList<>();
  private int started;

  Replicas(LocalStack stack, Service service, LoadBalancer door) {
    this.stack = stack;
    this.service = service;
    this.door = door;
    add(firstName(service), stack.process(service));
  }

  /** The name of the instance that is there when the house opens. */
  static String firstName(Service service) {
    return service.title() + "-pod-1";
  }

  private void add(String name, ServiceProcess process) {
    started++;
    pods.add(new Pod(name, process));
    door.rotation().add(process.uri());
  }

  Service service() {
    return service;
  }

  LoadBalancer door() {
    return door;
  }

  Pod oldest() {
    return pods.getFirst();
  }

  Pod named(String name) {
    return pods.stream().filter(pod -> pod.name().equals(name)).findFirst().orElseThrow();
  }

  /** All but so many of the newest. */
  List<Pod> beyond(int count) {
    return List.copyOf(pods).subList(0, Math.max(0, pods.size() - count));
  }

  /** Starts as many as are missing, in the place of those that ended too, and does not wait. */
  void growTo(int count) {
    pods.stream().filter(pod -> !pod.process().isRunning()).forEach(this::forget);
    while (pods.size() < count) {
      String name = service.title() + "-pod-" + (started + 1);
      add(name, stack.startAnother(service, Map.of(Pod.NAME_IN_DATABASE, name)));
    }
  }

  void awaitReady() {
    await()
        .atMost(GET_READY)
        .pollInterval(Duration.ofMillis(500))
        .failFast(
            "an instance of " + service.title() + " has ended; see its log",
            () -> pods.stream().anyMatch(pod -> !pod.process().isRunning()))
        .until(() -> pods.stream().allMatch(this::isReady));
  }

  private boolean isReady(Pod pod) {
    return door.rotation().serves(pod.process().uri()) && pod.process().isHealthy();
  }

  /** SIGTERM. The door is not told: it has to hear from the instance itself that it is going. */
  CompletableFuture<Farewell> retire(Pod pod) {
    CompletableFuture<Farewell> farewell = new CompletableFuture<>();
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                farewell.complete(retired(pod));
              } catch (RuntimeException e) {
                farewell.completeExceptionally(e);
              }
            });
    return farewell;
  }

  private Farewell retired(Pod pod) {
    pod.process().stop(GRACE);
    Backend known = forget(pod);
    return new Farewell(pod.name(), pod.process().exitStatus().orElseThrow(), known.saidNo());
  }

  private Backend forget(Pod pod) {
    Backend known = door.rotation().remove(pod.process().uri());
    pods.remove(pod);
    stack.dismiss(pod.process());
    return known;
  }
}
