package org.kirana.assignment.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SheetColumnTest {

  @Test
  void no_field_of_a_store_is_lost_in_a_sheet() {
    assertThat(StoreRegistration.class.getRecordComponents())
        .extracting(RecordComponent::getName)
        .allSatisfy(
            field ->
                assertThat(Arrays.stream(SheetColumn.values()).anyMatch(each -> each.holds(field)))
                    .as(field)
                    .isTrue());
  }
}
