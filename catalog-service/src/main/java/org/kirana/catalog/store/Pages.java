package org.kirana.catalog.store;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages and the part of a page that is added to it. */
@CheckedTemplate(basePath = "store")
class Pages {

  private Pages() {}

  static native TemplateInstance shelf(Page page, Goods goods);

  static native TemplateInstance part(Page page, Goods goods);

  static native TemplateInstance basket(Page page);

  static native TemplateInstance missing(Page page);
}
