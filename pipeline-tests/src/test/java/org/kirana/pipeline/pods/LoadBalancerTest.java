package org.kirana.pipeline.pods;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoadBalancerTest {

  private static final Duration SOON = Duration.ofSeconds(30);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final LoadBalancer door = LoadBalancer.open();
  private final FakeInstance one = FakeInstance.start();
  private final FakeInstance other = FakeInstance.start();

  @BeforeEach
  void bothAreServed() {
    door.rotation().add(one.uri());
    door.rotation().add(other.uri());
    await()
        .atMost(SOON)
        .until(() -> door.rotation().serves(one.uri()) && door.rotation().serves(other.uri()));
  }

  @AfterEach
  void close() {
    door.close();
    one.close();
    other.close();
    client.close();
  }

  @Test
  void requestsAreSpreadAndPassedAsTheyAre() throws Exception {
    HttpResponse<String> answer = post("Namaste");
    post("Namaste");

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.body()).isEqualTo("Namaste");
    assertThat(answer.headers().firstValue("X-Told-By")).hasValue("Meta");
    assertThat(one.asked()).isEqualTo(1);
    assertThat(other.asked()).isEqualTo(1);
    assertThat(door.answers().all()).isEqualTo(2);
    assertThat(door.answers().troubles()).isEmpty();
  }

  @Test
  void whoSaysThatItIsGoingIsLeftAloneBeforeItsPortCloses() throws Exception {
    one.isGoing();
    await().atMost(SOON).until(() -> !door.rotation().serves(one.uri()));
    int asked = one.asked();

    post("Hi");
    post("Hi");

    assertThat(one.asked()).isEqualTo(asked);
    assertThat(other.asked()).isEqualTo(2);
    assertThat(door.rotation().remove(one.uri()).saidNo()).isTrue();
    assertThat(door.answers().troubles()).isEmpty();
  }

  @Test
  void whoGoesWithoutAWordIsNoticedByItsCallers() throws Exception {
    one.close();

    while (door.rotation().serves(one.uri()) && door.answers().troubles().isEmpty()) {
      post("Hi");
    }
    await().atMost(SOON).until(() -> !door.rotation().serves(one.uri()));

    assertThat(door.answers().troubles()).containsOnlyKeys("502 to /checkouts by the door");
    assertThat(door.rotation().remove(one.uri()).saidNo()).isFalse();
  }

  @Test
  void whenNobodyIsReadyTheDoorSaysSo() throws Exception {
    door.rotation().remove(one.uri());
    door.rotation().remove(other.uri());

    assertThat(post("Hi").statusCode()).isEqualTo(503);
    assertThat(door.answers().troubles()).containsOnlyKeys("503 to /checkouts by the door");
  }

  private HttpResponse<String> post(String said) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(door.uri().resolve("/checkouts"))
            .header("X-By", "Meta")
            .POST(HttpRequest.BodyPublishers.ofString(said, UTF_8))
            .timeout(SOON)
            .build(),
        HttpResponse.BodyHandlers.ofString(UTF_8));
  }
}
