package org.aqcp.assist.edit;

import org.aqcp.input.yaml.Node;
import org.aqcp.input.yaml.Span;
import org.aqcp.input.yaml.SpanReader;

/**
 * Brings the text of a partnership's file up to date with its edited tree. Only what differs is
 * written anew: comments, blank lines, quotes and the order of keys stay as they are elsewhere.
 */
public final class EditedText {
  private static final String MARK = "\uFEFF";

  private EditedText() {}

  /**
   * The text of an edited file.
   *
   * @param text of the file as it is
   * @param before the tree that was read from it
   * @param after the same tree with edits
   */
  public static String of(String text, Node.Mapping before, Node.Mapping after) {
    if (text.startsWith(MARK)) {
      return MARK + of(text.substring(MARK.length()), before, after);
    }
    SplicedText edited = new SplicedText(text);
    Span.Pairs span = (Span.Pairs) SpanReader.read(text);
    new EditedPairs(edited, span, KeyOrder.TOP).edit(before, after);
    return edited.spliced();
  }
}
