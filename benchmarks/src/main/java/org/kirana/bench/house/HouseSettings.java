package org.kirana.bench.house;

import java.nio.file.Path;
import org.kirana.local.launcher.Service;
import org.kirana.local.launcher.StackSettings;

/** How the house is set up for a run: as delivered, with what WhatsApp allows at most. */
public final class HouseSettings {

  /** Meta's highest throughput of one business number. */
  public static final int MESSAGES_PER_SECOND_AND_NUMBER = 1000;

  /** A few shoppers stand for many: Meta's pace for one contact would make them wait. */
  private static final String ANY_NUMBER = "1000000";

  private HouseSettings() {}

  /**
   * @param impatient what is killed is given up sooner than in a real house, so that runs end
   */
  public static StackSettings in(Path data, boolean impatient) {
    StackSettings settings =
        StackSettings.in(data)
            .with(
                Service.MESSAGING_GATEWAY,
                "kirana.sending.per-second",
                Integer.toString(MESSAGES_PER_SECOND_AND_NUMBER))
            .with(Service.MESSAGING_GATEWAY, "kirana.sending.per-contact-burst", ANY_NUMBER);
    return impatient ? settings.impatient() : settings;
  }
}
