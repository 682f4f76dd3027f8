package org.kirana.simulator.control;

import jakarta.enterprise.context.ApplicationScoped;
import org.kirana.simulator.Background;
import org.kirana.simulator.graph.Documents;
import org.kirana.simulator.graph.Faults;
import org.kirana.simulator.graph.SentMessages;
import org.kirana.simulator.phone.Phones;
import org.kirana.simulator.webhook.DeliveryCounts;

/** Forgets everything: phones, messages, documents, faults, and webhooks under way. */
@ApplicationScoped
public class Reset {

  private final Background background;
  private final DeliveryCounts counts;
  private final Phones phones;
  private final GraphMemory graph;

  Reset(Background background, DeliveryCounts counts, Phones phones, GraphMemory graph) {
    this.background = background;
    this.counts = counts;
    this.phones = phones;
    this.graph = graph;
  }

  void everything() {
    background.reset();
    graph.reset();
    phones.reset();
    counts.reset();
  }

  /** What the Graph API remembers. */
  @ApplicationScoped
  static class GraphMemory {
    private final SentMessages sentMessages;
    private final Documents documents;
    private final Faults faults;

    GraphMemory(SentMessages sentMessages, Documents documents, Faults faults) {
      this.sentMessages = sentMessages;
      this.documents = documents;
      this.faults = faults;
    }

    void reset() {
      sentMessages.reset();
      documents.reset();
      faults.reset();
    }
  }
}
