package org.aqcp.report.compare;

import java.util.List;
import org.aqcp.assist.compare.EntryChange;

/** What changes are in words, for tests elsewhere. */
public final class EntryChangeTexts {
  private EntryChangeTexts() {}

  public static List<String> of(List<EntryChange> changes) {
    EntryChangeText text = new EntryChangeText(false);
    return changes.stream().map(text::of).toList();
  }
}
