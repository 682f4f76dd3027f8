package org.kirana.events.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** Serializes and compresses records for the {@code unsent} column and the outbox. */
public final class RecordCodec {

  private static final int FORMAT = 1;
  private static final int ABSENT = -1;

  private RecordCodec() {}

  public static byte[] encode(List<OutgoingRecord> records) {
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, fast, 4096))) {
      out.writeByte(FORMAT);
      out.writeInt(records.size());
      for (OutgoingRecord record : records) {
        write(record, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      fast.end();
    }
    return bytes.toByteArray();
  }

  public static List<OutgoingRecord> decode(byte[] encoded) {
    try (DataInputStream in =
        new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(encoded)))) {
      if (in.readByte() != FORMAT) {
        throw new IllegalStateException("unsent records of an unknown format");
      }
      int count = in.readInt();
      List<OutgoingRecord> records = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        records.add(read(in));
      }
      return records;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(OutgoingRecord record, DataOutputStream out) throws IOException {
    writeText(record.topic(), out);
    writeText(record.key(), out);
    out.writeInt(record.headers().size());
    for (Map.Entry<String, String> header : record.headers().entrySet()) {
      writeText(header.getKey(), out);
      writeText(header.getValue(), out);
    }
    writeBytes(record.value(), out);
  }

  private static OutgoingRecord read(DataInputStream in) throws IOException {
    String topic = present(readText(in));
    String key = readText(in);
    int count = in.readInt();
    Map<String, String> headers = LinkedHashMap.newLinkedHashMap(count);
    for (int i = 0; i < count; i++) {
      headers.put(present(readText(in)), present(readText(in)));
    }
    return new OutgoingRecord(topic, key, headers, readBytes(in));
  }

  private static void writeText(@Nullable String text, DataOutputStream out) throws IOException {
    writeBytes(text == null ? null : text.getBytes(UTF_8), out);
  }

  private static @Nullable String readText(DataInputStream in) throws IOException {
    byte[] bytes = readBytes(in);
    return bytes == null ? null : new String(bytes, UTF_8);
  }

  private static void writeBytes(byte @Nullable [] bytes, DataOutputStream out) throws IOException {
    out.writeInt(bytes == null ? ABSENT : bytes.length);
    if (bytes != null) {
      out.write(bytes);
    }
  }

  private static byte @Nullable [] readBytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    return length == ABSENT ? null : in.readNBytes(length);
  }

  private static String present(@Nullable String text) throws IOException {
    if (text == null) {
      throw new IOException("a record without topic or header");
    }
    return text;
  }
}
