package org.aqcp.rules.text;

import java.util.List;

/**
 * A rule file or vocabulary file as it was read.
 *
 * @param name as problems and explanations name it
 */
public record SourceFile(String name, String text) {
  public List<String> lines() {
    return text.lines().toList();
  }
}
