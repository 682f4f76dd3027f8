package org.kirana.invoice.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Answers.RETURNS_DEEP_STUBS;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.http.HttpServerRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kirana.invoice.LinkLimitsConfig;
import org.kirana.invoice.OpenInvoice;
import org.kirana.invoice.domain.Shop;

class InvoiceResourceTest {

  private static final String KEY = "a key for tests";
  private static final long UNTIL = Shop.NOON_IN_VASHI.getEpochSecond() + 60;
  private static final UUID BILL = Shop.AN_INVOICE.value();

  private final OpenInvoice openInvoice = mock();
  private final HttpServerRequest caller = mock(RETURNS_DEEP_STUBS);
  private Clock clock = Clock.fixed(Shop.NOON_IN_VASHI, ZoneOffset.UTC);
  private final LinkLimits limits = new LinkLimits(new TwiceAMinute(), new MovingClock());

  @Test
  void withoutAKeyNoBillCanBeOpened() {
    assertThat(refusal(null, "anything").getStatusCode()).isEqualTo(403);
    verifyNoInteractions(openInvoice);
  }

  @Test
  void aLinkThatIsOpenedTooOftenRestsAndOpensAgain() throws Exception {
    when(openInvoice.open(any())).thenReturn(Optional.empty());
    assertThat(refusal(KEY, signature()).getStatusCode()).isEqualTo(404);
    assertThat(refusal(KEY, signature()).getStatusCode()).isEqualTo(404);
    HttpProblem problem = refusal(KEY, signature());
    assertThat(problem.getStatusCode()).isEqualTo(429);
    assertThat(problem.getHeaders()).containsEntry("Retry-After", "31");
    later();
    assertThat(refusal(KEY, signature()).getStatusCode()).isEqualTo(404);
  }

  @Test
  void whoeverGuessesTooOftenRestsButAGoodLinkStillOpens() throws Exception {
    when(openInvoice.open(any())).thenReturn(Optional.empty());
    assertThat(refusal(KEY, "guess").getStatusCode()).isEqualTo(403);
    assertThat(refusal(KEY, "guess").getStatusCode()).isEqualTo(403);
    assertThat(refusal(KEY, "guess").getStatusCode()).isEqualTo(429);
    assertThat(refusal(KEY, signature()).getStatusCode()).isEqualTo(404);
  }

  private HttpProblem refusal(@Nullable String key, String signature) {
    when(caller.remoteAddress().hostAddress()).thenReturn("192.0.2.7");
    InvoiceResource resource =
        new InvoiceResource(openInvoice, () -> Optional.ofNullable(key), limits, clock);
    return catchThrowableOfType(
        HttpProblem.class, () -> resource.bill(BILL, UNTIL, signature, caller));
  }

  private void later() {
    clock = Clock.fixed(Shop.NOON_IN_VASHI.plusSeconds(31), ZoneOffset.UTC);
  }

  private static String signature() throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(KEY.getBytes(), "HmacSHA256"));
    return HexFormat.of().formatHex(mac.doFinal((BILL + "\n" + UNTIL).getBytes()));
  }

  private static final class TwiceAMinute implements LinkLimitsConfig {
    @Override
    public int opensPerMinute() {
      return 2;
    }

    @Override
    public int refusalsPerMinute() {
      return 2;
    }
  }

  /** Shows what {@link #clock} shows. */
  private final class MovingClock extends Clock {
    @Override
    public Instant instant() {
      return clock.instant();
    }

    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }
  }
}
