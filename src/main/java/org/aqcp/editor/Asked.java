package org.aqcp.editor;

import java.nio.file.Path;
import java.util.Optional;
import org.aqcp.editor.text.Lines;
import org.aqcp.editor.text.Setting;

/**
 * A file that is asked about, as it was when the question came.
 *
 * @param setting what its rules are read with; empty for other files, and outside a home
 */
record Asked(Path file, String uri, Lines lines, Optional<Setting> setting) {
  private static final String RULES = ".dslr";

  boolean isOfRules() {
    return file.toString().endsWith(RULES);
  }

  static Asked of(Path file, OpenTexts.OpenText text, Settings settings) {
    boolean rules = file.toString().endsWith(RULES);
    return new Asked(file, text.uri(), text.lines(), rules ? settings.of(file) : Optional.empty());
  }
}
