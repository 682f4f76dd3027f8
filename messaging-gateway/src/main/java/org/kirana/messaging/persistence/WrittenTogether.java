package org.kirana.messaging.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;

/**
 * Rows that a transaction comes to one by one and writes with one statement before it commits, in
 * the order of their keys, as everybody locks them.
 */
@ApplicationScoped
class WrittenTogether {

  private final TransactionSynchronizationRegistry transaction;

  WrittenTogether(TransactionSynchronizationRegistry transaction) {
    this.transaction = transaction;
  }

  /** One table's rows: how two of one key become one, and how all are written. */
  record Table<K extends Comparable<? super K>, V>(
      BinaryOperator<V> both, Consumer<SortedMap<K, V>> write) {}

  /** Inside a transaction only. */
  @SuppressWarnings("unchecked")
  <K extends Comparable<? super K>, V> void add(Table<K, V> table, K key, V value) {
    var rows = (SortedMap<K, V>) transaction.getResource(table);
    if (rows == null) {
      rows = new TreeMap<>();
      transaction.putResource(table, rows);
      transaction.registerInterposedSynchronization(new AtTheEnd<>(table, rows));
    }
    rows.merge(key, value, table.both());
  }

  private record AtTheEnd<K extends Comparable<? super K>, V>(
      Table<K, V> table, SortedMap<K, V> rows) implements Synchronization {

    @Override
    public void beforeCompletion() {
      table.write().accept(rows);
    }

    @Override
    public void afterCompletion(int status) {}
  }
}
