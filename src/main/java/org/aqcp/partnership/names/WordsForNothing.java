package org.aqcp.partnership.names;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What people write where there is no name to write: it is never a name.
 *
 * @param none say that there is none
 * @param unknown say that it is not known
 */
public record WordsForNothing(Set<String> none, Set<String> unknown) {
  /** Known in every home. */
  public static final WordsForNothing BUILT_IN =
      new WordsForNothing(
          normal(
              List.of(
                  "none",
                  "no",
                  "false",
                  "nil",
                  "null",
                  "0",
                  "-",
                  "--",
                  "---",
                  "n/a",
                  "n.a",
                  "na",
                  "not applicable",
                  "not available",
                  "none yet",
                  "not yet",
                  "none so far",
                  "none available",
                  "none at this time",
                  "none at present",
                  "none identified",
                  "none assigned",
                  "none named",
                  "none known",
                  "not assigned",
                  "unassigned",
                  "vacant",
                  "vacancy",
                  "position vacant",
                  "currently vacant",
                  "nobody",
                  "no one",
                  "noone",
                  "no one in particular",
                  "nobody in particular",
                  "anyone",
                  "anybody",
                  "everyone",
                  "everybody",
                  "no-one",
                  "nothing",
                  "there is none",
                  "does not exist")),
          normal(
              List.of(
                  "tbd",
                  "t.b.d",
                  "tba",
                  "tbc",
                  "to be determined",
                  "to be decided",
                  "to be announced",
                  "to be confirmed",
                  "to be named",
                  "unknown",
                  "not known",
                  "not yet known",
                  "not reported",
                  "unreported",
                  "unclear",
                  "not sure",
                  "pending",
                  "undecided",
                  "undetermined",
                  "don't know",
                  "do not know",
                  "?",
                  "??",
                  "???",
                  "..",
                  "...",
                  "\u2026",
                  "~",
                  "xxx",
                  "placeholder")));

  private static final String AROUND = "()[]\"'.,; ";

  /** What a text says. */
  public enum Meaning {
    /** A name, or whatever else it is. */
    SOMETHING,
    /** That there is none. */
    NONE,
    /** That it is not known. */
    UNKNOWN
  }

  public WordsForNothing {
    none = Set.copyOf(none);
    unknown = Set.copyOf(unknown);
  }

  /** The same and some more. */
  public WordsForNothing with(Collection<String> moreForNone, Collection<String> moreForUnknown) {
    Set<String> all = new HashSet<>(none);
    all.addAll(normal(moreForNone));
    Set<String> allUnknown = new HashSet<>(unknown);
    allUnknown.addAll(normal(moreForUnknown));
    return new WordsForNothing(all, allUnknown);
  }

  private static Set<String> normal(Collection<String> words) {
    Set<String> normal = new HashSet<>();
    words.forEach(word -> normal.add(NormalName.of(word)));
    return normal;
  }

  /** What a text says, however it is written, bracketed or punctuated. */
  public Meaning meaning(String text) {
    return ofNormal(NormalName.of(text));
  }

  /** The same of a text in normal form. */
  Meaning ofNormal(String normal) {
    Meaning said = plain(normal);
    String bare = said == Meaning.SOMETHING ? bare(normal) : normal;
    // nothing was around it: there is nothing more to look up
    return bare.length() == normal.length() ? said : plain(bare);
  }

  private Meaning plain(String normal) {
    if (none.contains(normal)) {
      return Meaning.NONE;
    }
    return unknown.contains(normal) ? Meaning.UNKNOWN : Meaning.SOMETHING;
  }

  private static String bare(String text) {
    int from = 0;
    int until = text.length();
    while (from < until && AROUND.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (until > from && AROUND.indexOf(text.charAt(until - 1)) >= 0) {
      until--;
    }
    return from == 0 && until == text.length() ? text : text.substring(from, until);
  }
}
