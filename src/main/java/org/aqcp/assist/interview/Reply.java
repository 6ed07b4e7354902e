package org.aqcp.assist.interview;

import java.util.List;
import org.aqcp.assist.edit.Edit;

/** What a typed answer says. */
public sealed interface Reply {
  /**
   * An answer.
   *
   * @param edits of the file
   * @param said the answer in words
   */
  record Said(List<Edit> edits, String said) implements Reply {
    public Said {
      edits = List.copyOf(edits);
    }
  }

  /** Nobody knows. */
  record Unknown(String note) implements Reply {}

  /** It is not an answer to the question. */
  record Unclear(String message) implements Reply {}
}
