package org.kirana.simulator;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/** Runs what happens behind the API, each in its own thread, until a reset ends it all. */
@ApplicationScoped
public class Background {

  private static final Logger LOG = Logger.getLogger(Background.class);

  private ExecutorService threads = newThreads();

  public synchronized void run(Work work) {
    threads.execute(() -> finish(work));
  }

  public static void pause(Duration duration) throws InterruptedException {
    Thread.sleep(duration);
  }

  public synchronized void reset() {
    threads.shutdownNow();
    threads = newThreads();
  }

  @PreDestroy
  synchronized void stop() {
    threads.shutdownNow();
  }

  private static void finish(Work work) {
    try {
      work.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.error("simulated work failed", e);
    }
  }

  /** Work that may wait, and ends when interrupted. */
  @FunctionalInterface
  public interface Work {
    void run() throws InterruptedException;
  }

  private static ExecutorService newThreads() {
    return Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("whatsapp-", 1).factory());
  }
}
