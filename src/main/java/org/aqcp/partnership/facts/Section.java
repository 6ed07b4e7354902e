package org.aqcp.partnership.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One section of a partnership's file.
 *
 * @param facts the reported ones
 * @param open whether more may exist: the section is unreported or marked incomplete
 * @param reported whether the section is in the file at all
 */
public record Section(List<Fact> facts, boolean open, boolean reported) {
  public static final Section UNREPORTED = new Section(List.of(), true, false);

  public Section {
    // not List.copyOf: rules ask lists whether they contain an unreported value
    facts = Collections.unmodifiableList(new ArrayList<>(facts));
  }

  public static Section complete(List<? extends Fact> facts) {
    return new Section(List.copyOf(facts), false, true);
  }
}
