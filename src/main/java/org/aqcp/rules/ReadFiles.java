package org.aqcp.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.input.Problem;

/**
 * Rule files as they were read before, by everything that their reading depends on: whoever checks
 * again after an edit waits for the edited file only.
 */
final class ReadFiles {
  private static final int MOST = 200;

  /** A vocabulary and what was found wrong in it. */
  record Phrases(Vocabulary vocabulary, List<Problem> problems) {}

  /** A rule file and what was found wrong in it. */
  record Read(WrittenFile file, List<Problem> problems) {}

  private final Map<String, Read> files = new Recent<>();
  private final Map<String, Phrases> vocabularies = new Recent<>();

  synchronized Optional<Read> file(String key) {
    return Optional.ofNullable(files.get(key));
  }

  synchronized void keep(String key, Read read) {
    files.put(key, read);
  }

  synchronized Optional<Phrases> phrases(String key) {
    return Optional.ofNullable(vocabularies.get(key));
  }

  synchronized void keep(String key, Phrases phrases) {
    vocabularies.put(key, phrases);
  }

  /** Forgets what was kept first. */
  private static final class Recent<V> extends LinkedHashMap<String, V> {
    private static final long serialVersionUID = 1;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
      return size() > MOST;
    }
  }
}
