package org.kirana.catalog;

/** How many products were created, changed, and left as they were. */
record Changes(int created, int changed, int unchanged) {

  static final Changes NONE = new Changes(0, 0, 0);
  static final Changes CREATED = new Changes(1, 0, 0);
  static final Changes CHANGED = new Changes(0, 1, 0);
  static final Changes UNCHANGED = new Changes(0, 0, 1);

  Changes plus(Changes other) {
    return new Changes(
        created + other.created, changed + other.changed, unchanged + other.unchanged);
  }
}
