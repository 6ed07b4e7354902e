package org.aqcp.rules.grammar;

/**
 * The entry of the lexicon that says some of a line.
 *
 * @param start where its words start in the line, counted from 0
 * @param end where they end
 * @param file of the lexicon
 * @param line of the entry, counted from 1
 */
public record WordSource(int start, int end, String file, int line) {
  /** Its file and line. */
  public String where() {
    return file + ":" + line;
  }
}
