package org.aqcp.partnership.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One section of a partnership's file.
 *
 * @param facts the reported ones
 * @param complete whether the file says that the section, if listed, is complete
 * @param reported whether the section is in the file at all
 */
public record Section(List<Fact> facts, boolean complete, boolean reported) {
  public static final Section UNREPORTED = new Section(List.of(), false, false);

  /** Unreported in a file that says of all its sections that they are complete. */
  public static final Section UNREPORTED_OF_ALL = new Section(List.of(), true, false);

  public Section {
    // not List.copyOf: rules ask lists whether they contain an unreported value
    facts = Collections.unmodifiableList(new ArrayList<>(facts));
  }

  public static Section complete(List<? extends Fact> facts) {
    return new Section(List.copyOf(facts), true, true);
  }

  /** Whether there may be more facts than are reported. An empty list says that there is none. */
  public boolean open() {
    return !reported || (!complete && !facts.isEmpty());
  }

  /** The same section of a file that lists other facts in it. */
  public Section with(List<Fact> others) {
    return new Section(others, complete, reported || !others.isEmpty());
  }

  /** The same section, of which it is said that there is no more. */
  public Section closed() {
    return new Section(facts, true, true);
  }
}
