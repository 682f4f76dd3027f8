package org.kirana.simulator.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import org.kirana.simulator.Background;
import org.kirana.simulator.fault.Chances;
import org.kirana.simulator.graph.Documents;
import org.kirana.simulator.graph.Faults;
import org.kirana.simulator.graph.RateLimits;
import org.kirana.simulator.graph.SentMessages;
import org.kirana.simulator.graph.Templates;
import org.kirana.simulator.graph.UploadedMedia;
import org.kirana.simulator.phone.Phones;
import org.kirana.simulator.webhook.CollectWebhooks;
import org.kirana.simulator.webhook.DeliveryCounts;

/** Forgets everything: phones, messages, documents, faults, and webhooks under way. */
@ApplicationScoped
public class Reset {

  private final Background background;
  private final UnderWay underWay;
  private final Phones phones;
  private final GraphMemory graph;

  Reset(Background background, UnderWay underWay, Phones phones, GraphMemory graph) {
    this.background = background;
    this.underWay = underWay;
    this.phones = phones;
    this.graph = graph;
  }

  void everything() {
    background.reset();
    graph.reset();
    phones.reset();
    underWay.reset();
  }

  /** Webhooks that have not been taken, and what would befall them. */
  @ApplicationScoped
  static class UnderWay {
    private final DeliveryCounts counts;
    private final CollectWebhooks collectWebhooks;
    private final Chances chances;

    UnderWay(DeliveryCounts counts, CollectWebhooks collectWebhooks, Chances chances) {
      this.counts = counts;
      this.collectWebhooks = collectWebhooks;
      this.chances = chances;
    }

    void reset() {
      chances.reset();
      collectWebhooks.reset();
      counts.reset();
    }
  }

  /** What the Graph API remembers. */
  @ApplicationScoped
  static class GraphMemory {
    private final SentMessages sentMessages;
    private final Files files;
    private final Faults faults;
    private final Rules rules;

    GraphMemory(SentMessages sentMessages, Files files, Faults faults, Rules rules) {
      this.sentMessages = sentMessages;
      this.files = files;
      this.faults = faults;
      this.rules = rules;
    }

    void reset() {
      sentMessages.reset();
      files.documents.reset();
      files.uploaded.reset();
      faults.reset();
      rules.templates.reset();
      rules.rateLimits.reset();
    }
  }

  /** What came with messages, and what was uploaded. */
  @Singleton
  static class Files {
    private final Documents documents;
    private final UploadedMedia uploaded;

    Files(Documents documents, UploadedMedia uploaded) {
      this.documents = documents;
      this.uploaded = uploaded;
    }
  }

  /** What may be said, and how fast. */
  @Singleton
  static class Rules {
    private final Templates templates;
    private final RateLimits rateLimits;

    Rules(Templates templates, RateLimits rateLimits) {
      this.templates = templates;
      this.rateLimits = rateLimits;
    }
  }
}
