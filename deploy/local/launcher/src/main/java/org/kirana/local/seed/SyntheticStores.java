package org.kirana.local.seed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * 1,200 stores around Navi Mumbai, Thane and Kalyan, the same at every call.
 *
 * <p>To register them: send {@code [{reference, phone}]} of {@link #all} to messaging-gateway's
 * {@code POST /admin/partners}, then each store's {@link SyntheticStore#toAdminJson} with the
 * contactId that came back for its reference to store-assignment-service's {@code POST
 * /admin/stores}. Both may be repeated.
 */
public final class SyntheticStores {

  /** Stores per neighbourhood. */
  static final int PER_NEIGHBOURHOOD = 100;

  private static final double METRES_PER_DEGREE = 111_195;
  private static final List<String> LANGUAGES = List.of("mr", "hi", "mr", "en", "hi");
  private static final List<String> TAX_SCHEMES =
      List.of("regular", "composition", "regular", "unregistered", "regular", "composition");

  private SyntheticStores() {}

  public static List<SyntheticStore> all() {
    List<SyntheticStore> stores = new ArrayList<>();
    for (Neighbourhood neighbourhood : Neighbourhood.values()) {
      Random random = new Random(neighbourhood.pinCode.hashCode());
      List<String> names = ShopNames.shuffled(random);
      for (int i = 0; i < PER_NEIGHBOURHOOD; i++) {
        stores.add(store(stores.size() + 1, names.get(i), neighbourhood, random));
      }
    }
    return List.copyOf(stores);
  }

  private static SyntheticStore store(
      int number, String name, Neighbourhood neighbourhood, Random random) {
    String taxScheme = TAX_SCHEMES.get(number % TAX_SCHEMES.size());
    return new SyntheticStore(
        UUID.nameUUIDFromBytes(("synthetic store " + number).getBytes(UTF_8)),
        "%04dA".formatted(number),
        name,
        neighbourhood.address(1 + random.nextInt(40), 1 + random.nextInt(30)),
        taxScheme,
        taxScheme.equals("unregistered")
            ? null
            : ImpossibleNumbers.gstin(SyntheticStore.STATE_CODE, number),
        ImpossibleNumbers.fssai(number),
        LocalDate.of(2031 + number % 5, 3, 31),
        near(neighbourhood.latitude, METRES_PER_DEGREE, random),
        near(neighbourhood.longitude, longitudeMetres(neighbourhood), random),
        1500 + 100 * random.nextInt(26),
        3 + random.nextInt(10),
        OpeningHours.of(number).week(),
        LANGUAGES.get(number % LANGUAGES.size()),
        ImpossibleNumbers.phone(number));
  }

  private static double longitudeMetres(Neighbourhood neighbourhood) {
    return METRES_PER_DEGREE * Math.cos(Math.toRadians(neighbourhood.latitude));
  }

  /** Mostly within 600 metres of the centre, never beyond 1,500; to about a metre. */
  private static double near(double centre, double metresPerDegree, Random random) {
    double metres = Math.clamp(600 * random.nextGaussian(), -1500, 1500);
    return Math.round((centre + metres / metresPerDegree) * 100_000) / 100_000.0;
  }
}
