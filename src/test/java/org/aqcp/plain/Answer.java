package org.aqcp.plain;

import java.util.function.Function;

/** What the English of an indicator says of a partnership that reports everything. */
public enum Answer {
  MET,
  NOT_APPLICABLE,
  PARTLY_MET,
  NOT_MET;

  static Answer of(boolean met, boolean partlyMet) {
    return met ? MET : partlyMet ? PARTLY_MET : NOT_MET;
  }

  /** An indicator and its answer. */
  public record Asked(String indicator, Function<WholePartnership, Answer> answer) {}
}
