package org.kirana.local.infrastructure;

/** A PostgreSQL server with one database and one role for each service. */
public interface DatabaseServer extends Server {

  int port();

  /**
   * The database of that name with its owner's credentials; both are made when they do not exist
   * yet.
   */
  Database database(String name);
}
