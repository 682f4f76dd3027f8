package org.kirana.events.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordCodecTest {

  @Test
  void recordsComeBackAsTheyWere() {
    OutgoingRecord full =
        new OutgoingRecord(
            "orders",
            "key",
            Map.of("ce_id", "1", "ce_type", "order-placed"),
            "नमस्ते".getBytes(UTF_8));
    OutgoingRecord bare = new OutgoingRecord("orders", null, Map.of(), null);
    List<OutgoingRecord> decoded = RecordCodec.decode(RecordCodec.encode(List.of(full, bare)));
    assertThat(decoded).usingRecursiveComparison().isEqualTo(List.of(full, bare));
  }

  @Test
  void aBatchOfLikeRecordsIsCompressed() {
    OutgoingRecord record =
        new OutgoingRecord("orders", "key", Map.of("ce_id", "1"), "x".repeat(500).getBytes(UTF_8));
    byte[] encoded = RecordCodec.encode(java.util.Collections.nCopies(100, record));
    assertThat(encoded.length).isLessThan(100 * record.size() / 10);
  }

  @Test
  void whatIsNotOursIsNotGuessed() {
    assertThatThrownBy(() -> RecordCodec.decode(new byte[] {1, 2, 3}))
        .isInstanceOf(RuntimeException.class);
  }
}
