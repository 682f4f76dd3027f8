package org.kirana.pipeline.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * As much of protobuf's wire format as traces need: what stands under a field's number, as bytes.
 */
record WireMessage(Map<Integer, List<byte[]>> fields) {

  private static final int VARINT = 0;
  private static final int EIGHT_BYTES = 1;
  private static final int BYTES = 2;
  private static final int FOUR_BYTES = 5;

  static WireMessage read(byte[] message) {
    Map<Integer, List<byte[]>> fields = new TreeMap<>();
    ByteBuffer in = ByteBuffer.wrap(message);
    while (in.hasRemaining()) {
      long tag = varint(in);
      int field = (int) (tag >>> 3);
      int kind = (int) (tag & 7);
      if (kind == BYTES) {
        byte[] value = new byte[(int) varint(in)];
        in.get(value);
        fields.computeIfAbsent(field, first -> new ArrayList<>()).add(value);
      } else {
        skip(kind, in);
      }
    }
    return new WireMessage(fields);
  }

  private static void skip(int kind, ByteBuffer in) {
    switch (kind) {
      case VARINT -> varint(in);
      case EIGHT_BYTES -> in.position(in.position() + 8);
      case FOUR_BYTES -> in.position(in.position() + 4);
      default -> throw new IllegalArgumentException("no protobuf: wire type " + kind);
    }
  }

  private static long varint(ByteBuffer in) {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      byte next = in.get();
      value |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new IllegalArgumentException("no protobuf: a number without an end");
  }

  List<WireMessage> messages(int field) {
    return all(field).stream().map(WireMessage::read).toList();
  }

  String text(int field) {
    return all(field).stream().findFirst().map(value -> new String(value, UTF_8)).orElse("");
  }

  String hex(int field) {
    return all(field).stream().findFirst().map(HexFormat.of()::formatHex).orElse("");
  }

  private List<byte[]> all(int field) {
    return fields.getOrDefault(field, List.of());
  }
}
