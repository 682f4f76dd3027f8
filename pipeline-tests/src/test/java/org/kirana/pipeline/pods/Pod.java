package org.kirana.pipeline.pods;

import org.kirana.local.launcher.ServiceProcess;

/**
 * One instance.
 *
 * @param name by which its database knows it, too
 */
record Pod(String name, ServiceProcess process) {

  /** The setting of the driver that tells the database who is connected. */
  static final String NAME_IN_DATABASE =
      "quarkus.datasource.jdbc.additional-jdbc-properties.ApplicationName";
}
