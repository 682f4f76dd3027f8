package org.kirana.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** {@code ./kirana demo}: plays the story and keeps its invoice. */
record Demo(Path directory, Narrator narrator) {

  int run(boolean keep) {
    if (RunningHouse.in(directory).isPresent()) {
      play(RunningHouse.awaitReady(directory));
    } else if (keep) {
      new Background(directory, narrator).up();
      play(RunningHouse.awaitReady(directory));
    } else {
      try (House house = House.open(directory, narrator)) {
        play(house.running());
      }
    }
    return 0;
  }

  private void play(RunningHouse house) {
    Simulator simulator = new Simulator(house.addresses().uri(Service.WHATSAPP_SIMULATOR));
    URI gateway = house.addresses().uri(Service.MESSAGING_GATEWAY);
    Telling telling = new Telling(narrator);
    try (EventStream events = new EventStream(house.bootstrapServers())) {
      Story story = new Story(simulator, gateway, new Feed(events, telling), telling);
      Path first = keep(story.inTheChat(somebody()), "invoice.pdf");
      Path second = keep(story.inTheMiniStore(somebody()), "invoice-of-the-mini-store.pdf");
      telling.end("Both orders are done. Their invoices: %s and %s", first, second);
    }
  }

  /**
   * A shopper who has not been here before: each demo begins with a first "Hi". India has no
   * numbers that begin with 51.
   */
  private static String somebody() {
    return "9151%08d".formatted(RandomGenerator.getDefault().nextInt(100_000_000));
  }

  private Path keep(byte[] invoice, String name) {
    byte[] mark = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    if (!Arrays.equals(mark, Arrays.copyOf(invoice, mark.length))) {
      throw new Impatient("What came as an invoice is not a PDF.");
    }
    try {
      Path file = directory.resolve("demo").resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, invoice);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
