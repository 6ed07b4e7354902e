package org.aqcp.explanation.remedy;

import java.util.Optional;

/**
 * What came of looking for a remedy.
 *
 * @param stopped whether it gave up before everything was tried
 */
public record RemedySearch(Optional<Remedy> found, boolean stopped) {
  /** Where none is wanted. */
  public static final RemedySearch NONE = new RemedySearch(Optional.empty(), false);
}
