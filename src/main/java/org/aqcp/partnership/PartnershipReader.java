package org.aqcp.partnership;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.aqcp.input.file.TextFile;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.record.ReadRecords;
import org.aqcp.input.record.RecordReader;
import org.aqcp.input.yaml.Node;
import org.aqcp.input.yaml.YamlFile;
import org.aqcp.partnership.codes.ListedCodes;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.partnership.names.PartnershipNames;
import org.aqcp.partnership.names.WordsForNothing;

/** Reads a partnership file. */
public final class PartnershipReader {
  public static final String FORMAT = "aqcp-partnership/1";

  private static final int HEAD = 4096;
  private static final String LEVEL = "\nlevel: ";

  private final Supplier<List<String>> levels;
  private final WordsForNothing words;
  private final ReadSections known;

  /** Reads partnerships of any level. */
  public PartnershipReader() {
    this(List::of, WordsForNothing.BUILT_IN);
  }

  /**
   * Reads partnerships of certain levels. The level is checked here only if the file has other
   * problems, to report them together; otherwise the evaluation checks it.
   *
   * @param levels asked only when needed; empty for any level
   * @param words that are not names
   */
  public PartnershipReader(Supplier<List<String>> levels, WordsForNothing words) {
    this(levels, words, ReadSections.NONE);
  }

  private PartnershipReader(
      Supplier<List<String>> levels, WordsForNothing words, ReadSections known) {
    this.levels = levels;
    this.words = words;
    this.known = known;
  }

  /**
   * A reader for one file that is edited and read many times: what is the same in it is read once.
   * Not thread-safe, unlike others.
   */
  public PartnershipReader remembering() {
    return new PartnershipReader(levels, words, ReadSections.remembering());
  }

  /**
   * Reads a partnership's file.
   *
   * @throws InvalidInput with everything that is wrong in it
   */
  public PartnershipFile read(Path file) {
    return read(tree(file));
  }

  /**
   * Reads a partnership's file, but not yet what it states.
   *
   * @throws InvalidInput if it is not a YAML file of keys and values
   */
  public YamlFile tree(Path file) {
    return tree(TextFile.readOr(ForeignFile.HINT, file));
  }

  private static YamlFile tree(TextFile file) {
    if (!file.text().contains("format: " + FORMAT)) {
      ForeignFile.refusal(file)
          .ifPresent(
              foreign -> {
                throw foreign;
              });
    }
    return YamlFile.of(file);
  }

  /**
   * A guess at the level of a file, found without parsing it. Use it only to prepare work early.
   */
  public static Optional<String> likelyLevel(Path file) {
    byte[] head = new byte[HEAD];
    try (InputStream in = Files.newInputStream(file)) {
      int length = in.readNBytes(head, 0, HEAD);
      String text = new String(head, 0, length, StandardCharsets.UTF_8);
      int said = text.indexOf(LEVEL);
      int end = text.indexOf('\n', said + 1);
      return said < 0 || end < 0
          ? Optional.empty()
          : Optional.of(text.substring(said + LEVEL.length(), end));
    } catch (IOException unreadable) {
      // reported when the file is read
      return Optional.empty();
    }
  }

  /**
   * Reads the content of a partnership file.
   *
   * @param file as the user named it
   * @throws InvalidInput with everything that is wrong in it
   */
  public PartnershipFile read(String file, byte[] bytes) {
    return read(tree(TextFile.of(file, bytes)));
  }

  /**
   * Reads a partnership inside another file, such as the `given` of a case. Empty if a problem was
   * added.
   *
   * @param defaults values of keys that it omits, such as {@code as-of}
   */
  public Optional<Partnership> given(
      Node.Mapping given, Map<String, String> defaults, Problems problems) {
    Optional<Partnership> read = read(given.withDefaults(defaults), problems, List.of());
    // cases leave out, and get wrong, what does not matter to them
    problems.dropWarnings();
    return read;
  }

  /**
   * Reads what a file states.
   *
   * @throws InvalidInput with everything that is wrong in it
   */
  public PartnershipFile read(YamlFile file) {
    file.requireFormat(FORMAT);
    Optional<Partnership> partnership =
        read(file.root(), file.problems(), List.of("format", Migration.KEY));
    List<Migration> migrations = migrations(file);
    Node level = file.root().get("level").orElse(null);
    if (file.problems().count() > 0 && level instanceof Node.Scalar said && !Node.isBlank(said)) {
      PartnershipFile.level(levels.get()).ifPresent(known -> known.check(said, file.problems()));
    }
    file.problems().refuse();
    return new PartnershipFile(
        file.origin(),
        partnership.orElseThrow(),
        level.place(),
        migrations,
        file.problems().warnings());
  }

  private static List<Migration> migrations(YamlFile file) {
    Optional<Node> said = file.root().get(Migration.KEY);
    return said.isEmpty()
        ? List.of()
        : new RecordReader(file.problems())
            .readList(said.get(), Migration.KEY, Migration.class, ReadRecords.NONE);
  }

  private Optional<Partnership> read(
      Node.Mapping said, Problems problems, List<String> keysBeside) {
    int before = problems.count();
    PartnershipNames names = new PartnershipNames(said, words, problems);
    Node.Mapping node = names.stated();
    Map<SectionType, Section> sections = new SectionsReader(problems, known).read(node);
    names.warnOfUnknown(sections);
    List<String> otherKeys = new ArrayList<>(keysBeside);
    otherKeys.add(CompleteReader.COMPLETE);
    if (node.entries().containsKey(CompleteReader.RETIRED)) {
      otherKeys.add(CompleteReader.RETIRED);
    }
    otherKeys.add(PartnershipNames.ALIASES);
    otherKeys.addAll(SectionType.keys());
    Optional<Partnership> partnership =
        new RecordReader(problems)
            .read(node, Partnership.class, Map.of("sections", sections), otherKeys);
    if (partnership.isPresent()) {
      FutureDays.refuse(partnership.get(), problems);
      Contradictions.warn(partnership.get(), problems);
      ExpiredWaivers.warn(partnership.get(), problems);
      ListedCodes.warn(partnership.get(), problems);
    }
    return problems.count() > before ? Optional.empty() : partnership;
  }
}
