package org.aqcp.edition.lock;

import java.util.List;

/** Writes locks as files: the same lock as the same bytes. */
final class LockText {
  private final StringBuilder text = new StringBuilder();

  private LockText() {}

  static String of(VersionLock lock) {
    LockText file = new LockText();
    file.text.append(
        """
        # What this framework version was when it was locked. `aqcp framework lock` writes
        # this file, and `aqcp framework verify` finds what is not as it was. Do not edit it.
        format: %s
        version: %s
        """
            .formatted(VersionLock.FORMAT, quoted(lock.version())));
    file.files("files", lock.files());
    file.files("inherited", lock.inherited());
    file.sentences(lock.sentences());
    file.files("vocabulary", lock.vocabulary());
    return file.text.toString();
  }

  private void files(String key, List<LockedFile> files) {
    if (!files.isEmpty()) {
      text.append(key).append(":\n");
    }
    files.forEach(file -> entry("file", file.file(), "sha256", file.sha256()));
  }

  private void sentences(List<LockedSentence> sentences) {
    text.append("sentences:").append(sentences.isEmpty() ? " []\n" : "\n");
    sentences.forEach(one -> entry("sentence", one.sentence(), "means", one.means()));
  }

  private void entry(String key, String value, String other, String of) {
    text.append("  - ").append(key).append(": ").append(quoted(value)).append('\n');
    // a digest of digits alone is text as well
    text.append("    ").append(other).append(": ").append(of).append('\n');
  }

  private static String quoted(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
