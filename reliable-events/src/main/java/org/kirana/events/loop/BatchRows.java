package org.kirana.events.loop;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kirana.events.Preload;

/** Loads and locks the rows that a batch asked for: one query per entity, by name and then id. */
final class BatchRows implements Preload {

  private final EntityManager entities;
  private final TreeMap<String, TreeSet<Comparable<?>>> idsByEntity = new TreeMap<>();

  BatchRows(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public <I extends Comparable<? super I>> void row(Class<?> entity, I id) {
    String name = entities.getMetamodel().entity(entity).getName();
    idsByEntity.computeIfAbsent(name, newName -> new TreeSet<>()).add(id);
  }

  void load() {
    idsByEntity.forEach(this::load);
  }

  private void load(String entity, TreeSet<Comparable<?>> ids) {
    entities
        .createQuery(
            "select e from " + entity + " e where id(e) in :ids order by id(e)", Object.class)
        .setParameter("ids", List.copyOf(ids))
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }
}
