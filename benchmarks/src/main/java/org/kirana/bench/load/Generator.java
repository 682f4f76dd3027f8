package org.kirana.bench.load;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/**
 * The load, in a process of its own: an open loop that sends at the intended moments whatever
 * becomes of what it sent before. Its one argument is the folder with the plan; what happened is
 * written there.
 */
public final class Generator {

  private static final int CONNECTIONS = 400;

  private final LoadPlan plan;
  private final Posts posts;
  private final Letters letters;

  private Generator(LoadPlan plan, Posts posts, Letters letters) {
    this.plan = plan;
    this.posts = posts;
    this.letters = letters;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path directory = Path.of(arguments[0]);
    LoadPlan plan = LoadPlan.readFrom(directory);
    Vertx vertx = Vertx.vertx();
    try (SendLog log = new SendLog(directory.resolve(Sent.FILE))) {
      var client = vertx.createHttpClient(Connections.upTo(CONNECTIONS));
      Posts posts = new Posts(vertx, client, log);
      Letters letters = new Letters(plan, LoadPlan.basketsIn(directory));
      new Generator(plan, posts, letters).run();
    } finally {
      vertx.close().toCompletionStage().toCompletableFuture().join();
    }
  }

  private void run() throws InterruptedException {
    Timetable timetable = plan.timetable();
    Clockwork clockwork = Clockwork.startingAt(plan.begin());
    for (int number = 0; number < timetable.size(); number++) {
      clockwork.await(timetable.nanos(number));
      send(plan.first() + number, plan.begin().plusNanos(timetable.nanos(number)));
    }
    posts.settle(plan.patience());
  }

  private void send(int number, Instant intended) {
    if (plan.profile().greets()) {
      posts.post(letters.greeting(number, intended));
    }
    posts.post(letters.checkout(number, intended));
    if (number == plan.doubled()) {
      posts.post(letters.sameUnderAnotherId(number, intended));
    }
  }
}
