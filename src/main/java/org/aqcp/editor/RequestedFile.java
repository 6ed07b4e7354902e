package org.aqcp.editor;

import java.nio.file.Path;
import java.util.Optional;
import org.aqcp.editor.text.Lines;
import org.aqcp.editor.text.Setting;

/**
 * A file that the editor requests something about, as it was at the time of the request.
 *
 * @param setting what its rules are read with; empty for other files, and outside a home
 */
record RequestedFile(Path file, String uri, Lines lines, Optional<Setting> setting) {
  private static final String RULES = ".dslr";

  boolean isRuleFile() {
    return file.toString().endsWith(RULES);
  }

  static RequestedFile of(Path file, OpenTexts.OpenText text, Settings settings) {
    boolean rules = file.toString().endsWith(RULES);
    return new RequestedFile(
        file, text.uri(), text.lines(), rules ? settings.of(file) : Optional.empty());
  }
}
