package org.aqcp.author.phrases;

import java.util.List;

/**
 * Parts of the facts of one section, as they are named in a partnership's file.
 *
 * @param section its key; {@link #WHOLE} for what stands at the top of the file
 * @param parts such as {@code roles}, or {@code actions.owner} within a list; empty where only
 *     being there counts
 */
public record SectionParts(String section, List<String> parts) {
  public static final String WHOLE = "";

  public SectionParts {
    parts = List.copyOf(parts);
  }
}
