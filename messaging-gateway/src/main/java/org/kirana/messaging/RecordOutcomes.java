package org.kirana.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.kirana.messaging.domain.MessageId;
import org.kirana.messaging.domain.Outcome;
import org.kirana.messaging.domain.Wamid;
import org.kirana.messaging.persistence.AcceptedMessages;
import org.kirana.messaging.persistence.DatabaseRefused;

/**
 * Remembers how several attempts ended: what WhatsApp took with one commit, which is nearly all,
 * and the rest each on its own. One that cannot be remembered does not take its neighbours with it.
 */
@ApplicationScoped
class RecordOutcomes {

  private static final Logger LOG = Logger.getLogger(RecordOutcomes.class);

  private final AcceptedMessages acceptedMessages;
  private final RecordOutcome recordOutcome;

  RecordOutcomes(AcceptedMessages acceptedMessages, RecordOutcome recordOutcome) {
    this.acceptedMessages = acceptedMessages;
    this.recordOutcome = recordOutcome;
  }

  /**
   * @return what could not be remembered
   */
  List<Ended> record(List<Ended> ended) {
    List<Ended> accepted = new ArrayList<>();
    List<Ended> notRemembered = new ArrayList<>();
    for (Ended one : ended) {
      switch (one.outcome()) {
        case Outcome.Accepted taken -> accepted.add(one);
        case Outcome.NotTaken notTaken -> notRemembered.addAll(alone(one, notTaken));
      }
    }
    notRemembered.addAll(together(accepted));
    return notRemembered;
  }

  private List<Ended> together(List<Ended> accepted) {
    if (accepted.isEmpty()) {
      return List.of();
    }
    try {
      acceptedMessages.record(wamids(accepted));
      return List.of();
    } catch (DatabaseRefused e) {
      return e.isAboutTheData() ? eachAlone(accepted, e) : accepted;
    } catch (RuntimeException e) {
      return eachAlone(accepted, e);
    }
  }

  private List<Ended> eachAlone(List<Ended> accepted, RuntimeException why) {
    if (accepted.size() == 1) {
      LOG.warnf(
          "cannot be settled messageId=%s: %s",
          accepted.getFirst().message().messageId(), why.getClass().getName());
      return accepted;
    }
    return accepted.stream().flatMap(one -> together(List.of(one)).stream()).toList();
  }

  private List<Ended> alone(Ended ended, Outcome.NotTaken outcome) {
    try {
      recordOutcome.record(ended.message(), outcome);
      return List.of();
    } catch (RuntimeException e) {
      return List.of(ended);
    }
  }

  /** Should a guess and what it doubted both have been taken, the first to end gives the name. */
  private static Map<MessageId, Wamid> wamids(List<Ended> accepted) {
    Map<MessageId, Wamid> wamids = new LinkedHashMap<>();
    for (Ended ended : accepted) {
      if (ended.outcome() instanceof Outcome.Accepted(Wamid wamid)) {
        wamids.putIfAbsent(ended.message().messageId(), wamid);
      }
    }
    return wamids;
  }
}
