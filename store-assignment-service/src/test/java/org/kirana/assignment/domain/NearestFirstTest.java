package org.kirana.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kirana.assignment.domain.Corner.ALWAYS;
import static org.kirana.assignment.domain.Corner.VASHI;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearestFirstTest {

  @Nested
  class Among_random_stores {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 100, 1200})
    void in_one_town_it_finds_what_a_look_at_every_store_finds(int count) {
      Random random = new Random(count);
      for (int round = 0; round < 20; round++) {
        List<Listing> stores = scattered(random, count, VASHI, 0.05);
        agreesWithBruteForce(stores, somewhere(random, VASHI, 0.08));
      }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 50, 1200})
    void in_towns_far_apart_too(int count) {
      Random random = new Random(count);
      List<Listing> stores = new ArrayList<>(scattered(random, count, VASHI, 0.02));
      stores.addAll(scattered(random, count, new Location(28.6, 77.2), 0.02));
      stores.addAll(scattered(random, count, new Location(8.1, 77.5), 0.001));
      for (int round = 0; round < 50; round++) {
        Listing beside = stores.get(random.nextInt(stores.size()));
        agreesWithBruteForce(stores, somewhere(random, beside.store().location(), 0.05));
      }
    }

    @Test
    void at_the_very_place_of_a_store_and_with_stores_at_one_place() {
      List<Listing> stores = new ArrayList<>(scattered(new Random(7), 30, VASHI, 0.01));
      Location shared = stores.getFirst().store().location();
      stores.add(Corner.listed(Corner.store("TWINS", shared, 500, ALWAYS, 1)));
      agreesWithBruteForce(stores, shared);
    }
  }

  @Nested
  class With_pin_lists {

    private final Listing plain = Corner.listed(Corner.store("PLAIN", 300));
    private final Listing near = listing("NEAR1", Corner.at(100), Set.of("400703", "400705"));
    private final Listing far = listing("FAR01", Corner.at(20_000), Set.of("400703"));
    private final Listing beyond = listing("BEYND", Corner.at(50_100), Set.of("400703"));

    @Test
    void a_listed_pin_code_is_served_however_far_up_to_fifty_kilometres() {
      assertThat(codes("400703")).containsExactly("NEAR1", "PLAIN", "FAR01");
      assertThat(codes("400705")).containsExactly("NEAR1", "PLAIN");
    }

    @Test
    void another_pin_code_is_not_served_however_near() {
      assertThat(codes("400614")).containsExactly("PLAIN");
    }

    @Test
    void without_a_pin_code_the_radius_decides() {
      assertThat(codes(null)).containsExactly("NEAR1", "PLAIN");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30, 600})
    void it_finds_what_a_look_at_every_store_finds(int count) {
      Random random = new Random(count);
      for (int round = 0; round < 30; round++) {
        List<Listing> stores = new ArrayList<>();
        for (Listing each : scattered(random, count, VASHI, 0.1)) {
          Set<String> pins = random.nextBoolean() ? Set.of() : Set.of(pin(random));
          stores.add(listing(each.store().code(), each.store().location(), pins));
        }
        Location place = somewhere(random, VASHI, 0.1);
        agreesWithBruteForce(stores, new Destination(place, pin(random), null));
        agreesWithBruteForce(stores, Destination.at(place));
      }
    }

    private String pin(Random random) {
      return "40070" + random.nextInt(10);
    }

    private List<String> codes(@Nullable String pin) {
      Destination wanted = new Destination(VASHI, pin, null);
      return found(List.of(far, plain, beyond, near), wanted).stream()
          .map(each -> each.listing().store().code())
          .toList();
    }

    private static Listing listing(String code, Location at, Set<String> pins) {
      Store store = Corner.store(code, at, 2000, ALWAYS, 1);
      return Corner.listed(
          new Store(
              store.id(),
              store.identity(),
              new ServiceArea(at, 2000, pins),
              store.hours(),
              store.holidays(),
              store.capacity(),
              store.partner(),
              store.acceptance()));
    }
  }

  @Nested
  class At_the_edges {

    @Test
    void without_stores_nobody_is_found() {
      assertThat(found(List.of(), VASHI)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-180, -100, 0, 60, 179.9})
    void far_from_every_store_nobody_is_found(double longitude) {
      List<Listing> stores = scattered(new Random(3), 200, VASHI, 0.1);
      for (double latitude : new double[] {-90, -19, 0, 40, 90}) {
        assertThat(found(stores, new Location(latitude, longitude))).isEmpty();
      }
    }

    @Test
    void a_store_serves_up_to_its_radius_and_not_beyond() {
      List<Listing> one = List.of(Corner.listed(Corner.store("EDGE1", 0)));
      assertThat(found(one, Corner.at(1999))).hasSize(1);
      assertThat(found(one, Corner.at(2001))).isEmpty();
    }

    @Test
    void the_distance_is_the_haversine_distance() {
      Store store = Corner.store("0412A", new Location(19.0766, 72.9991), 1500, ALWAYS, 1);
      Candidate candidate = found(List.of(Corner.listed(store)), VASHI).getFirst();
      assertThat(candidate.metres()).isCloseTo(store.location().metresTo(VASHI), within(1e-6));
      assertThat(candidate.roundedMetres()).isEqualTo(76);
    }
  }

  private static void agreesWithBruteForce(List<Listing> stores, Location place) {
    agreesWithBruteForce(stores, Destination.at(place));
  }

  private static void agreesWithBruteForce(List<Listing> stores, Destination wanted) {
    List<Double> expected =
        stores.stream()
            .filter(each -> each.serves(wanted))
            .map(each -> each.store().location().metresTo(wanted.location()))
            .sorted()
            .toList();
    List<Candidate> found = found(stores, wanted);
    assertThat(found).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      assertThat(found.get(i).metres()).isCloseTo(expected.get(i), within(1e-4));
    }
    assertThat(found).isSortedAccordingTo(Comparator.comparingDouble(Candidate::metres));
    assertThat(found).extracting(Candidate::storeId).doesNotHaveDuplicates();
  }

  private static List<Candidate> found(List<Listing> stores, Location place) {
    return found(stores, Destination.at(place));
  }

  private static List<Candidate> found(List<Listing> stores, Destination wanted) {
    return StreamSupport.stream(new NearestFirst(stores).bestFirst(wanted).spliterator(), false)
        .toList();
  }

  private static List<Listing> scattered(
      Random random, int count, Location centre, double degrees) {
    List<Listing> stores = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String code = Integer.toString(random.nextInt(1_679_616) + 1_679_616, 36).toUpperCase();
      Location at = somewhere(random, centre, degrees);
      int radius = 50 + random.nextInt(4000);
      stores.add(Corner.listed(Corner.store(fiveOf(code, i), at, radius, ALWAYS, 1)));
    }
    return stores;
  }

  private static String fiveOf(String code, int number) {
    return ("%03X%s".formatted(number, code)).substring(0, 5);
  }

  private static Location somewhere(Random random, Location centre, double degrees) {
    return new Location(
        centre.latitude() + degrees * (2 * random.nextDouble() - 1),
        centre.longitude() + degrees * (2 * random.nextDouble() - 1));
  }
}
