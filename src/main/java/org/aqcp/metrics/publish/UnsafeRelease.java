package org.aqcp.metrics.publish;

import java.util.List;
import org.aqcp.metrics.audit.Exposure;

/** Thrown where small groups could be worked out from what was to be published. */
public final class UnsafeRelease extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Exposure> exposed;

  UnsafeRelease(List<Exposure> exposed) {
    super("the tables would give away " + exposed.size() + " small groups");
    this.exposed = List.copyOf(exposed);
  }

  public List<Exposure> exposed() {
    return exposed;
  }
}
