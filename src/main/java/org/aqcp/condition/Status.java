package org.aqcp.condition;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where a partnership stands on an indicator, on a criterion, or on the whole benchmark. */
public enum Status {
  MET,
  PARTLY_MET,
  NOT_MET,
  UNKNOWN,
  NOT_APPLICABLE;

  /** What rules can conclude, the best first: of several that are certain, it stands. */
  public static final List<Status> CONCLUSIONS = List.of(MET, NOT_APPLICABLE, PARTLY_MET);

  private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** As it stands in files. */
  public String key() {
    return key;
  }

  /** As it is said. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  public static Optional<Status> keyed(String key) {
    return Arrays.stream(values()).filter(s -> s.key().equals(key)).findFirst();
  }
}
