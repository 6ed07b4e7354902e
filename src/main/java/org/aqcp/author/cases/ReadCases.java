package org.aqcp.author.cases;

import org.aqcp.framework.FrameworkVersion;
import org.aqcp.input.file.Digest;
import org.aqcp.input.file.Recent;
import org.aqcp.input.file.TextFile;
import org.aqcp.input.yaml.YamlFile;

/**
 * Case files as they were read before, by their content and the version that they stand with:
 * whoever checks a home at every edit need not read again what was not edited.
 */
public final class ReadCases {
  private static final int MOST = 500;

  private final Recent<CaseFile> files = new Recent<>(MOST);

  /**
   * The cases of a file; it is read where it is not known. One in which something is wrong is never
   * known: it is about to be edited.
   */
  CaseFile of(TextFile text, FrameworkVersion version) {
    return files.of(key(text, version), () -> CaseFileReader.read(YamlFile.of(text), version));
  }

  private static String key(TextFile text, FrameworkVersion version) {
    return new Digest()
        .add(text.origin().file())
        .add(text.origin().digest())
        .add(version.id())
        .add(version.origin().digest())
        .hex();
  }
}
