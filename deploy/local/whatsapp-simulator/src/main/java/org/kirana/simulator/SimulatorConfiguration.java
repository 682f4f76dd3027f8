package org.kirana.simulator;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.time.Duration;

/** Which business the simulator serves, with which secrets, and how fast the world behind it is. */
@ConfigMapping(prefix = "kirana.simulator")
public interface SimulatorConfiguration {

  /** Where webhooks go. */
  URI callbackUrl();

  /** Signs webhooks. */
  String appSecret();

  /** What the business must send as bearer token. */
  String accessToken();

  /** What the verification handshake presents. */
  String verifyToken();

  String businessAccountId();

  String shopperPhoneNumberId();

  String shopperDisplayNumber();

  String partnerPhoneNumberId();

  String partnerDisplayNumber();

  /** The business's own country code, put before numbers that come without a plus. */
  String countryCode();

  /** Where the cart of the chat finds its products: a JSON page {@code {products: [...]}}. */
  URI catalogueUrl();

  Delay delay();

  Webhook webhook();

  Document document();

  Limits limits();

  /** The pauses before each status of an outgoing message, each counted from the one before. */
  interface Delay {
    Duration sent();

    Duration delivered();

    Duration read();
  }

  /** How webhooks are repeated; a pause doubles until it is the longest. */
  interface Webhook {
    Duration firstPause();

    Duration longestPause();

    Duration giveUpAfter();

    Duration deadline();

    int concurrency();
  }

  /**
   * How fast the business may speak. Meta: 80 messages a second, up to 1,000 for large businesses;
   * to one person one in six seconds, 45 at once.
   */
  interface Limits {

    /** Of one number; 0 lifts both limits. */
    int perSecond();

    Duration perPhoneEvery();

    int perPhoneBurst();
  }

  /** The limits of fetching a document by its link. */
  interface Document {
    Duration deadline();

    int maxBytes();
  }
}
