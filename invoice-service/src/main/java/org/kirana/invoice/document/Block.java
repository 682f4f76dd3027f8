package org.kirana.invoice.document;

/** Something that stands on one page as a whole; all measures are points. */
interface Block {
  float height(float width);

  void draw(Pen pen, float left, float top, float width);
}
