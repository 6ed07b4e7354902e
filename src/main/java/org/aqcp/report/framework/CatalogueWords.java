package org.aqcp.report.framework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aqcp.condition.Rule;
import org.aqcp.condition.Sentence;
import org.aqcp.condition.Status;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Indicator;
import org.aqcp.framework.Publication;
import org.aqcp.framework.Source;
import org.aqcp.report.words.IndicatorTitle;
import org.aqcp.report.words.SentenceText;

/** The text of a catalogue that all formats share. */
final class CatalogueWords {
  static final String OURS = "Operationalised: the wording and numbers are this project's.";
  static final String THEIRS = "Published: the wording and numbers are the framework's own.";
  static final String NOT_THEIRS =
      "What is marked as operationalised below is this project's reading and must not be quoted as"
          + " the publisher's.";
  static final String STATUSES =
      "An indicator is met, partly met or not applicable if the sentences of a rule hold, not met"
          + " if none can, and unknown if something unreported decides it. The best conclusion that"
          + " is certain applies.";

  private CatalogueWords() {}

  static String generated(FrameworkVersion version) {
    return "aqcp framework docs " + version.id();
  }

  static String head(FrameworkVersion version) {
    return "%s, %s; %s%s"
        .formatted(
            version.id(),
            release(version),
            size(version),
            extended(version).map(words -> "; " + words).orElse(""));
  }

  /** Which version it extends, if it does. */
  static Optional<String> extended(FrameworkVersion version) {
    return version.inheritance().map(inherited -> "extends " + inherited.from().id());
  }

  /** How far it has come, with the date, and the earlier dates if it has any. */
  static String release(FrameworkVersion version) {
    return switch (version.lifecycle()) {
      case DRAFT -> "draft";
      case PREVIEW -> "preview since " + version.preview();
      case RELEASED -> "released " + version.released() + earlier(version.preview(), null);
      case RETIRED ->
          "retired " + version.retired() + earlier(version.preview(), version.released());
    };
  }

  private static String earlier(LocalDate preview, LocalDate released) {
    List<String> dates = new ArrayList<>();
    if (preview != null) {
      dates.add("preview " + preview);
    }
    if (released != null) {
      dates.add("released " + released);
    }
    return dates.isEmpty() ? "" : " (" + String.join(", ", dates) + ")";
  }

  /** How many indicators a version has for each level. */
  static String size(FrameworkVersion version) {
    List<String> sizes = new ArrayList<>();
    for (String level : version.levelIds()) {
      sizes.add(version.indicators(level).size() + " " + level);
    }
    int last = sizes.size() - 1;
    String all =
        last == 0
            ? sizes.get(0)
            : String.join(", ", sizes.subList(0, last)) + " and " + sizes.get(last);
    return all + " indicators";
  }

  /** Title, publisher and date, on one line. */
  static String publication(Publication source) {
    StringBuilder line = new StringBuilder(source.title());
    for (String more : new String[] {source.publisher(), source.date()}) {
      line.append(more == null ? "" : ", " + more);
    }
    return line.toString();
  }

  static String mark(Indicator indicator) {
    Source source = indicator.source();
    String mark = source.isRequired() ? required(source) : source.isPublished() ? THEIRS : OURS;
    String note = source.note();
    return note == null ? mark : mark + " Note: " + note + ".";
  }

  private static String required(Source source) {
    return "Required by " + source.citation() + ". The wording and numbers are this project's.";
  }

  /** A rule and the heading above its sentences. */
  record Headed(String heading, Rule rule) {}

  /** Groups rules by their conclusion, best first. */
  static List<Headed> headed(List<Rule> rules) {
    List<Headed> all = new ArrayList<>();
    for (Status status : Status.CONCLUSIONS) {
      String opening = capitalized(status) + " where ";
      for (Rule rule : rules) {
        if (rule.conclusion() == status) {
          boolean several = rule.sentences().size() > 1;
          all.add(new Headed(opening + (several ? "all of this holds" : "this holds"), rule));
          opening = "Or where ";
        }
      }
    }
    return all;
  }

  static String ofGroup(Rule rule) {
    return "The " + rule.on() + " is " + rule.conclusion().words() + " where";
  }

  private static String capitalized(Status status) {
    String words = status.words();
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** A sentence with the values and names of its thresholds; of a block, its header. */
  static String sentence(Sentence sentence, Map<String, Integer> thresholds) {
    return SentenceText.own(sentence, thresholds) + SentenceText.ownThresholds(sentence);
  }

  /** What sets an indicator apart where statuses add up; empty if it is like all others. */
  static Optional<String> counting(Indicator indicator) {
    List<String> words = new ArrayList<>();
    if (indicator.optional()) {
      words.add(IndicatorTitle.OPTIONAL);
    }
    weight(indicator.weight()).ifPresent(words::add);
    return words.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", words));
  }

  /** The weight of an indicator or criterion, unless it is 1 as everywhere. */
  static Optional<String> weight(int weight) {
    return weight == 1 ? Optional.empty() : Optional.of("weight " + weight);
  }
}
