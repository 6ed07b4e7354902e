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

  private final Map<String, Read> files =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Read> eldest) {
          return size() > MOST;
        }
      };

  /** What is known under a key; it is read where nothing is. */
  synchronized Read of(String key, Supplier<Read> read) {
    return files.computeIfAbsent(key, unknown -> read.get());
  }
}
