package org.aqcp.report.partnership;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.aqcp.condition.Kind;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.About;
import org.aqcp.input.record.PartMarks;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.partnership.facts.Evidence;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Questions;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.partnership.facts.Waiver;
import org.aqcp.report.layout.Wrapped;
import org.aqcp.report.words.YamlText;

/**
 * A partnership's file to fill in by hand: everything that can be reported, with its question, its
 * allowed words and an example, commented out and so not reported.
 */
public final class NewPartnershipText {
  private static final int WIDTH = 88;
  private static final List<String> STATED = List.of("name", "level", "asOf", "state");
  private static final String SOURCE = "source";

  private final NewPartnership partnership;
  private final StringBuilder text = new StringBuilder();

  private static final Set<String> WRITTEN_BY_MIGRATE = Set.of("givenFor", "askAgain");

  private NewPartnershipText(NewPartnership partnership) {
    this.partnership = partnership;
  }

  /**
   * The text of the file.
   *
   * @param next what to do when something was reported: command lines
   */
  public static String of(NewPartnership partnership, List<String> next) {
    return new NewPartnershipText(partnership).text(next);
  }

  private String text(List<String> next) {
    head(next);
    own();
    complete();
    for (SectionType type : SectionType.values()) {
      if (partnership.read().contains(type)) {
        section(type);
      }
    }
    heading(
        "No rule of %s for the %s level looks at the rest; report it if others ask for it"
            .formatted(partnership.version(), partnership.level()));
    for (SectionType type : SectionType.values()) {
      if (!partnership.read().contains(type)) {
        section(type);
      }
    }
    return text.toString();
  }

  private void head(List<String> next) {
    comment("", "What the partnership reports about itself. Nothing is reported yet.");
    comment("", "");
    comment(
        "",
        "To report something, delete the \"# \" in front of its line, and replace the example with"
            + " yours. Whatever stays behind a \"#\" is not reported, which is neither \"no\" nor"
            + " \"none\". If there are none of something, say so with empty brackets, such as"
            + " `teams: []`. A date may leave out the day, or the month too."
            + " `source` is where an entry comes from.");
    comment("", "");
    next.forEach(line -> text.append("#   ").append(line).append('\n'));
    text.append("\nformat: ").append(PartnershipReader.FORMAT).append("\n\n");
  }

  private void own() {
    stated("name", partnership.name());
    stated("level", partnership.level());
    text.append("as-of: ").append(partnership.asOf());
    text.append("   # the date that this describes; ages count back from it\n");
    partnership.state().ifPresent(state -> stated("state", state));
    for (RecordComponent part : Kind.of(Partnership.class).components().values()) {
      boolean given = part.getName().equals("state") && partnership.state().isPresent();
      if (!STATED.contains(part.getName()) || (part.getName().equals("state") && !given)) {
        text.append('\n');
        part(part, "", "");
      }
    }
  }

  private void stated(String key, String value) {
    text.append(key).append(": ").append(YamlText.of(value)).append('\n');
  }

  private void complete() {
    text.append('\n');
    comment(
        "",
        "A list may have more entries than you report, unless you say that it is complete: name"
            + " the complete ones, or write `complete: all` when every list you report is.");
    comment("", "complete: all");
  }

  private void section(SectionType type) {
    heading(Questions.of(type));
    comment("", type.key() + ":");
    String lead = "  - ";
    for (RecordComponent part : Kind.of(type.of()).components().values()) {
      if (!WRITTEN_BY_MIGRATE.contains(part.getName())) {
        part(part, "    ", lead);
        lead = "    ";
      }
    }
  }

  private void heading(String title) {
    text.append("\n# ").append("-".repeat(WIDTH - 2)).append('\n');
    comment("", title);
    text.append('\n');
  }

  /**
   * A part with its question.
   *
   * @param indent of the comment
   * @param lead what stands before its key
   */
  private void part(RecordComponent part, String indent, String lead) {
    if (!lead.contains("-") && !part.getName().equals(SOURCE)) {
      comment(indent.isEmpty() ? "" : indent + "# ", question(part));
    } else if (lead.contains("-")) {
      comment("  # ", question(part));
    }
    comment("", lead + Words.kebab(part.getName()) + ": " + example(part));
  }

  private static String question(RecordComponent part) {
    String words = String.join(", ", PartMarks.of(part).words());
    String several = part.getType() == List.class ? " Any of: " : " One of: ";
    return Questions.of(part) + (words.isEmpty() ? "" : several + words);
  }

  private String example(RecordComponent part) {
    boolean ofIndicator =
        part.getDeclaringRecord() == Evidence.class || part.getDeclaringRecord() == Waiver.class;
    return ofIndicator && part.getName().equals("indicator")
        ? partnership.indicator()
        : part.getAnnotation(About.class).example();
  }

  /** Lines behind a mark; of what is behind another mark, each line begins with it. */
  private void comment(String mark, String words) {
    if (words.isEmpty()) {
      text.append("#\n");
      return;
    }
    List<String> lines = new ArrayList<>();
    boolean code = mark.isEmpty() && words.toLowerCase(Locale.ROOT).matches(" *(- )?[a-z-]+:.*");
    lines.addAll(code ? List.of(words) : Wrapped.lines(words, WIDTH - mark.length()));
    lines.forEach(line -> text.append("# ").append(mark).append(line).append('\n'));
  }
}
