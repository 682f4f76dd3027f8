package org.kirana.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.kirana.assignment.domain.MatchState;
import org.kirana.assignment.domain.Shortfall;
import org.kirana.assignment.domain.Shortfall.Stage;
import org.kirana.assignment.domain.ShortfallId;
import org.kirana.assignment.outbound.ShortfallNotice;
import org.kirana.assignment.persistence.Matches;
import org.kirana.assignment.persistence.OrderMatch;
import org.kirana.assignment.persistence.StoreDirectory;
import org.kirana.events.Announcer;

/** Has a partner call the shopper who does not say whether they go without something. */
@ApplicationScoped
public class RemindToCall {

  /** The kind of timer that ends the patience with a silent shopper. */
  public static final String TIMER = "call-shopper";

  private final Matches matches;
  private final StoreDirectory directory;
  private final Announcer announcer;
  private final Clock clock;

  RemindToCall(Matches matches, StoreDirectory directory, Announcer announcer, Clock clock) {
    this.matches = matches;
    this.directory = directory;
    this.announcer = announcer;
    this.clock = clock;
  }

  /** Nothing if the shopper has answered, or the goods have left the store. */
  public void due(ShortfallId id) {
    OrderMatch match = matches.lock(id.order());
    if (match != null && match.state() == MatchState.MATCHED && isAsked(match, id)) {
      ShortfallNotice notice =
          new ShortfallNotice(id, directory.partnerOf(match.winner()), clock.instant());
      announcer.announce(notice.callShopper(match.shopper()));
    }
  }

  private static boolean isAsked(OrderMatch match, ShortfallId id) {
    return match
        .shortfalls()
        .find(id.number())
        .map(Shortfall::stage)
        .filter(stage -> stage == Stage.ASKED)
        .isPresent();
  }
}
