package org.kirana.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JoinedTimelineTest {

  private static final String ORDER_SERVICE =
      """
      {"service": "order-service", "order": "2c5f", "eventsComplete": true,
       "entries": [{"at": "2026-11-21T06:30:00Z", "what": "order placed", "details": {"state": "<MATCHED>"}}],
       "events": [%s]}
      """
          .formatted(placed(false));
  private static final String ASSIGNMENT =
      """
      {"service": "store-assignment-service", "order": "2c5f", "eventsComplete": false,
       "entries": [], "events": [%s]}
      """
          .formatted(placed(true));

  private static String placed(boolean heard) {
    return """
        {"at": "2026-11-21T06:30:00.250Z", "heard": %s, "type": "order-placed", "topic": "orders",
         "partition": 3, "offset": 17, "id": "e1", "source": "order-service", "trace": "7a"}
        """
        .formatted(heard);
  }

  @Test
  void anEventStandsThereOnceWithItsAnnouncerAndItsHearers() throws Exception {
    JoinedTimeline timeline = joined();
    assertThat(timeline.moments()).hasSize(2);
    Moment event = timeline.moments().getLast();
    assertThat(event.who()).isEqualTo("order-service");
    assertThat(event.details())
        .isEqualTo(
            Map.of(
                "at", "orders-3@17",
                "id", "e1",
                "trace", "7a",
                "heardBy", "store-assignment-service"));
  }

  @Test
  void itsGapsAreNamed() throws Exception {
    JoinedTimeline timeline = joined();
    timeline.addNothing("invoice-service");
    assertThat(timeline.gaps())
        .containsExactly(
            "invoice-service never heard of this order.",
            "store-assignment-service could not look through all of its topics.");
  }

  @Test
  void thePageShowsTimesFromTheFirstMomentAndEscapesWhatItShows() throws Exception {
    String page = new TimelinePage(joined()).html();
    assertThat(page).contains("+0.250 s", "12:00:00.000", "&lt;MATCHED&gt;", "orders-3@17");
    assertThat(page).doesNotContain("<MATCHED>");
  }

  private static JoinedTimeline joined() throws Exception {
    JoinedTimeline timeline = new JoinedTimeline("2c5f");
    ObjectMapper json = new ObjectMapper();
    timeline.add(json.readTree(ORDER_SERVICE));
    timeline.add(json.readTree(ASSIGNMENT));
    return timeline;
  }
}
