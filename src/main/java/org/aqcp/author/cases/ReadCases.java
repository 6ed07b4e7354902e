package org.aqcp.author.cases;

import org.aqcp.framework.FrameworkVersion;
import org.aqcp.input.file.Digest;
import org.aqcp.input.file.Recent;
import org.aqcp.input.file.TextFile;
import org.aqcp.input.yaml.YamlFile;

/**
 * A cache of case files, keyed by their content and framework version, so that checking a home
 * after every edit reads only what changed.
 */
public final class ReadCases {
  private static final int MOST = 500;

  private final Recent<CaseFile> files = new Recent<>(MOST);

  /**
   * Returns the cached cases of a file, or reads them. Files with problems are not cached, since
   * they are about to be edited.
   */
  CaseFile of(TextFile text, FrameworkVersion version) {
    String key =
        new Digest()
            .add(text.origin().file())
            .add(text.origin().digest())
            .add(version.id())
            .add(version.origin().digest())
            .hex();
    return files.of(key, () -> CaseFileReader.read(YamlFile.of(text), version));
  }
}
