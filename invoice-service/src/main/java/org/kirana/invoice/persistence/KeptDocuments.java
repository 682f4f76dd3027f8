package org.kirana.invoice.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The rendered bills' and credit notes' PDFs; the bytes that were kept first are the document from
 * then on. Each call is a statement that commits by itself: none spans a rendering.
 */
@ApplicationScoped
public class KeptDocuments {

  private static final String FIND = "SELECT pdf FROM kept_document WHERE document_id = ?";
  private static final String KEEP =
      "INSERT INTO kept_document (document_id, pdf) VALUES (?, ?) ON CONFLICT DO NOTHING";

  private final DataSource database;

  KeptDocuments(DataSource database) {
    this.database = database;
  }

  public Optional<byte[]> of(UUID id) {
    try (Connection connection = database.getConnection();
        PreparedStatement find = connection.prepareStatement(FIND)) {
      find.setObject(1, id);
      ResultSet rows = find.executeQuery();
      return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
    } catch (SQLException e) {
      throw new IllegalStateException("a kept document could not be read", e);
    }
  }

  /** Keeps the bytes unless another request has kept its own first, and returns what is kept. */
  public byte[] keep(UUID id, byte[] pdf) {
    return isKept(id, pdf) ? pdf : of(id).orElse(pdf);
  }

  private boolean isKept(UUID id, byte[] pdf) {
    try (Connection connection = database.getConnection();
        PreparedStatement keep = connection.prepareStatement(KEEP)) {
      keep.setObject(1, id);
      keep.setBytes(2, pdf);
      return keep.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new IllegalStateException("a document could not be kept", e);
    }
  }
}
