package org.aqcp.metrics.store;

import java.sql.SQLException;

/**
 * The database refused a statement. Its message may quote values of records: whoever shows it to
 * users must not show it as it is.
 */
public final class StoreFailed extends RuntimeException {
  private static final long serialVersionUID = 1;

  StoreFailed(SQLException cause) {
    super(cause.getMessage(), cause);
  }
}
