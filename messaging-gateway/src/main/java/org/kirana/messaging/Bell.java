package org.kirana.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Calls the courier: something may be due. However often it rings meanwhile, it is heard once. */
@ApplicationScoped
public class Bell {

  private final Semaphore calls = new Semaphore(0);

  public void ring() {
    calls.release();
  }

  /** Waits until it rings, at most so long; what rang before counts. */
  void await(Duration most) throws InterruptedException {
    if (calls.tryAcquire(most.toNanos(), TimeUnit.NANOSECONDS)) {
      calls.drainPermits();
    }
  }
}
