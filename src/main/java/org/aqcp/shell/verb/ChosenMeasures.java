package org.aqcp.shell.verb;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aqcp.framework.Home;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.input.file.TextFile;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;
import org.aqcp.metrics.cases.HomeMeasures;
import org.aqcp.metrics.cases.VersionMeasures;
import org.aqcp.metrics.measure.MeasureDefinition;
import org.aqcp.metrics.measure.MeasureFile;
import org.aqcp.metrics.measure.MeasureFileReader;
import org.aqcp.shell.command.Completion;
import org.aqcp.shell.command.FileNames;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Proposal;
import org.aqcp.shell.session.Refusal;

/**
 * The measures that a command line chooses.
 *
 * @param title where they are from, for readers
 */
record ChosenMeasures(String title, List<MeasureDefinition> measures) {
  static final Option MEASURE =
      Option.of("measure", "ID", "only this measure, such as C1; may be given several times")
          .orLetter("m")
          .repeated()
          .completedBy(
              (typing, environment) ->
                  in(environment.frameworks().home()).stream()
                      .map(one -> new Proposal(one.id(), one.title(), true))
                      .toList());

  static final Option MEASURES =
      Option.of("measures", "FILE", "a file of measures; default: those of the framework version")
          .completedBy(FileNames.ANY);

  static final Option AGAINST =
      Option.of("against", "VERSION", "whose measures; default: those of aqcp-1.0")
          .completedBy(Completion.listed(HomeProposals::versions));

  private static final String DEFAULT = "aqcp-1.0";

  static ChosenMeasures of(Invocation invocation) {
    List<VersionMeasures> sets =
        invocation
            .value(MEASURES)
            .map(file -> List.of(of(MeasureFileReader.read(TextFile.read(invocation.file(file))))))
            .orElseGet(() -> ofVersions(invocation));
    String title =
        sets.stream()
            .flatMap(set -> set.files().stream())
            .map(MeasureFile::title)
            .collect(Collectors.joining("; "));
    return new ChosenMeasures(title, chosen(sets, invocation.values(MEASURE)));
  }

  private static VersionMeasures of(MeasureFile file) {
    return new VersionMeasures(List.of(file), file.measures());
  }

  private static List<VersionMeasures> ofVersions(Invocation invocation) {
    Home home = invocation.frameworks().home();
    List<VersionMeasures> sets = new ArrayList<>();
    for (String id : invocation.value(AGAINST).orElse(DEFAULT).split(",", -1)) {
      VersionMeasures own = new HomeMeasures(home, home.version(id)).read();
      if (own.measures().isEmpty()) {
        throw Refusal.usage(
            Words.quoted(id) + " has no measures",
            "choose another version with `--against`, or a file with `--measures`");
      }
      sets.add(own);
    }
    return sets;
  }

  /** The measures of all versions that can be read, each id once. */
  private static Collection<MeasureDefinition> in(Home home) {
    Map<String, MeasureDefinition> all = new LinkedHashMap<>();
    for (String id : home.versionIds()) {
      try {
        new HomeMeasures(home, home.version(id))
            .read()
            .measures()
            .forEach(one -> all.putIfAbsent(one.id(), one));
      } catch (InvalidFramework | InvalidInput unreadable) {
        // that is told where the version is used
      }
    }
    return all.values();
  }

  private static List<MeasureDefinition> chosen(List<VersionMeasures> sets, List<String> ids) {
    Map<String, MeasureDefinition> all = new LinkedHashMap<>();
    for (VersionMeasures set : sets) {
      for (MeasureDefinition measure : set.measures()) {
        if (all.put(measure.id(), measure) != null) {
          throw Refusal.usage(
              "two versions have a measure " + Words.quoted(measure.id()), "choose one of them");
        }
      }
    }
    if (ids.isEmpty()) {
      return List.copyOf(all.values());
    }
    List<String> known = List.copyOf(all.keySet());
    for (String id : ids) {
      if (!all.containsKey(id)) {
        throw Refusal.usage(
            Words.quoted(id) + " is not a measure here",
            Suggestion.hint(id, known, "the measures are " + Words.listed(known)));
      }
    }
    return ids.stream().distinct().map(all::get).toList();
  }
}
