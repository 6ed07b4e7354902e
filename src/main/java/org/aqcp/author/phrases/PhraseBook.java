package org.aqcp.author.phrases;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aqcp.input.record.PartMarks;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.vocabulary.Phrase;
import org.aqcp.rules.vocabulary.PhraseMeaning;
import org.aqcp.rules.vocabulary.PhraseUse;
import org.aqcp.rules.vocabulary.Vocabulary;

/** Describes the phrases of the rule language: what each one reads and where a rule uses it. */
public final class PhraseBook {
  private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");

  private PhraseBook() {}

  /** All phrases, in vocabulary order. */
  public static List<PhraseEntry> of(RulebookReader rules) {
    Vocabulary vocabulary = rules.vocabulary();
    Map<Phrase, PhraseUse> uses = new HashMap<>();
    List<PhraseUse> all = rules.uses(vocabulary);
    // what narrows is shown on a dash line, if some rule has it there
    all.stream()
        .filter(use -> use.phrase().narrows() == use.lines().size() > 1)
        .forEach(use -> uses.putIfAbsent(use.phrase(), use));
    all.forEach(use -> uses.putIfAbsent(use.phrase(), use));
    Map<Phrase, ReadParts> read = new LinkedHashMap<>();
    vocabulary.sayable().forEach(p -> read.put(p, ReadParts.of(PhraseMeaning.of(p))));
    Set<String> subjects =
        read.entrySet().stream()
            .filter(phrase -> !phrase.getKey().narrows())
            .flatMap(phrase -> sections(phrase.getValue()))
            .collect(Collectors.toSet());
    return read.entrySet().stream()
        .map(e -> entry(e.getKey(), e.getValue(), subjects, uses))
        .toList();
  }

  private static Stream<String> sections(ReadParts read) {
    return read.sections().stream().map(SectionParts::section);
  }

  /** {@code subjects} are the sections that some sentence is about; no other is ever narrowed. */
  private static PhraseEntry entry(
      Phrase phrase, ReadParts read, Set<String> subjects, Map<Phrase, PhraseUse> uses) {
    List<Blank> blanks =
        BLANK
            .matcher(phrase.shown())
            .results()
            .map(found -> blank(phrase, found.group(1), read))
            .toList();
    List<SectionParts> reads =
        read.sections().stream()
            .filter(r -> subjects.contains(r.section()) || r.section().equals(SectionParts.WHOLE))
            .toList();
    List<String> narrows =
        reads.stream()
            .map(SectionParts::section)
            .filter(section -> phrase.narrows() && SectionType.keyed(section).isPresent())
            .toList();
    return new PhraseEntry(phrase, blanks, reads, narrows, Optional.ofNullable(uses.get(phrase)));
  }

  private static Blank blank(Phrase phrase, String name, ReadParts read) {
    boolean number = !phrase.drl().contains("\"{" + name + "}\"");
    return new Blank(
        name, number, read.part(name).map(part -> PartMarks.of(part).words()).orElse(List.of()));
  }
}
