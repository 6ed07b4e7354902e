package org.aqcp.condition;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The status of a partnership on an indicator, a criterion or the whole benchmark. */
public enum Status {
  MET,
  PARTLY_MET,
  NOT_MET,
  UNKNOWN,
  NOT_APPLICABLE;

  /** The statuses that rules can conclude. The first one that is certain wins. */
  public static final List<Status> CONCLUSIONS = List.of(MET, NOT_APPLICABLE, PARTLY_MET);

  private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The status as written in files. */
  public String key() {
    return key;
  }

  /** The status as shown to readers. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** All statuses as written in files. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(Status::key).toList();
  }

  public static Optional<Status> keyed(String key) {
    return Arrays.stream(values()).filter(s -> s.key().equals(key)).findFirst();
  }
}
