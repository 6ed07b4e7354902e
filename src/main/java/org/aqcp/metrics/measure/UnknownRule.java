package org.aqcp.metrics.measure;

import java.util.Locale;

/** What happens with a period of which a part of a measure is unknown. */
public enum UnknownRule {
  /** It is left out of the value, and counted as missing. */
  LEFT_OUT,
  /** It counts as if the condition did not hold. */
  AS_NO;

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
