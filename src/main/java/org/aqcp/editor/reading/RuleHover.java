package org.aqcp.editor.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.aqcp.author.phrases.Blank;
import org.aqcp.author.phrases.PhraseEntry;
import org.aqcp.author.phrases.SectionParts;
import org.aqcp.condition.BlockOf;
import org.aqcp.condition.Condition;
import org.aqcp.editor.text.Lines;
import org.aqcp.editor.text.RuleOutline;
import org.aqcp.editor.text.RuleOutline.Part;
import org.aqcp.editor.text.Setting;
import org.aqcp.framework.Indicator;
import org.aqcp.rules.grammar.WordSource;
import org.aqcp.rules.sentence.SentenceDrl;
import org.aqcp.rules.sentence.SentenceReader;
import org.aqcp.rules.text.BlockHeader;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;

/**
 * The hover text of a line in a rule: its indicator with thresholds, or what its sentence reads.
 */
public final class RuleHover {
  private final Lines lines;
  private final Setting setting;
  private final RuleOutline outline;
  private final StringJoiner page = new StringJoiner("\n");

  private RuleHover(Lines lines, Setting setting) {
    this.lines = lines;
    this.setting = setting;
    this.outline = RuleOutline.of(lines);
  }

  /** The hover text at the cursor; empty if nothing is known about the line. */
  public static Optional<Hover> at(Lines lines, Position cursor, Setting setting) {
    RuleHover hover = new RuleHover(lines, setting);
    hover.add(cursor.getLine());
    return hover.page.length() == 0
        ? Optional.empty()
        : Optional.of(
            new Hover(
                new MarkupContent(MarkupKind.MARKDOWN, hover.page.toString()),
                lines.said(cursor.getLine())));
  }

  private void add(int line) {
    String said = lines.line(line).strip();
    Optional<String> on = outline.rule(line).map(RuleOutline.OutlinedRule::on);
    Part part = outline.part(line);
    if (said.startsWith("@indicator") || said.startsWith("rule")) {
      on.flatMap(setting::indicator).ifPresent(this::addIndicator);
    } else if (part == Part.WHEN || part == Part.THEN) {
      setting
          .phrase(said, part == Part.THEN)
          .ifPresentOrElse(
              entry -> addSentence(entry, line, said, on), () -> addWords(line, said, on));
      BlockHeader.of(said).ifPresent(header -> addHeader(header, said, on));
    }
  }

  private void addHeader(BlockHeader header, String said, Optional<String> on) {
    page.add("**" + header.text() + "**").add("");
    on.ifPresent(of -> addThresholds(setting.thresholds(of), said));
    page.add("- " + means(header.of()).formatted(header.number()));
    page.add("- those indented further than this line belong to it");
  }

  private static String means(BlockOf of) {
    return switch (of) {
      case ANY -> "holds if one or more of its sentences hold";
      case ALL -> "holds if all of its sentences hold";
      case NONE -> "holds if none of its sentences hold";
      case NOT_ALL -> "holds if at least one of its sentences does not hold";
      case AT_LEAST -> "holds if %s or more of its sentences hold";
      case AT_MOST -> "holds if %s or fewer of its sentences hold";
      case EXACTLY -> "holds if %s of its sentences hold, and no more";
    };
  }

  private void addIndicator(Indicator indicator) {
    page.add("**" + indicator.id() + " " + indicator.title() + "**").add("");
    page.add(indicator.text()).add("");
    indicator.thresholds().forEach(this::addThreshold);
    page.add("").add("Advice: " + indicator.remedy());
  }

  private void addThreshold(String name, int value) {
    page.add("- threshold `" + name + "` = " + value);
  }

  private void addSentence(PhraseEntry entry, int line, String said, Optional<String> on) {
    page.add("**" + entry.phrase().shown() + "**").add("");
    on.ifPresent(of -> addThresholds(setting.thresholds(of), said));
    for (Blank blank : entry.blanks()) {
      if (!blank.words().isEmpty()) {
        addAllowed(blank);
      }
    }
    PhrasePage.reads(entry).forEach(read -> page.add("- reads " + read));
    outline.sentence(line).ifPresent(this::addCondition);
    page.add("").add("Phrase: " + entry.phrase().where());
  }

  /** Adds what a line made of words reads, and the entries of the lexicon that say it. */
  private void addWords(int line, String said, Optional<String> on) {
    List<WordSource> words = SaidWords.of(said, line, outline, setting).all();
    if (words.isEmpty()) {
      return;
    }
    page.add("**" + said + "**").add("");
    on.ifPresent(of -> addThresholds(setting.thresholds(of), said));
    List<String> entries = words.stream().map(WordSource::where).distinct().toList();
    setting.phrases().stream()
        .filter(entry -> entries.contains(entry.phrase().where()))
        .flatMap(entry -> entry.blanks().stream())
        .filter(blank -> !blank.words().isEmpty())
        .distinct()
        .forEach(this::addAllowed);
    outline.sentence(line).stream()
        .flatMap(sentence -> conditions(outline.above(sentence, line + 1)))
        .flatMap(condition -> SectionParts.readBy(condition).stream())
        .forEach(read -> page.add("- reads " + PhrasePage.reads(read)));
    outline.sentence(line).ifPresent(this::addCondition);
    page.add("").add("Words: " + String.join(", ", entries));
  }

  private Stream<Condition> conditions(List<String> narrowed) {
    SentenceReader reader = new SentenceReader(setting.vocabulary());
    return reader.read(narrowed, 1, false).or(() -> reader.read(narrowed, 1, true)).stream()
        .flatMap(requirement -> requirement.conditions().stream());
  }

  private void addAllowed(Blank blank) {
    page.add("- {" + blank.name() + "} is one of " + String.join(", ", blank.words()));
  }

  private void addThresholds(Map<String, Integer> thresholds, String said) {
    thresholds.forEach(
        (name, value) -> {
          if (said.contains("`" + name + "`")) {
            addThreshold(name, value);
          }
        });
  }

  /** Adds the DRL of the whole sentence with its narrowing lines, as passed to Drools. */
  private void addCondition(int sentence) {
    SentenceDrl.of(setting.vocabulary(), outline.narrowed(sentence))
        .ifPresent(drl -> page.add("").add("```drl\n" + drl.replace("; ", ";\n    ") + "\n```"));
  }
}
