package org.aqcp.assist.edit;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.input.yaml.Span;

/** A text with the pieces that are to take the place of others in it, and where its lines are. */
final class SplicedText {
  private final String text;
  private final List<Splice> splices = new ArrayList<>();

  SplicedText(String text) {
    this.text = text;
  }

  /** Adds a text at a place. */
  void add(int at, String more) {
    replace(at, at, more);
  }

  /** Puts a text in the place of another. */
  void replace(int from, int until, String with) {
    splices.add(new Splice(from, until, with));
  }

  /** Takes out whole lines, from that of one place through that of another. */
  void removeLines(int from, int until) {
    replace(lineStart(from), nextLine(until), "");
  }

  /** Takes parts in brackets or braces out of it, each with its comma. */
  void takeOut(List<BracketedParts.Part> parts, boolean[] stays) {
    splices.addAll(new BracketedParts(text, parts).without(stays));
  }

  /** The text with all of that. */
  String spliced() {
    return Splice.apply(text, splices);
  }

  String between(int from, int until) {
    return text.substring(from, until);
  }

  int lineStart(int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  /** Before the line end that follows a place. */
  int lineEnd(int at) {
    int end = text.indexOf('\n', at);
    if (end < 0) {
      return text.length();
    }
    return end > at && text.charAt(end - 1) == '\r' ? end - 1 : end;
  }

  /** After the line end that follows a place, or the end of the text. */
  int nextLine(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end + 1;
  }

  int column(int at) {
    return at - lineStart(at);
  }

  /** Whether only blanks stand before a place in its line. */
  boolean begins(int at) {
    return between(lineStart(at), at).isBlank();
  }

  /**
   * After the comments that follow an entry and are indented as its parts are.
   *
   * @param end of the line on which the entry ends
   * @param indent of its dash
   */
  int afterComments(int end, int indent) {
    int at = end;
    while (at < text.length()) {
      int start = nextLine(at);
      int next = start;
      while (next < text.length() && text.charAt(next) == ' ') {
        next++;
      }
      if (next >= text.length() || text.charAt(next) != '#' || next - start <= indent) {
        break;
      }
      at = lineEnd(next);
    }
    return at;
  }

  /** The first dash from a place on that is in no comment. */
  int dash(int from) {
    int at = from;
    while (text.charAt(at) != '-') {
      at = text.charAt(at) == '#' ? text.indexOf('\n', at) : at + 1;
    }
    return at;
  }

  /** The end of the comment that says how a key would be written; -1 if none does. */
  int commented(String key, Span.Pairs among) {
    return Commented.end(key, text, among);
  }
}
