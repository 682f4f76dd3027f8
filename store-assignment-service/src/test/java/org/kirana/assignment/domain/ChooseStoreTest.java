package org.kirana.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kirana.assignment.domain.Corner.VASHI;
import static org.kirana.assignment.domain.Corner.hours;
import static org.kirana.assignment.domain.Corner.listed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChooseStoreTest {

  /** Noon in India. */
  private static final Instant NOON = Instant.parse("2026-11-20T06:30:00Z");

  private static final Store NEAREST = Corner.store("NEAR1", 100);
  private static final Store SECOND = Corner.store("NEXT2", 200);
  private static final Store THIRD = Corner.store("THRD3", 300);
  private static final Store NIGHT_STORE =
      Corner.store("NIGHT", Corner.at(50), 2000, hours("20:00-04:00"), 2);

  private final FakeSlots slots = new FakeSlots();

  @Test
  void the_nearest_store_gets_the_order_and_nobody_else_is_asked() {
    Decision decision = choose(listed(THIRD), listed(SECOND), listed(NEAREST));
    assertThat(winner(decision)).isEqualTo("NEAR1");
    assertThat(slots.asked).containsExactly("NEAR1");
    assertThat(decision.explanation())
        .isEqualTo(new Explanation(1, Map.of(), List.of(), new Explanation.Winner("NEAR1", 100)));
  }

  @Nested
  class Stores_that_are_passed_over {

    @Test
    void a_closed_store() {
      Decision decision = choose(listed(NIGHT_STORE), listed(NEAREST));
      assertThat(winner(decision)).isEqualTo("NEAR1");
      assertThat(decision.explanation().droppedStores())
          .containsExactly(new Explanation.Dropped("NIGHT", 50, Filter.CLOSED));
    }

    @Test
    void a_paused_store() {
      Decision decision = choose(new Listing(NEAREST, Standing.PAUSED, 1), listed(SECOND));
      assertThat(winner(decision)).isEqualTo("NEXT2");
      assertThat(decision.explanation().dropped()).containsEntry(Filter.PAUSED, 1);
    }

    @Test
    void a_retired_store() {
      Decision decision = choose(new Listing(NEAREST, Standing.RETIRED, 1), listed(SECOND));
      assertThat(winner(decision)).isEqualTo("NEXT2");
      assertThat(decision.explanation().dropped()).containsEntry(Filter.RETIRED, 1);
    }

    @Test
    void a_store_whose_food_licence_ran_out_yesterday_in_india() {
      Decision decision = choose(listed(licensedUntil("2026-11-19")), listed(SECOND));
      assertThat(winner(decision)).isEqualTo("NEXT2");
      assertThat(decision.explanation().dropped()).containsEntry(Filter.FOOD_LICENCE_EXPIRED, 1);
    }

    @Test
    void but_not_one_whose_food_licence_runs_out_today() {
      assertThat(winner(choose(listed(licensedUntil("2026-11-20")), listed(SECOND))))
          .isEqualTo("NEAR1");
    }

    @Test
    void a_full_store() {
      slots.fill(NEAREST);
      Decision decision = choose(listed(NEAREST), listed(SECOND));
      assertThat(winner(decision)).isEqualTo("NEXT2");
      assertThat(decision.explanation().dropped()).containsEntry(Filter.FULL, 1);
    }
  }

  @Nested
  class When_others_order_at_the_same_moment {

    @Test
    void a_lost_race_goes_to_the_next_nearest_store() {
      slots.loseRaceFor(NEAREST);
      slots.loseRaceFor(SECOND);
      Decision decision = choose(listed(NEAREST), listed(SECOND), listed(THIRD));
      assertThat(winner(decision)).isEqualTo("THRD3");
      assertThat(slots.asked).containsExactly("NEAR1", "NEXT2", "THRD3");
      assertThat(decision.explanation().dropped()).containsEntry(Filter.FULL, 2);
    }

    @Test
    void in_a_rush_the_stores_are_asked_together_which_of_them_have_room() {
      slots.fill(NEAREST);
      slots.fill(SECOND);
      Decision decision = choose(listed(NEAREST), listed(SECOND), listed(THIRD));
      assertThat(winner(decision)).isEqualTo("THRD3");
      assertThat(slots.asked).containsExactly("NEAR1", "THRD3");
      assertThat(slots.questionsAboutRoom).isOne();
    }
  }

  @Nested
  class When_a_store_changed_since_it_was_listed {

    @Test
    void one_that_was_paused_does_not_get_the_order() {
      slots.change(new Listing(NEAREST, Standing.PAUSED, 2));
      Decision decision = choose(listed(NEAREST), listed(SECOND));
      assertThat(winner(decision)).isEqualTo("NEXT2");
      assertThat(decision.explanation().dropped()).containsEntry(Filter.PAUSED, 1);
    }

    @Test
    void one_that_moved_away_does_not_get_the_order() {
      Store moved = Corner.store("NEAR1", Corner.PUNE, 2000, Corner.ALWAYS, 2);
      slots.change(new Listing(moved, Standing.ACTIVE, 2));
      assertThat(winner(choose(listed(NEAREST), listed(SECOND)))).isEqualTo("NEXT2");
    }

    @Test
    void one_that_is_as_good_as_before_gets_it_as_it_is_now() {
      Store moved = Corner.store("NEAR1", Corner.at(120), 2000, Corner.ALWAYS, 2);
      slots.change(new Listing(moved, Standing.ACTIVE, 2));
      Decision decision = choose(listed(NEAREST), listed(SECOND));
      assertThat(decision)
          .isInstanceOfSatisfying(
              Decision.Matched.class,
              matched -> {
                assertThat(matched.store()).isEqualTo(moved);
                assertThat(matched.distanceMetres()).isEqualTo(120);
              });
    }
  }

  @Nested
  class When_nobody_takes_the_order {

    @Test
    void nobody_serves_the_place() {
      Store inPune = Corner.store("PUNE1", Corner.PUNE, 2000, Corner.ALWAYS, 2);
      assertThat(reason(choose(listed(inPune))))
          .isEqualTo(NotMatchedReason.NOBODY_SERVES_THE_PLACE);
    }

    @Test
    void a_store_that_may_not_sell_does_not_serve_the_place() {
      assertThat(reason(choose(new Listing(NEAREST, Standing.RETIRED, 1))))
          .isEqualTo(NotMatchedReason.NOBODY_SERVES_THE_PLACE);
      assertThat(reason(choose(listed(licensedUntil("2026-11-19")))))
          .isEqualTo(NotMatchedReason.NOBODY_SERVES_THE_PLACE);
    }

    @Test
    void all_are_closed_or_paused() {
      assertThat(reason(choose(listed(NIGHT_STORE), new Listing(NEAREST, Standing.PAUSED, 1))))
          .isEqualTo(NotMatchedReason.ALL_CLOSED);
    }

    @Test
    void a_full_store_counts_for_more_than_closed_ones() {
      slots.fill(SECOND);
      Decision decision = choose(listed(NIGHT_STORE), listed(SECOND));
      assertThat(reason(decision)).isEqualTo(NotMatchedReason.NO_CAPACITY);
      assertThat(decision.explanation().winner()).isNull();
      assertThat(decision.explanation().considered()).isEqualTo(2);
    }
  }

  @Nested
  class Stores_that_want_to_be_asked {

    @Test
    void are_offered_the_order_with_a_place_taken() {
      assertThat(winner(choose(listed(Corner.byTap(NEAREST)), listed(SECOND))))
          .isEqualTo("offered to NEAR1");
      assertThat(slots.asked).containsExactly("NEAR1");
    }

    @Test
    void are_not_asked_again_once_they_had_their_turn() {
      Decision decision =
          chooser(listed(Corner.byTap(NEAREST)), listed(SECOND))
              .choose(Destination.at(VASHI), NOON, Set.of(NEAREST.id()));

      assertThat(winner(decision)).isEqualTo("NEXT2");
      assertThat(decision.explanation().droppedStores())
          .containsExactly(new Explanation.Dropped("NEAR1", 100, Filter.REFUSED));
    }

    @Test
    void and_all_had_their_turn_have_not_accepted() {
      slots.fill(SECOND);
      Decision decision =
          chooser(listed(Corner.byTap(NEAREST)), listed(SECOND))
              .choose(Destination.at(VASHI), NOON, Set.of(NEAREST.id()));

      assertThat(reason(decision)).isEqualTo(NotMatchedReason.NOBODY_ACCEPTED);
    }
  }

  @Nested
  class Across_a_border {

    private static final Destination IN_GUJARAT = new Destination(VASHI, null, "24");
    private static final Destination IN_MAHARASHTRA = new Destination(VASHI, null, "27");

    @ParameterizedTest
    @EnumSource
    void only_regular_taxpayers_deliver(TaxScheme scheme) {
      Decision decision =
          chooser(listed(taxed(NEAREST, scheme)), listed(SECOND)).choose(IN_GUJARAT, NOON);
      assertThat(winner(decision)).isEqualTo(scheme == TaxScheme.REGULAR ? "NEAR1" : "NEXT2");
      if (scheme != TaxScheme.REGULAR) {
        assertThat(decision.explanation().droppedStores())
            .containsExactly(new Explanation.Dropped("NEAR1", 100, Filter.ACROSS_BORDER));
      }
    }

    @Test
    void a_composition_store_is_as_good_as_any_within_its_state_or_where_that_is_unknown() {
      Listing composition = listed(taxed(NEAREST, TaxScheme.COMPOSITION));
      assertThat(winner(chooser(composition).choose(IN_MAHARASHTRA, NOON))).isEqualTo("NEAR1");
      assertThat(winner(choose(composition))).isEqualTo("NEAR1");
    }

    @Test
    void nobody_is_left_and_the_shopper_hears_that_nobody_serves_the_place() {
      Decision decision =
          chooser(new Listing(taxed(NEAREST, TaxScheme.UNREGISTERED), Standing.PAUSED, 1))
              .choose(IN_GUJARAT, NOON);
      assertThat(reason(decision)).isEqualTo(NotMatchedReason.NOBODY_SERVES_THE_PLACE);
    }

    @Test
    void a_store_that_left_the_regular_scheme_behind_the_directorys_back_is_dropped() {
      slots.change(new Listing(taxed(NEAREST, TaxScheme.COMPOSITION), Standing.ACTIVE, 2));
      Decision decision = chooser(listed(NEAREST), listed(SECOND)).choose(IN_GUJARAT, NOON);
      assertThat(winner(decision)).isEqualTo("NEXT2");
    }

    private static Store taxed(Store store, TaxScheme scheme) {
      LegalIdentity known = store.identity();
      String gstin = scheme.isRegistered() ? "27ZZZZZ0412Z1Z0" : null;
      return new Store(
          store.id(),
          new LegalIdentity(
              known.code(),
              known.name(),
              known.address(),
              new TaxRegistration("27", scheme, gstin),
              known.foodLicence()),
          store.area(),
          store.hours(),
          store.holidays(),
          store.capacity(),
          store.partner(),
          store.acceptance());
    }
  }

  @Test
  void the_likely_store_is_found_without_taking_a_place() {
    ChooseStore choice = chooser(listed(NIGHT_STORE), listed(NEAREST));
    assertThat(choice.likely(Destination.at(VASHI), NOON)).contains(NEAREST.id());
    assertThat(slots.asked).isEmpty();
  }

  private static Store licensedUntil(String day) {
    return new Store(
        NEAREST.id(),
        Corner.identity("NEAR1", LocalDate.parse(day)),
        NEAREST.area(),
        NEAREST.hours(),
        Set.of(),
        2,
        NEAREST.partner(),
        NEAREST.acceptance());
  }

  private Decision choose(Listing... stores) {
    return chooser(stores).choose(Destination.at(VASHI), NOON);
  }

  private ChooseStore chooser(Listing... stores) {
    return new ChooseStore(new NearestFirst(Arrays.asList(stores)), slots);
  }

  private static String winner(Decision decision) {
    return switch (decision) {
      case Decision.Matched matched -> matched.store().code();
      case Decision.Offered offered -> "offered to " + offered.store().code();
      case Decision.NotMatched not -> not.reason().name();
    };
  }

  private static NotMatchedReason reason(Decision decision) {
    return switch (decision) {
      case Decision.NotMatched not -> not.reason();
      case Decision.Matched _, Decision.Offered _ -> throw new AssertionError(winner(decision));
    };
  }
}
