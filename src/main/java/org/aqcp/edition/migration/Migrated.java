package org.aqcp.edition.migration;

import java.util.List;

/**
 * A partnership's file taken to another version.
 *
 * @param text the text of the file
 * @param steps one for each version on the way; none if the file was for it already
 */
public record Migrated(String text, List<Step> steps) {
  public Migrated {
    steps = List.copyOf(steps);
  }

  /**
   * What became of the answers from one version to the next.
   *
   * @param isBack whether it took back what a recorded migration did
   */
  public record Step(String from, String to, boolean isBack, List<AnswerOutcome> outcomes) {
    public Step {
      outcomes = List.copyOf(outcomes);
    }
  }
}
