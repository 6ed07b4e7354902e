package org.aqcp.author.phrases;

import java.util.List;
import org.aqcp.condition.Condition;

/**
 * The parts of a section's facts, named as in a partnership file.
 *
 * @param section its key; {@link #WHOLE} for the top level of the file
 * @param parts such as {@code roles}, or {@code actions.owner} inside a list; empty if only the
 *     presence of a fact matters
 */
public record SectionParts(String section, List<String> parts) {
  public static final String WHOLE = "";

  public SectionParts {
    parts = List.copyOf(parts);
  }

  /** What a condition reads. */
  public static List<SectionParts> readBy(Condition condition) {
    return ReadParts.of(List.of(condition)).sections();
  }
}
