package org.aqcp.edition.migration;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.assist.edit.SameTree;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.yaml.Node;
import org.aqcp.input.yaml.Span;
import org.aqcp.input.yaml.SpanReader;
import org.aqcp.input.yaml.YamlFile;
import org.aqcp.partnership.Migration;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.partnership.PartnershipReader;

/**
 * A partnership's file with the answers in it and the records of its migrations.
 *
 * @param text without a byte order mark
 */
record AnswerFile(String text, Node.Mapping root, PartnershipFile read) {
  /**
   * Reads a text.
   *
   * @param name of the file, as the user named it
   * @throws InvalidInput with everything that is wrong in it
   */
  static AnswerFile of(String text, String name, PartnershipReader reader) {
    YamlFile tree = YamlFile.of(name, text.getBytes(StandardCharsets.UTF_8));
    return new AnswerFile(text, tree.root(), reader.read(tree));
  }

  List<WrittenAnswer> answers() {
    return WrittenAnswer.all(root, (Span.Pairs) SpanReader.read(text));
  }

  /** The last time that it was taken to another version; empty if it never was. */
  Optional<Migration> last() {
    List<Migration> all = read.migrations();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** Whether going back record by record leads from one version to another. */
  boolean leadsBack(String from, String to) {
    String current = from;
    for (int i = read.migrations().size() - 1; i >= 0; i--) {
      Migration one = read.migrations().get(i);
      if (!one.to().equals(current)) {
        return false;
      }
      current = one.from();
      if (current.equals(to)) {
        return true;
      }
    }
    return false;
  }

  /** Whether both state the same, apart from answers and records. */
  boolean hasFactsOf(AnswerFile other) {
    return SameTree.of(facts(), other.facts());
  }

  private Node.Mapping facts() {
    Map<String, Node.Entry> facts = new LinkedHashMap<>(root.entries());
    WrittenAnswer.SECTIONS.forEach(section -> facts.remove(section.key()));
    facts.remove(Migration.KEY);
    return new Node.Mapping(facts, root.place());
  }
}
