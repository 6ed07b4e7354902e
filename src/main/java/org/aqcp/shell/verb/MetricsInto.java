package org.aqcp.shell.verb;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.assist.edit.Edit;
import org.aqcp.assist.edit.EditVerb;
import org.aqcp.assist.edit.EditableFile;
import org.aqcp.partnership.facts.Outcome;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.report.metrics.ComputedOutcomes;
import org.aqcp.report.metrics.MetricsReport;
import org.aqcp.shell.command.FileNames;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;

/** Writes published rates into the outcomes of a partnership's file. */
record MetricsInto(Optional<EditableFile> file, String named) {
  static final Option INTO =
      Option.of("into", "FILE", "a partnership file: write the results as its outcomes")
          .completedBy(FileNames.PARTNERSHIPS);

  private static final String OUTCOMES = SectionType.OUTCOMES.key();

  /** Reads the file before there is anything to write, so that a mistake in it is told first. */
  static MetricsInto of(Invocation invocation) {
    String named = invocation.value(INTO).orElse("");
    if (named.isEmpty()) {
      return new MetricsInto(Optional.empty(), named);
    }
    Path path = invocation.file(named);
    EditableFile file = new EditableFile(path, named, invocation.frameworks().partnerships());
    return new MetricsInto(Optional.of(file), named);
  }

  /** Replaces the outcomes that were computed before; those that people stated stay. */
  void write(MetricsReport report, Invocation invocation) {
    if (file.isEmpty()) {
      return;
    }
    List<String> computed = ComputedOutcomes.of(report);
    List<Edit> edits = new ArrayList<>();
    List<?> stated = file.get().partnership().section(SectionType.OUTCOMES).facts();
    for (int i = stated.size() - 1; i >= 0; i--) {
      if (stated.get(i) instanceof Outcome outcome && ComputedOutcomes.isComputed(outcome)) {
        edits.add(new Edit(EditVerb.REMOVE, OUTCOMES + "[" + i + "]", ""));
      }
    }
    computed.forEach(entry -> edits.add(new Edit(EditVerb.ADD, OUTCOMES, entry)));
    file.get().write(edits);
    invocation
        .screen()
        .talk()
        .println(
            "%s: %d %s written to `%s`"
                .formatted(
                    named,
                    computed.size(),
                    computed.size() == 1 ? "outcome" : "outcomes",
                    OUTCOMES));
  }
}
