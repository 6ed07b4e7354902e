package org.aqcp.shell.verb;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.input.file.TextFile;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;
import org.aqcp.metrics.cases.HomeMeasures;
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
                      .flatMap(file -> file.measures().stream())
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
    List<MeasureFile> files =
        invocation
            .value(MEASURES)
            .map(file -> List.of(MeasureFileReader.read(TextFile.read(invocation.file(file)))))
            .orElseGet(() -> ofVersions(invocation));
    String title = files.stream().map(MeasureFile::title).collect(Collectors.joining("; "));
    return new ChosenMeasures(title, chosen(files, invocation.values(MEASURE)));
  }

  private static List<MeasureFile> ofVersions(Invocation invocation) {
    Home home = invocation.frameworks().home();
    List<MeasureFile> files = new ArrayList<>();
    for (String id : invocation.value(AGAINST).orElse(DEFAULT).split(",", -1)) {
      FrameworkVersion version = home.version(id);
      List<MeasureFile> own = of(home, version.id());
      if (own.isEmpty()) {
        throw Refusal.usage(
            Words.quoted(id) + " has no measures",
            "choose another version with `--against`, or a file with `--measures`");
      }
      files.addAll(own);
    }
    return files;
  }

  private static List<MeasureFile> in(Home home) {
    return home.versionIds().stream().flatMap(id -> of(home, id).stream()).toList();
  }

  private static List<MeasureFile> of(Home home, String id) {
    return new HomeMeasures(home, id).read();
  }

  private static List<MeasureDefinition> chosen(List<MeasureFile> files, List<String> ids) {
    Map<String, MeasureDefinition> all = new LinkedHashMap<>();
    for (MeasureFile file : files) {
      for (MeasureDefinition measure : file.measures()) {
        if (all.put(measure.id(), measure) != null) {
          throw Refusal.usage(
              "two files have a measure " + Words.quoted(measure.id()), "choose one of the files");
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
