package org.aqcp.partnership.names;

import java.util.Map;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.yaml.Node;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;

/**
 * What a partnership's file states, with one name for one thing: however a name is written, words
 * for nothing are none, and what is listed twice counts once.
 */
public final class PartnershipNames {
  /** The key under which a file lists other names for its names. */
  public static final String ALIASES = "aliases";

  private final Problems problems;
  private final Aliases aliases;
  private final NameBook book;
  private final OneName names;
  private final Node.Mapping stated;

  /**
   * Of a file's outermost keys.
   *
   * @param words that are no names
   */
  public PartnershipNames(Node.Mapping root, WordsForNothing words, Problems problems) {
    this.problems = problems;
    this.aliases = Aliases.of(root.get(ALIASES).orElse(null), ALIASES, problems);
    this.book = new NameBook(aliases);
    Node.Mapping named = new NothingSaid(words, book, problems).partnership(root);
    this.names = new OneName(book, problems);
    this.stated = ParentChains.rolledUp(names.partnership(named), problems);
  }

  /** What the file states, to make records of. */
  public Node.Mapping stated() {
    return stated;
  }

  /** Warns of names that fit nothing in the sections that were read. */
  public void warnOfUnknown(Map<SectionType, Section> sections) {
    UnknownNames unknown = new UnknownNames(book, sections, problems);
    names.references().forEach(unknown::warn);
    aliases.warn(book, problems);
  }
}
