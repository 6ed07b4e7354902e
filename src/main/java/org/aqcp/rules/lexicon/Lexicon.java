package org.aqcp.rules.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aqcp.condition.Kind;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.record.RecordReader;
import org.aqcp.input.yaml.YamlFile;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.rules.text.SourceFile;

/**
 * The words that sentences are made of.
 *
 * @param spellings the words that other spellings are read as, by those spellings
 * @param files by their names
 */
public record Lexicon(
    List<Noun> nouns,
    List<Property> says,
    List<Variety> differences,
    List<Whole> wholes,
    List<Label> labels,
    Map<String, String> spellings,
    Map<String, LexiconFile> files) {
  public static final String FORMAT = "aqcp-lexicon/1";

  /** Without a word: nothing can be said. */
  public static final Lexicon EMPTY =
      new Lexicon(List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(), Map.of());

  public Lexicon {
    nouns = List.copyOf(nouns);
    says = List.copyOf(says);
    differences = List.copyOf(differences);
    wholes = List.copyOf(wholes);
    labels = List.copyOf(labels);
    spellings = Map.copyOf(spellings);
    files = Map.copyOf(files);
  }

  /** Reads all files, and adds their problems. */
  public static Lexicon read(List<SourceFile> files, List<Problem> problems) {
    List<Noun> nouns = new ArrayList<>();
    List<Property> says = new ArrayList<>();
    List<Variety> differences = new ArrayList<>();
    List<Whole> wholes = new ArrayList<>();
    List<Label> labels = new ArrayList<>();
    Map<String, String> spellings = new HashMap<>();
    List<Read> read = new ArrayList<>();
    for (SourceFile source : files) {
      read(source, problems, read);
    }
    for (LexiconFile file : read.stream().map(Read::words).toList()) {
      nouns.addAll(file.nouns());
      says.addAll(file.says());
      differences.addAll(file.differences());
      wholes.addAll(file.wholes());
      labels.addAll(file.labels());
      file.spellings().forEach(s -> s.also().forEach(word -> spellings.put(word, s.write())));
    }
    List<Noun> known = nouns.stream().filter(n -> Kind.named(n.of()).isPresent()).toList();
    Map<String, LexiconFile> byName = new LinkedHashMap<>();
    for (Read one : read) {
      check(one.file, one.words, known, problems);
      byName.put(one.file.problems().file(), one.words);
    }
    byName.forEach(new SaidTwice(problems)::check);
    return new Lexicon(nouns, says, differences, wholes, labels, spellings, byName);
  }

  /** Only what is about some kinds of facts. */
  public Lexicon of(Set<String> kinds) {
    return new Lexicon(
        nouns.stream().filter(noun -> kinds.contains(noun.of())).toList(),
        says.stream().filter(says -> says.of().stream().anyMatch(kinds::contains)).toList(),
        differences.stream().filter(d -> d.of().stream().anyMatch(kinds::contains)).toList(),
        kinds.contains(Kind.of(Partnership.class).name()) ? wholes : List.of(),
        labels,
        spellings,
        files);
  }

  /** The name of the file that an entry is in. */
  public String file(Object entry) {
    return files.entrySet().stream()
        .filter(file -> file.getValue().lists(entry))
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  private record Read(YamlFile file, LexiconFile words) {}

  private static void read(SourceFile source, List<Problem> problems, List<Read> read) {
    try {
      YamlFile file = YamlFile.of(source.name(), source.text().getBytes(StandardCharsets.UTF_8));
      file.requireFormat(FORMAT);
      Optional<LexiconFile> words =
          new RecordReader(file.problems())
              .read(file.root(), LexiconFile.class, Map.of(), List.of("format"));
      file.problems().refuse();
      words.ifPresent(all -> read.add(new Read(file, all)));
    } catch (InvalidInput invalid) {
      problems.addAll(invalid.problems());
    }
  }

  /** Adds what is wrong with the entries of a file, which may use the nouns of all files. */
  private static void check(
      YamlFile file, LexiconFile words, List<Noun> nouns, List<Problem> problems) {
    try {
      new LexiconCheck(file.problems(), nouns).check(words);
      file.problems().refuse();
    } catch (InvalidInput invalid) {
      problems.addAll(invalid.problems());
    }
  }

  /** The nouns for a kind of fact. */
  public List<Noun> nouns(Kind kind) {
    return nouns.stream().filter(noun -> noun.of().equals(kind.name())).toList();
  }

  /** What can be said of a kind of fact. */
  public List<Property> says(Kind kind) {
    return says.stream().filter(says -> says.of().contains(kind.name())).toList();
  }

  /** The noun that is written so. */
  public Optional<Noun> noun(String written) {
    return nouns.stream().filter(noun -> noun.noun().equals(written)).findFirst();
  }
}
