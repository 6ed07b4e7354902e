package org.aqcp.assist.interview;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.condition.Kind;
import org.aqcp.explanation.facts.FactLists;
import org.aqcp.explanation.facts.Unreported;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.Day;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.search.choice.TwinSpaces.PartPlace;

/**
 * Something that a partnership does not report, and that can be asked for.
 *
 * @param path such as {@code employers[3].roles}; {@code employers} for the entries of a section
 *     that is not reported, {@code employers[+]} for whether a reported one has more
 * @param of what the fact is called that it is a part of; empty for a section
 * @param part null for a section
 * @param section null for a part of the partnership itself
 * @param said the date that is reported without the day; null if there is none
 */
public record OpenPart(
    String path, String of, RecordComponent part, SectionType section, PartPlace place, Day said) {
  private static final Pattern STEPS =
      Pattern.compile("(?:([a-z-]+)\\[(\\d+)]\\.)?(?:([a-z-]+)\\[(\\d+)]\\.)?([a-z-]+)");

  /** What kind of thing is asked for. */
  public enum Form {
    ENTRIES,
    MORE,
    FACTS,
    WORDS,
    VALUE
  }

  /** What is named as unreported; empty if no file can report it. */
  static Optional<OpenPart> of(Unreported named) {
    if (named.value() instanceof String listed) {
      return SectionType.keyed(listed).map(section -> ofSection(section, true));
    }
    if (named.value() instanceof List<?>) {
      return SectionType.keyed(named.path()).map(section -> ofSection(section, false));
    }
    return part(named.path(), named.label(), named.said());
  }

  /**
   * The entries of a section.
   *
   * @param more whether some are reported, and there may be others
   */
  public static OpenPart ofSection(SectionType section, boolean more) {
    String path = more ? section.key() + "[+]" : section.key();
    return new OpenPart(path, "", null, section, null, null);
  }

  /** A part at a path; empty if it is none. */
  public static Optional<OpenPart> part(String path, String of, Day said) {
    Matcher steps = STEPS.matcher(path);
    if (!steps.matches()) {
      return Optional.empty();
    }
    SectionType section = steps.group(1) == null ? null : section(steps.group(1));
    Kind kind = Kind.of(section == null ? Partnership.class : section.of());
    String list = steps.group(3) == null ? "" : component(kind, steps.group(3));
    Kind inner = list.isEmpty() ? kind : FactLists.kind(kind, list);
    String part = component(inner, steps.group(5));
    PartPlace place =
        new PartPlace(section, number(steps.group(2)), list, number(steps.group(4)), part);
    return Optional.of(new OpenPart(path, of, inner.components().get(part), section, place, said));
  }

  private static SectionType section(String key) {
    return SectionType.keyed(key).orElseThrow();
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static String component(Kind kind, String key) {
    return kind.components().keySet().stream()
        .filter(name -> Words.kebab(name).equals(key))
        .findFirst()
        .orElseThrow();
  }

  public Form form() {
    if (part == null) {
      return path.endsWith("[+]") ? Form.MORE : Form.ENTRIES;
    }
    if (FactLists.of(part.getDeclaringRecord()).contains(part.getName())) {
      return Form.FACTS;
    }
    return part.getType() == List.class ? Form.WORDS : Form.VALUE;
  }

  /** The entry of a section, or the fact in a list of one, that it is a part of; or empty. */
  public String fact() {
    int end = path.lastIndexOf("].");
    return end < 0 ? "" : path.substring(0, end + 1);
  }

  /** The entry of a section that it is a part of, or the section. */
  public String entry() {
    int end = path.indexOf(']');
    return end < 0 || part == null
        ? (section == null ? "" : section.key())
        : path.substring(0, end + 1);
  }

  /** What a partnership reports of it now; null if nothing. */
  public Object in(Partnership partnership) {
    if (part == null) {
      return partnership.section(section).facts();
    }
    Record fact = partnership;
    if (section != null) {
      fact = (Record) partnership.section(section).facts().get(place.index());
      if (!place.list().isEmpty()) {
        fact = (Record) ((List<?>) Kind.value(fact, place.list())).get(place.at());
      }
    }
    return Kind.value(fact, place.part());
  }

  // a component is one object for each time that a class is asked for it
  @Override
  public boolean equals(Object other) {
    return other instanceof OpenPart same && path.equals(same.path);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }
}
