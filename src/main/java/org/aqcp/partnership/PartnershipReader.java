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
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.record.RecordReader;
import org.aqcp.input.yaml.Node;
import org.aqcp.input.yaml.YamlFile;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;

/** Reads what a partnership states about itself. */
public final class PartnershipReader {
  public static final String FORMAT = "aqcp-partnership/1";

  private static final int HEAD = 4096;
  private static final String LEVEL = "\nlevel: ";

  private final Supplier<List<String>> levels;

  /** Of partnerships of any level. */
  public PartnershipReader() {
    this(List::of);
  }

  /**
   * Of partnerships of certain levels. Whether a file says one of them is looked at here only where
   * something else is wrong in it as well: otherwise whoever evaluates it sees.
   *
   * @param levels asked where they are needed; empty for any
   */
  public PartnershipReader(Supplier<List<String>> levels) {
    this.levels = levels;
  }

  /**
   * Reads a partnership's file.
   *
   * @throws InvalidInput with everything that is wrong in it
   */
  public PartnershipFile read(Path file) {
    return read(YamlFile.read(file));
  }

  /**
   * The level that a file most likely says, found without reading the file as it must be read: good
   * for preparing, and for nothing else.
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
      // whoever reads the file tells what is wrong with it
      return Optional.empty();
    }
  }

  /**
   * Reads what stands in a partnership's file.
   *
   * @param file as the user named it
   * @throws InvalidInput with everything that is wrong in it
   */
  public PartnershipFile read(String file, byte[] bytes) {
    return read(YamlFile.of(file, bytes));
  }

  /**
   * Reads a partnership that stands within another file, such as what is given in a case. Empty
   * where a problem was added.
   *
   * @param defaults what it is taken to say of keys that it leaves out, such as {@code as-of}
   */
  public Optional<Partnership> given(
      Node.Mapping given, Map<String, String> defaults, Problems problems) {
    return read(given.withDefaults(defaults), problems, List.of());
  }

  private PartnershipFile read(YamlFile file) {
    file.requireFormat(FORMAT);
    Optional<Partnership> partnership = read(file.root(), file.problems(), List.of("format"));
    Node level = file.root().get("level").orElse(null);
    if (file.problems().count() > 0 && level instanceof Node.Scalar said && !Node.isBlank(said)) {
      PartnershipFile.level(levels.get()).ifPresent(known -> known.check(said, file.problems()));
    }
    file.problems().refuse();
    return new PartnershipFile(file.origin(), partnership.orElseThrow(), level.place());
  }

  private static Optional<Partnership> read(
      Node.Mapping node, Problems problems, List<String> keysBeside) {
    int before = problems.count();
    Map<SectionType, Section> sections = new SectionsReader(problems).read(node);
    List<String> otherKeys = new ArrayList<>(keysBeside);
    otherKeys.add(CompleteReader.COMPLETE);
    if (node.entries().containsKey(CompleteReader.RETIRED)) {
      otherKeys.add(CompleteReader.RETIRED);
    }
    otherKeys.addAll(SectionType.keys());
    Optional<Partnership> partnership =
        new RecordReader(problems)
            .read(node, Partnership.class, Map.of("sections", sections), otherKeys);
    partnership.ifPresent(read -> FutureDays.refuse(read, problems));
    return problems.count() > before ? Optional.empty() : partnership;
  }
}
