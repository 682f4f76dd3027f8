package org.kirana.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class BasketsTest {

  private static final Shopper ASHA = new Shopper("915100000001", new UUID(0, 1), 19.0771, 72.9986);
  private static final List<Product> SHELF =
      List.of(
          new Product("ATTA_5KG", 26_500),
          new Product("MILK_500ML", 3_000),
          new Product("SUGAR_1KG", 4_800));

  private final Baskets baskets = new Baskets(SHELF, List.of(ASHA));

  @Test
  void aCheckoutCarriesItsNumberInTheShoppersOwnWords() throws IOException {
    JsonNode checkout = checkout(4711);
    assertThat(OrderNumber.in(checkout.path("note").asText())).hasValue(4711);
    assertThat(OrderNumber.in(checkout.at("/place/address").asText())).hasValue(4711);
  }

  @Test
  void theTotalShownIsThatOfItsLines() throws IOException {
    JsonNode checkout = checkout(7);
    long total =
        StreamSupport.stream(checkout.path("lines").spliterator(), false)
            .mapToLong(
                line -> line.path("quantity").asLong() * line.path("shownUnitPricePaise").asLong())
            .sum();
    assertThat(checkout.path("shownTotalPaise").asLong()).isEqualTo(total).isPositive();
  }

  @Test
  void anOrderHasTheSameBasketInEveryAttempt() throws IOException {
    assertThat(checkout(7)).isEqualTo(checkout(7)).isNotEqualTo(checkout(8));
  }

  @Test
  void otherPeoplesWordsHaveNoNumber() {
    assertThat(OrderNumber.in("Ripe bananas, please")).isEmpty();
  }

  private JsonNode checkout(int number) throws IOException {
    return new ObjectMapper().readTree(baskets.checkout(number, new UUID(0, 2)));
  }
}
