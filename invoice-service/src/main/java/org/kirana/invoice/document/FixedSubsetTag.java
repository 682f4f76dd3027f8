package org.kirana.invoice.document;

import java.security.SecureRandom;

/**
 * OpenPDF names each embedded subset of a font with six random letters; with this they are always
 * the same, so that a bill is rendered to the same bytes.
 */
final class FixedSubsetTag extends SecureRandom {

  private static final long serialVersionUID = 1L;

  @Override
  public double nextDouble() {
    return 0;
  }
}
