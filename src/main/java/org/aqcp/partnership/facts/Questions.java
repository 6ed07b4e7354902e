package org.aqcp.partnership.facts;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.NamedText;
import org.aqcp.input.record.PartMarks;
import org.aqcp.input.record.Question;
import org.aqcp.input.record.StatedPart;

/**
 * The plain questions that ask for what a partnership reports: for each section, and for each part
 * of the partnership and of its facts. They are written at the parts, as {@link Question}.
 */
public final class Questions {
  /** What is asked when entries of a list were given. */
  public static final String ALL = "Are these all?";

  /** By paths such as {@code agreements.signatories.level}. */
  private static final Map<String, RecordComponent> PARTS = new HashMap<>();

  static {
    add(Partnership.class, "");
    for (SectionType type : SectionType.values()) {
      add(type.of(), type.key() + ".");
    }
  }

  private Questions() {}

  /** The question for the entries of a section. */
  public static String of(SectionType section) {
    return section.of().getAnnotation(Question.class).value();
  }

  /**
   * The question for a part of a fact.
   *
   * @param name what the fact is called: the value of its first part
   */
  public static String of(RecordComponent part, String name) {
    return NamedText.of(text(part), name);
  }

  /** The question for a part of any fact of its kind, such as one that has no name yet. */
  public static String of(RecordComponent part) {
    return NamedText.ofAny(text(part), noun(part.getDeclaringRecord()));
  }

  /**
   * The question for what a path says: a section, or a part, such as {@code employers.roles}.
   *
   * @param path with or without the entries of lists, as in {@code employers[3].roles}
   * @param name what the fact is called that the part is of; empty if it has no name yet
   * @return empty if there is nothing at the path
   */
  public static Optional<String> at(String path, String name) {
    String plain = path.replaceAll("\\[[^\\]]*]", "");
    RecordComponent part = PARTS.get(plain);
    if (part == null) {
      return SectionType.keyed(plain).map(Questions::of);
    }
    return Optional.of(name.isEmpty() ? of(part) : of(part, name));
  }

  private static String text(RecordComponent part) {
    return part.getAnnotation(Question.class).value();
  }

  /** What the name of a fact is the name of, such as {@code employer}. */
  private static String noun(Class<?> kind) {
    RecordComponent first = kind.getRecordComponents()[0];
    String names = PartMarks.of(first).names();
    return names.isEmpty() ? Words.spoken(first.getName()) : names;
  }

  private static void add(Class<?> kind, String path) {
    Map<String, RecordComponent> components = new HashMap<>();
    for (RecordComponent component : kind.getRecordComponents()) {
      components.put(Words.kebab(component.getName()), component);
    }
    for (StatedPart part : StatedPart.of(kind)) {
      PARTS.put(path + part.key(), components.get(part.key()));
      if (part.holdsRecords()) {
        add(part.of(), path + part.key() + ".");
      }
    }
  }
}
