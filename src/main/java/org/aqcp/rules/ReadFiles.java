package org.aqcp.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.aqcp.input.Problem;

/**
 * Rule files as they were read before, by their content and what they were read with: whoever
 * checks a home at every edit need not read again what was not edited.
 */
public final class ReadFiles {
  private static final int MOST = 500;

  /** A file, and what is wrong in it. */
  record Read(WrittenFile file, List<Problem> problems) {
    Read {
      problems = List.copyOf(problems);
    }
  }

  /** A vocabulary, and what is wrong in it. */
  record Phrases(Vocabulary vocabulary, List<Problem> problems) {
    Phrases {
      problems = List.copyOf(problems);
    }
  }

  private final Map<String, Read> files = new Recent<>();
  private final Map<String, Phrases> vocabularies = new Recent<>();

  /** What is known under a key; it is read where nothing is. */
  synchronized Read of(String key, Supplier<Read> read) {
    return files.computeIfAbsent(key, unknown -> read.get());
  }

  /** The vocabulary that is known under a key; it is read where none is. */
  synchronized Phrases phrases(String key, Supplier<Phrases> read) {
    return vocabularies.computeIfAbsent(key, unknown -> read.get());
  }

  /** Forgets what was not asked for longest. */
  private static final class Recent<V> extends LinkedHashMap<String, V> {
    private static final long serialVersionUID = 1;

    Recent() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
      return size() > MOST;
    }
  }
}
