package org.kirana.messaging.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kirana.local.infrastructure.SharedInfrastructure;
import org.kirana.messaging.domain.ContactId;
import org.kirana.messaging.domain.Line;
import org.kirana.messaging.domain.Media;
import org.kirana.messaging.persistence.OldMedia.Old;
import org.postgresql.ds.PGSimpleDataSource;

/** Which file is forgotten next, asked of a real database. */
class OldMediaTest {

  private static final Duration A_MONTH = Duration.ofDays(30);
  private static final Duration A_LEASE = Duration.ofMinutes(1);
  private static final Duration NO_LEASE = Duration.ZERO;
  private static final Instant YESTERDAY = Instant.now().minus(Duration.ofDays(1));
  private static final Instant LAST_YEAR = Instant.now().minus(Duration.ofDays(365));
  private static final PGSimpleDataSource SOURCE = new PGSimpleDataSource();

  private final ReceivedMedia queue = new ReceivedMedia(new Database(SOURCE));
  private final OldMedia old = new OldMedia(new Database(SOURCE));

  @BeforeAll
  static void createTables() {
    var database = SharedInfrastructure.get().database("old_media_test");
    SOURCE.setUrl(database.jdbcUrl());
    SOURCE.setUser(database.username());
    SOURCE.setPassword(database.password());
    Flyway.configure().dataSource(SOURCE).locations("db/migration").load().migrate();
  }

  @BeforeEach
  void forgetAll() throws SQLException {
    try (Connection connection = SOURCE.getConnection();
        PreparedStatement delete = connection.prepareStatement("DELETE FROM received_media")) {
      delete.executeUpdate();
    }
  }

  @Test
  void what_was_kept_long_enough_is_forgotten_with_its_place() {
    kept("picture", LAST_YEAR);

    assertThat(old.claim(A_MONTH, A_LEASE)).contains(new Old("picture", "place-of-picture"));
  }

  @Test
  void what_was_refused_is_forgotten_too() {
    sent("virus", LAST_YEAR);
    queue.quarantined("virus", "type");

    assertThat(old.claim(A_MONTH, A_LEASE)).contains(new Old("virus", null));
  }

  @Test
  void what_is_younger_stays() {
    kept("picture", YESTERDAY);

    assertThat(old.claim(A_MONTH, A_LEASE)).isEmpty();
  }

  @Test
  void what_still_waits_is_fetched_first() {
    sent("picture", LAST_YEAR);

    assertThat(old.claim(A_MONTH, A_LEASE)).isEmpty();
    old.forgotten("picture");
    assertThat(queue.claim(A_LEASE)).isPresent();
  }

  @Test
  void one_file_that_cannot_be_forgotten_does_not_hold_up_the_next() {
    kept("older", LAST_YEAR.minusSeconds(1));
    kept("picture", LAST_YEAR);

    assertThat(old.claim(A_MONTH, A_LEASE)).map(Old::mediaId).contains("older");
    assertThat(old.claim(A_MONTH, A_LEASE)).map(Old::mediaId).contains("picture");
    assertThat(old.claim(A_MONTH, A_LEASE)).isEmpty();
  }

  @Test
  void what_somebody_died_with_is_tried_again() {
    kept("picture", LAST_YEAR);

    assertThat(old.claim(A_MONTH, NO_LEASE)).isPresent();
    assertThat(old.claim(A_MONTH, NO_LEASE)).isPresent();
  }

  @Test
  void forgotten_is_gone_however_often_it_is_said() {
    kept("picture", LAST_YEAR);

    old.forgotten("picture");
    old.forgotten("picture");

    assertThat(old.claim(A_MONTH, NO_LEASE)).isEmpty();
  }

  @Test
  void two_instances_never_hold_one_file() throws Exception {
    List<String> files = IntStream.range(0, 60).mapToObj(i -> "picture-" + i).toList();
    files.forEach(file -> kept(file, LAST_YEAR));

    Callable<List<String>> instance = this::claimAll;
    try (var instances = Executors.newFixedThreadPool(2)) {
      var first = instances.submit(instance);
      var second = instances.submit(instance);

      assertThat(Stream.of(first.get(), second.get()).flatMap(List::stream))
          .containsExactlyInAnyOrderElementsOf(files);
    }
  }

  @Test
  void trouble_of_our_own_is_no_attempt() {
    sent("picture", YESTERDAY);

    for (int outage = 0; outage < 5; outage++) {
      assertThat(queue.claim(A_LEASE)).map(ClaimedMedia::attempts).contains(1);
      queue.putBack("picture", "store-away");
    }
  }

  private List<String> claimAll() {
    var mine = new ArrayList<String>();
    for (Optional<Old> next = old.claim(A_MONTH, A_LEASE);
        next.isPresent();
        next = old.claim(A_MONTH, A_LEASE)) {
      mine.add(next.get().mediaId());
    }
    return mine;
  }

  private void kept(String mediaId, Instant at) {
    sent(mediaId, at);
    queue.kept(mediaId, "place-of-" + mediaId);
  }

  private void sent(String mediaId, Instant at) {
    Media media = new Media(mediaId, "image/jpeg", null, null, null);
    queue.record(new ContactId(UUID.randomUUID()), Line.SHOPPER, media, at);
  }
}
