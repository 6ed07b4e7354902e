package org.aqcp.report.evaluation;

import java.lang.reflect.RecordComponent;
import org.aqcp.condition.Kind;
import org.aqcp.input.problem.Words;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.report.words.KeyWords;

/** Says what a part of the partnership itself is. */
public final class PartText {
  private PartText() {}

  /** What a fact says of the partnership itself: each part, and its value. */
  public static String said(String says) {
    return KeyWords.in(says, key -> about(key) + ":");
  }

  /** What the part with a key is, as the file format describes it. */
  public static String about(String key) {
    for (RecordComponent part : Kind.of(Partnership.class).components().values()) {
      if (Words.kebab(part.getName()).equals(key)) {
        return ActText.about(part);
      }
    }
    return Words.spoken(key);
  }
}
