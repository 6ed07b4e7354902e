package org.aqcp.report.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aqcp.input.record.StatedPart;
import org.aqcp.input.yaml.Node;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.partnership.names.PartnershipNames;
import org.aqcp.report.words.YamlText;

/** Writes what a partnership's file says as such a file, to be read and edited by people. */
public final class PartnershipText {
  private final StringBuilder text = new StringBuilder();

  private PartnershipText() {}

  /**
   * The text of the file.
   *
   * @param said its outermost keys, as they were read from elsewhere
   */
  public static String of(Node.Mapping said) {
    PartnershipText yaml = new PartnershipText();
    yaml.text.append("format: ").append(PartnershipReader.FORMAT).append("\n\n");
    yaml.parts(said, Partnership.class, "", "");
    yaml.complete(said);
    yaml.aliases(said);
    for (SectionType section : SectionType.values()) {
      said.get(section.key()).ifPresent(list -> yaml.section(section, list));
    }
    return yaml.text.toString();
  }

  private void complete(Node.Mapping said) {
    said.get("complete")
        .ifPresent(
            complete -> {
              text.append("\n# these lists leave nothing out; others may have more entries\n");
              text.append("complete: ").append(value(complete, true)).append('\n');
            });
  }

  private void aliases(Node.Mapping said) {
    if (said.get(PartnershipNames.ALIASES).orElse(null) instanceof Node.Mapping aliases) {
      text.append('\n').append(PartnershipNames.ALIASES).append(":\n");
      for (Map.Entry<String, Node.Entry> alias : aliases.entries().entrySet()) {
        String other = YamlText.of(alias.getKey());
        text.append("  ").append(other).append(": ");
        text.append(value(alias.getValue().value(), true)).append('\n');
      }
    }
  }

  private void section(SectionType section, Node list) {
    text.append('\n').append(section.key()).append(':');
    facts(((Node.Sequence) list).items(), section.of(), "  ");
  }

  /** Facts below their key, or brackets behind it if there are none. */
  private void facts(List<Node> facts, Class<?> of, String indent) {
    text.append(facts.isEmpty() ? " []\n" : "\n");
    for (Node fact : facts) {
      parts((Node.Mapping) fact, of, indent + "- ", indent + "  ");
    }
  }

  /**
   * The parts of a fact, each on a line.
   *
   * @param first what stands before the first of them
   * @param indent what stands before the others
   */
  private void parts(Node.Mapping said, Class<?> of, String first, String indent) {
    String lead = first;
    for (StatedPart part : StatedPart.of(of)) {
      Node value = said.get(part.key()).orElse(null);
      if (value == null) {
        continue;
      }
      text.append(lead).append(part.key()).append(':');
      if (part.holdsRecords()) {
        facts(((Node.Sequence) value).items(), part.of(), indent + "  ");
      } else {
        text.append(' ').append(value(value, part.isText())).append('\n');
      }
      lead = indent;
    }
  }

  /**
   * A value on one line.
   *
   * @param isText whether it is one that people word themselves
   */
  private static String value(Node value, boolean isText) {
    if (value instanceof Node.Sequence list) {
      List<String> items = new ArrayList<>();
      list.items().forEach(item -> items.add(value(item, isText)));
      return "[" + String.join(", ", items) + "]";
    }
    String said = ((Node.Scalar) value).text();
    return isText ? YamlText.of(said) : said;
  }
}
