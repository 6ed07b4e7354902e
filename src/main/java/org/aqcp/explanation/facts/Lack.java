package org.aqcp.explanation.facts;

/**
 * What a fact lacks to be what a sentence asks for.
 *
 * @param path the path of the lacking part, such as {@code employers[3].roles}
 * @param key the part's name in files; empty if a whole fact is lacking
 * @param value the current value of the part, or null if it is unreported
 * @param wanted the required value in words, such as {@code at least 2 exit points}
 * @param sort whether the part says what sort of fact it is, which only another fact could change
 */
public record Lack(String path, String key, Object value, String wanted, boolean sort) {
  Lack(String path, String wanted) {
    this(path, "", null, wanted, false);
  }

  /** A value that is not what a part is to say. */
  public Lack(String path, String key, Object value, String wanted) {
    this(path, key, value, wanted, false);
  }
}
