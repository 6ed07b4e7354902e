package org.aqcp.rules;

import java.util.List;

/**
 * A rule file or vocabulary file as it was read.
 *
 * @param name as problems and explanations name it
 */
record SourceFile(String name, String text) {
  List<String> lines() {
    return text.lines().toList();
  }
}
