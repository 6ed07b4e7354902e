package org.aqcp.edition.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aqcp.assist.edit.Edit;
import org.aqcp.input.yaml.Span;
import org.aqcp.input.yaml.SpanReader;
import org.aqcp.partnership.MigratedAnswer;
import org.aqcp.partnership.Migration;

/**
 * Writes into the text of a file that its answers were taken to another version, and takes that out
 * again. What is taken out is just what was written.
 */
final class RecordText {
  private final FileLines lines;
  private final Span.Pairs root;

  private RecordText(String text) {
    this.lines = new FileLines(text);
    this.root = (Span.Pairs) SpanReader.read(text);
  }

  /** The text with one record more, after all others. */
  static String with(String text, String from, String to, Map<String, AnswerDecision> decisions) {
    RecordText file = new RecordText(text);
    Span.Pair section = file.root.all().get(Migration.KEY);
    return section != null && section.value() instanceof Span.Items items && !items.all().isEmpty()
        ? file.added(items, from, to, decisions)
        : file.begun(from, to, decisions);
  }

  private String added(
      Span.Items items, String from, String to, Map<String, AnswerDecision> decisions) {
    if (items.flow()) {
      return inserted(last(items).until(), ", " + flow(from, to, decisions));
    }
    String indent = lines.newline() + " ".repeat(lines.column(dash(items.all().get(0))));
    return inserted(
        lines.end(last(items).until()), indent + String.join(indent, block(from, to, decisions)));
  }

  private String begun(String from, String to, Map<String, AnswerDecision> decisions) {
    if (root.flow()) {
      int end = root.all().values().stream().mapToInt(Span.Pair::until).max().orElseThrow();
      return inserted(end, ", " + Migration.KEY + ": [" + flow(from, to, decisions) + "]");
    }
    String newline = lines.newline();
    String section =
        Migration.KEY
            + ":"
            + block(from, to, decisions).stream()
                .map(line -> newline + "  " + line)
                .collect(Collectors.joining());
    return lines.endsWithNewline()
        ? lines.text() + newline + section + newline
        : lines.text() + newline + newline + section;
  }

  private String inserted(int at, String more) {
    return lines.text().substring(0, at) + more + lines.text().substring(at);
  }

  /** The text without its last record. */
  static String withoutLast(String text) {
    RecordText file = new RecordText(text);
    Span.Items items = (Span.Items) file.root.all().get(Migration.KEY).value();
    return items.all().size() == 1 ? file.ended() : file.withoutLast(items);
  }

  private String withoutLast(Span.Items items) {
    Span one = last(items);
    if (items.flow()) {
      return without(items.all().get(items.all().size() - 2).until(), one.until());
    }
    return without(lines.endBefore(dash(one)), lines.end(one.until()));
  }

  private String ended() {
    List<Span.Pair> all = new ArrayList<>(root.all().values());
    Span.Pair section = root.all().get(Migration.KEY);
    int at = all.indexOf(section);
    if (root.flow()) {
      return at == 0
          ? without(section.from(), all.get(1).from())
          : without(all.get(at - 1).until(), section.until());
    }
    int before = lines.endBefore(section.from());
    // the blank line above came with the section
    boolean isBlank = before > 0 && lines.start(before) == before;
    return without(isBlank ? lines.endBefore(before) : before, lines.end(section.until()));
  }

  private String without(int from, int until) {
    return lines.text().substring(0, from) + lines.text().substring(until);
  }

  private static Span last(Span.Items items) {
    return items.all().get(items.all().size() - 1);
  }

  private int dash(Span item) {
    return lines.text().lastIndexOf('-', item.from() - 1);
  }

  /** The lines of a record, without their common indent. */
  private static List<String> block(String from, String to, Map<String, AnswerDecision> decisions) {
    List<String> all = new ArrayList<>();
    all.add("- from: " + Edit.quoted(from));
    all.add("  to: " + Edit.quoted(to));
    if (!decisions.isEmpty()) {
      all.add("  decisions:");
      decisions.forEach((indicator, decision) -> all.add("    - " + flow(indicator, decision)));
    }
    return all;
  }

  private static String flow(String from, String to, Map<String, AnswerDecision> decisions) {
    String head = "{from: " + Edit.quoted(from) + ", to: " + Edit.quoted(to);
    return decisions.isEmpty()
        ? head + "}"
        : head
            + ", decisions: "
            + decisions.entrySet().stream()
                .map(one -> flow(one.getKey(), one.getValue()))
                .collect(Collectors.joining(", ", "[", "]}"));
  }

  private static String flow(String indicator, AnswerDecision decision) {
    String now = decision.now().map(id -> ", now: " + Edit.quoted(id)).orElse("");
    return "{indicator: %s, decision: %s%s, reason: %s}"
        .formatted(
            Edit.quoted(indicator),
            decision.isCarried() ? MigratedAnswer.CARRIED : MigratedAnswer.ASK_AGAIN,
            now,
            Edit.quoted(decision.reason()));
  }
}
