package org.kirana.order;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kirana.order.domain.Locality;
import org.kirana.order.domain.PinCode;

/** Our directory of the PIN codes of the towns that we serve; its centres are approximate. */
@Singleton
class ServedPins {

  private static final String FILE = "/served-pins.csv";
  private final Map<PinCode, Locality> localities = new LinkedHashMap<>();

  ServedPins() {
    read().stream().skip(1).map(ServedPins::locality).forEach(this::add);
  }

  Optional<Locality> at(PinCode pin) {
    return Optional.ofNullable(localities.get(pin));
  }

  Collection<Locality> all() {
    return localities.values();
  }

  private void add(Locality locality) {
    if (localities.put(locality.pinCode(), locality) != null) {
      throw new IllegalStateException(locality.pinCode() + " is twice in " + FILE);
    }
  }

  private static Locality locality(String line) {
    String[] fields = line.split(",", -1);
    return new Locality(
        new PinCode(fields[0]),
        fields[1],
        Double.parseDouble(fields[2]),
        Double.parseDouble(fields[3]));
  }

  private static List<String> read() {
    try (BufferedReader file =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(ServedPins.class.getResourceAsStream(FILE)), UTF_8))) {
      return file.readAllLines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
