package org.aqcp.report.interview;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.assist.interview.Asking;
import org.aqcp.assist.interview.Concern;
import org.aqcp.assist.interview.Interview;
import org.aqcp.assist.interview.OpenPart;
import org.aqcp.assist.interview.Witness;
import org.aqcp.condition.Kind;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.PartMarks;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Questions;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.report.layout.DisplayWidth;
import org.aqcp.report.layout.Page;
import org.aqcp.report.layout.Palette;
import org.aqcp.report.words.ValueWords;

/** A question of an interview as text. */
public record AskingText(Palette palette, int width) {
  private static final int SHOWN = 8;

  /** Where the interview stands. */
  public String head(Interview interview, int number) {
    Page page = new Page(width);
    int versions = interview.evaluations().size();
    String where =
        "%s · %d of %d still open%s · question %d, about %d to go"
            .formatted(
                Words.visible(interview.partnership().name()),
                interview.open(),
                interview.inScope(),
                versions == 1 ? "" : " in " + versions + " frameworks",
                number,
                interview.toGo());
    String head = new Page(width).words(0, where).toString().stripTrailing();
    page.blank();
    head.lines().forEach(line -> page.line(palette.faint(line)));
    return page.toString();
  }

  /** The question, what it counts for and is known of it, and the words to choose from. */
  public String question(Asking asking, Interview interview) {
    OpenPart open = asking.part();
    Partnership partnership = interview.partnership();
    Page page = new Page(width);
    String asked = new Page(width).words(0, words(open, partnership)).toString();
    asked.lines().forEach(line -> page.line(palette.bold(line)));
    if (interview.evaluations().size() > 1 && !asking.about().isEmpty()) {
      page.words(2, "counts for " + ConcernWords.versions(asking.about()));
    }
    Object now = open.part() == null ? null : open.in(partnership);
    if (now instanceof Day day && day.isVague()) {
      page.words(2, "the file says %s; the exact day matters".formatted(day));
    } else if (now != null) {
      page.words(2, "now: " + answer(open, now));
    }
    if (open.form() == OpenPart.Form.MORE) {
      page.words(2, names(open, partnership));
    }
    choices(open, page);
    how(open).ifPresent(how -> page.words(2, how));
    return page.toString();
  }

  /** The question itself. */
  public static String words(OpenPart open, Partnership partnership) {
    return switch (open.form()) {
      case ENTRIES -> Questions.of(open.section());
      case MORE -> Questions.of(open.section()) + " " + Questions.ALL;
      case FACTS, WORDS, VALUE ->
          Questions.of(open.part(), open.section() == null ? partnership.name() : open.of());
    };
  }

  private static String names(OpenPart open, Partnership partnership) {
    List<String> names =
        partnership.section(open.section()).facts().stream()
            .map(fact -> Words.visible(String.valueOf(Kind.name((Record) fact))))
            .toList();
    int more = names.size() - SHOWN;
    return more > 0
        ? String.join("; ", names.subList(0, SHOWN)) + "; and " + more + " more"
        : String.join("; ", names);
  }

  private void choices(OpenPart open, Page page) {
    if (open.part() == null) {
      return;
    }
    List<String> words = PartMarks.of(open.part()).words();
    List<String> cells = new ArrayList<>();
    int widest = 0;
    for (int i = 0; i < words.size(); i++) {
      String cell = "%2d %s".formatted(i + 1, words.get(i).replace('-', ' '));
      widest = Math.max(widest, DisplayWidth.of(cell));
      cells.add(cell);
    }
    int across = Math.max(1, (width - 2) / Math.max(1, widest + 2));
    int down = (cells.size() + across - 1) / across;
    for (int row = 0; row < down; row++) {
      StringBuilder line = new StringBuilder("  ");
      for (int i = row; i < cells.size(); i += down) {
        line.append(DisplayWidth.padded(cells.get(i), widest + 2));
      }
      page.line(line.toString());
    }
  }

  private static Optional<String> how(OpenPart open) {
    return Optional.of(
        switch (open.form()) {
          case ENTRIES -> "one on each line, then an empty line; `none` if there are none";
          case MORE -> "`yes` if these are all; or type another one on each line";
          case FACTS -> "one on each line, then an empty line; `none` if there are none";
          case WORDS ->
              PartMarks.of(open.part()).words().isEmpty()
                  ? "one on each line, then an empty line; `none` if there are none"
                  : "numbers or words, with commas between them; `none` if there are none";
          case VALUE -> value(open.part());
        });
  }

  private static String value(RecordComponent part) {
    PartMarks marks = PartMarks.of(part);
    if (!marks.words().isEmpty()) {
      return "a number or a word";
    }
    if (part.getType() == Boolean.class) {
      return "`yes` or `no`";
    }
    String none = marks.orNone() ? "; `none` if there is none" : "";
    if (part.getType() == Day.class) {
      return "a date, such as June 30, 2014; or the month, or the year";
    }
    return "such as: " + part.getAnnotation(About.class).example() + none;
  }

  /** Why it is asked. */
  public String why(Asking asking, Interview interview) {
    Page page = new Page(width);
    List<Concern> about = asking.about();
    if (about.isEmpty()) {
      page.words(2, "You wanted to come back to it.");
      return page.toString();
    }
    String which =
        interview.evaluations().size() == 1
            ? ConcernWords.alone(about)
            : ConcernWords.withVersions(about);
    page.words(2, which + (about.size() == 1 ? " depends on it." : " depend on it."));
    Witness witness = asking.witness();
    if (witness != null) {
      page.words(
          2,
          "For example, %s %s: with %s it can come to be %s, and with %s %s, if the rest is alike."
              .formatted(
                  witness.indicator().id(),
                  witness.indicator().title(),
                  answer(asking.part(), witness.one()),
                  witness.status().words(),
                  answer(asking.part(), witness.other()),
                  witness.otherwise().words()));
    }
    return page.toString();
  }

  private static String answer(OpenPart open, Partnership in) {
    if (open.part() != null) {
      return answer(open, open.in(in));
    }
    Section section = in.section(open.section());
    String listed = answer(open, section.reported() ? section.facts() : null);
    return section.open() || section.facts().isEmpty() ? listed : listed + " and no more";
  }

  private static String answer(OpenPart open, Object value) {
    if (value == null) {
      return "no answer";
    }
    if (value instanceof List<?> list
        && (open.part() == null || open.form() == OpenPart.Form.FACTS)) {
      return list.isEmpty() ? "none" : list.size() == 1 ? "one" : list.size() + " of them";
    }
    return value instanceof List<?> list && list.isEmpty()
        ? "none"
        : "“" + Words.visible(ValueWords.of(open.part(), value)) + "”";
  }

  /** The section or part that something open is, as a key of the file. */
  public static String key(OpenPart open) {
    SectionType section = open.section();
    return open.part() == null && section != null ? section.key() : open.path();
  }
}
