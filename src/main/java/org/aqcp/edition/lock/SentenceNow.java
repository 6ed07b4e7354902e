package org.aqcp.edition.lock;

import org.aqcp.input.problem.Extent;

/**
 * A sentence of the rules of a version, or a conclusion, as it is read now.
 *
 * @param text with the lines that narrow it, on one line
 * @param means as a lock keeps it; empty if it cannot be read
 * @param file where it is said first, relative to the home
 */
record SentenceNow(String text, String means, String file, Extent extent) {
  boolean isRead() {
    return !means.isEmpty();
  }
}
