package org.kirana.local.launcher;

import java.nio.file.Path;

/** {@code ./kirana up}: everything on this machine until Ctrl-C. */
record Up(Path directory, Narrator narrator) {

  int run() {
    try (House house = House.open(directory, narrator)) {
      for (Service service : Service.values()) {
        narrator.say("  %-26s %s", service.title(), house.running().addresses().uri(service));
      }
      narrator.say("Everything runs. Ctrl-C stops it; logs are in %s.", directory.resolve("logs"));
      narrator.say(
          "Open %s in a browser: two phones to play it by hand.",
          house.running().addresses().uri(Service.WHATSAPP_SIMULATOR));
      house.supervise();
      return 0;
    } catch (House.AlreadyRunning other) {
      narrator.say("Kirana already runs from %s; see ./kirana status.", directory);
      return 1;
    }
  }
}
