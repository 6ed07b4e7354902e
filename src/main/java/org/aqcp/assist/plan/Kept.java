package org.aqcp.assist.plan;

import java.util.List;
import org.aqcp.search.edit.Change;

/**
 * What plans leave as it is.
 *
 * @param paths of sections, facts or parts, such as {@code employers}, {@code employers[3]} or
 *     {@code employers[3].roles}
 */
public record Kept(List<String> paths) {
  public static final Kept NOTHING = new Kept(List.of());

  public Kept {
    paths = List.copyOf(paths);
  }

  boolean isNothing() {
    return paths.isEmpty();
  }

  /** Whether a change is about something that stays as it is. */
  boolean forbids(Change change) {
    String path = change instanceof Change.Close close ? close.section().key() : change.path();
    return paths.stream().anyMatch(kept -> isWithin(path, kept));
  }

  private static boolean isWithin(String path, String kept) {
    return path.equals(kept) || path.startsWith(kept + ".") || path.startsWith(kept + "[");
  }
}
