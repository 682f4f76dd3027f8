package org.kirana.events.loop;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kirana.events.Preload;

/** Loads the rows that a batch asked for: one query per entity, locked ones by name and then id. */
final class BatchRows implements Preload {

  private final EntityManager entities;
  private final TreeMap<String, Asked> locked = new TreeMap<>();
  private final TreeMap<String, Asked> viewed = new TreeMap<>();

  BatchRows(EntityManager entities) {
    this.entities = entities;
  }

  private record Asked(Class<?> entity, TreeSet<Comparable<?>> ids) {}

  @Override
  public <I extends Comparable<? super I>> void row(Class<?> entity, I id) {
    ask(locked, entity, id);
  }

  @Override
  public <I extends Comparable<? super I>> void view(Class<?> entity, I id) {
    ask(viewed, entity, id);
  }

  private void ask(TreeMap<String, Asked> where, Class<?> entity, Comparable<?> id) {
    String name = entities.getMetamodel().entity(entity).getName();
    where.computeIfAbsent(name, newName -> new Asked(entity, new TreeSet<>())).ids().add(id);
  }

  /** Which of the rows are not there. */
  Absences load() {
    Set<Absences.Row> absent = new HashSet<>();
    locked.forEach(
        (name, asked) -> absent.addAll(missing(name, asked, LockModeType.PESSIMISTIC_WRITE)));
    viewed.forEach((name, asked) -> absent.addAll(missing(name, asked, LockModeType.NONE)));
    return new Absences(absent);
  }

  private Set<Absences.Row> missing(String name, Asked asked, LockModeType lock) {
    Set<Absences.Row> missing = new HashSet<>();
    asked.ids().forEach(id -> missing.add(new Absences.Row(asked.entity(), id)));
    for (Object row : load(name, asked.ids(), lock)) {
      Object id = entities.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(row);
      missing.remove(new Absences.Row(asked.entity(), id));
    }
    return missing;
  }

  private List<Object> load(String entity, TreeSet<Comparable<?>> ids, LockModeType lock) {
    return entities
        .createQuery(
            "select e from " + entity + " e where id(e) in :ids order by id(e)", Object.class)
        .setParameter("ids", List.copyOf(ids))
        .setLockMode(lock)
        .getResultList();
  }
}
