package org.aqcp.rules.text;

import java.util.List;

/**
 * A rule file or vocabulary file as it was read.
 *
 * @param name for problems and explanations
 */
public record SourceFile(String name, String text) {
  public List<String> lines() {
    return text.lines().toList();
  }
}
