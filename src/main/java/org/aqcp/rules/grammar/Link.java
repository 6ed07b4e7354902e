package org.aqcp.rules.grammar;

import org.aqcp.condition.Kind;
import org.aqcp.rules.language.TermType;

/**
 * How other facts are found from one.
 *
 * @param own the part of the one that leads to them; empty for its name
 * @param theirs the part of theirs that leads back; empty for their name
 */
record Link(How how, String own, String theirs) {
  private enum How {
    /** They are in the list that the part is. */
    IN,
    /** The part is a list of what theirs can be. */
    NAMED,
    /** The part is what theirs is. */
    NAME,
    /** Theirs is, or is a list of, what the part is. */
    NAMING
  }

  static Link in(String list) {
    return new Link(How.IN, list, "");
  }

  static Link named(String list) {
    return new Link(How.NAMED, list, "");
  }

  static Link name(String part) {
    return new Link(How.NAME, part, "");
  }

  /** Reads "their part", or "their part for the own one". */
  static Link naming(String parts) {
    String[] both = parts.split(" for ", 2);
    return new Link(How.NAMING, both.length > 1 ? both[1] : "", both[0]);
  }

  /** Whether all that the part names is counted by counting them. */
  boolean isList() {
    return how != How.NAME;
  }

  /** The part of a fact that leads to others. */
  String from(Kind kind) {
    return own.isEmpty() ? nameOf(kind) : own;
  }

  /** The pattern for those that are found by what a variable is bound to. */
  PatternText to(Kind others, String variable) {
    PatternText pattern = new PatternText(others, how == How.IN ? variable : "");
    switch (how) {
      case IN -> {
        // they are in the list
      }
      case NAMED -> pattern.add(nameOf(others) + " memberOf " + variable);
      case NAME -> pattern.add(nameOf(others) + " == " + variable);
      case NAMING -> pattern.add(theirs + (isList(others) ? " contains " : " == ") + variable);
    }
    return pattern;
  }

  private boolean isList(Kind others) {
    return TermType.of(others.components().get(theirs)).orElseThrow().sort() == TermType.Sort.TEXTS;
  }

  private static String nameOf(Kind kind) {
    return kind.components().keySet().iterator().next();
  }
}
