package org.aqcp.shell.path;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aqcp.condition.Kind;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.About;
import org.aqcp.input.record.OrNone;
import org.aqcp.input.record.PartMarks;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.report.words.YamlText;
import org.aqcp.shell.command.Proposal;

/**
 * Proposes values of parts as they are written in a file on one line: allowed words, yes and no,
 * and names that the file has.
 */
record ValueProposals(Optional<Partnership> partnership) {
  private static final String SECTOR = "sector";

  /** Values of a part, each with all that is typed of it so far. */
  List<Proposal> of(RecordComponent part, FactAt at, String typed) {
    return FactAt.isList(part) ? items(part, typed) : scalars(part, at);
  }

  private List<Proposal> scalars(RecordComponent part, FactAt at) {
    List<Proposal> proposals = new ArrayList<>();
    Optional<Object> now = at.value(part);
    now.ifPresent(it -> proposals.add(Proposal.of(YamlText.of(it), "as it is now")));
    words(part)
        .filter(word -> now.map(YamlText::of).filter(word::equals).isEmpty())
        .forEach(word -> proposals.add(Proposal.of(word)));
    return proposals;
  }

  /** The next item of a list. The closing bracket, or another item, is left to be typed. */
  private List<Proposal> items(RecordComponent part, String typed) {
    if (FactAt.element(part).isRecord()) {
      return typed.startsWith("[") ? entry(FactAt.element(part), typed, "[{") : List.of();
    }
    int begin = Math.max(typed.lastIndexOf(','), typed.indexOf('[')) + 1;
    while (begin < typed.length() && typed.charAt(begin) == ' ') {
      begin++;
    }
    String before = typed.isEmpty() ? "[" : typed.substring(0, begin);
    List<String> there = List.of(before.replace("[", "").split(",\\s*", -1));
    return words(part)
        .filter(word -> !there.contains(word))
        .map(word -> new Proposal(before + word, "", false))
        .toList();
  }

  /** The keys of a new entry, or values of the key that was typed last. */
  List<Proposal> entry(Class<?> type, String typed, String opening) {
    int begin = lastPiece(typed);
    String before = typed.isEmpty() ? opening : typed.substring(0, begin);
    String piece = typed.substring(begin);
    FactAt at = new FactAt(type, Optional.empty());
    int colon = piece.indexOf(": ");
    if (colon >= 0) {
      String key = before + piece.substring(0, colon + 2);
      return at.part(piece.substring(0, colon)).stream()
          .flatMap(part -> of(part, at, piece.substring(colon + 2)).stream())
          .map(one -> new Proposal(key + one.word(), one.about(), false))
          .toList();
    }
    return at.parts().stream()
        .filter(part -> !before.contains(FactAt.key(part) + ":"))
        .map(part -> new Proposal(before + FactAt.key(part) + ": ", about(part), false))
        .toList();
  }

  /** Where what follows the last comma outside of brackets begins. */
  private static int lastPiece(String typed) {
    int begin = 0;
    int depth = 0;
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      begin = c == '{' || (c == ',' && depth <= 0) ? i + 1 : begin;
    }
    while (begin < typed.length() && typed.charAt(begin) == ' ') {
      begin++;
    }
    return begin;
  }

  private Stream<String> words(RecordComponent part) {
    Class<?> type = FactAt.element(part);
    if (type == Boolean.class) {
      return Stream.of("yes", "no");
    }
    if (type.isEnum()) {
      return Stream.of(type.getEnumConstants())
          .map(one -> Words.kebab(((Enum<?>) one).name().toLowerCase(Locale.ROOT)));
    }
    PartMarks marks = PartMarks.of(part);
    Stream<String> names = marks.ownName() ? Stream.of() : names(marks.names()).stream();
    Stream<String> none = marks.orNone() ? Stream.of(OrNone.NONE) : Stream.of();
    return Stream.of(marks.words().stream(), names.map(YamlText::of), none).flatMap(it -> it);
  }

  /** The names in the file of some sorts, such as {@code partner/employer}. */
  private Set<String> names(String sorts) {
    Set<String> names = new LinkedHashSet<>();
    for (String sort : sorts.isEmpty() ? new String[0] : sorts.split("/", -1)) {
      partnership.ifPresent(it -> add(sort, it, names));
    }
    return names;
  }

  private static void add(String sort, Partnership partnership, Set<String> names) {
    if (sort.equals(SECTOR) && partnership.targetSectors() != null) {
      names.addAll(partnership.targetSectors());
    }
    for (SectionType section : SectionType.values()) {
      if (Words.spoken(section.of().getSimpleName()).equals(sort)) {
        partnership.section(section).facts().forEach(it -> names.add(FactAt.name((Record) it)));
      }
    }
  }

  /** What a part is, for people. */
  static String about(RecordComponent part) {
    About about = part.getAnnotation(About.class);
    return about == null ? "" : about.value();
  }

  /** What the entries of a section are. */
  static String about(SectionType section) {
    About about = section.of().getAnnotation(About.class);
    return about == null ? Kind.of(section.of()).name() : about.value();
  }
}
