package org.kirana.invoice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kirana.invoice.domain.Shop.GUJARAT;
import static org.kirana.invoice.domain.Shop.MAHARASHTRA;

import org.junit.jupiter.api.Test;

class PlaceOfSupplyTest {

  @Test
  void whatIsDeliveredIsSuppliedWhereItIsWanted() {
    assertThat(PlaceOfSupply.of(Fulfilment.DELIVERY, GUJARAT, MAHARASHTRA)).isEqualTo(GUJARAT);
  }

  @Test
  void whatIsFetchedIsSuppliedAtTheStore() {
    assertThat(PlaceOfSupply.of(Fulfilment.PICKUP, GUJARAT, MAHARASHTRA)).isEqualTo(MAHARASHTRA);
  }

  @Test
  void whereTheStateIsNotKnownTheStoresOwnIsMeant() {
    assertThat(PlaceOfSupply.of(Fulfilment.DELIVERY, null, MAHARASHTRA)).isEqualTo(MAHARASHTRA);
  }
}
