package org.aqcp.metrics.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.Problems;
import org.aqcp.input.problem.Suggestion;
import org.aqcp.input.problem.Words;
import org.aqcp.metrics.period.PeriodColumn;

/** Finds the columns that a mapping names in the header of a file. */
final class MappedColumns {
  private final RecordFile file;
  private final ColumnMapping mapping;
  private final List<String> headers;

  MappedColumns(RecordFile file, ColumnMapping mapping, List<String> headers) {
    this.file = file;
    this.mapping = mapping;
    this.headers = headers.stream().map(String::strip).toList();
  }

  FileColumns find() {
    Problems problems = new Problems(mapping.file());
    int person = index(mapping.person(), mapping.personLine(), problems);
    Map<PeriodColumn, FileColumn> columns = new HashMap<>();
    mapping
        .columns()
        .forEach((column, mapped) -> columns.put(column, column(column, mapped, problems)));
    problems.refuse();
    List<String> ignored = new ArrayList<>(headers);
    ignored.removeAll(mapping.headers());
    ignored.remove(mapping.person());
    return new FileColumns(person, columns, ignored);
  }

  private FileColumn column(PeriodColumn column, ColumnMapping.Mapped mapped, Problems problems) {
    int index = index(mapped.header(), mapped.line(), problems);
    CodeMeanings words = CodeMeanings.mapped(column, mapped.words());
    List<DateForm> dates = mapped.date().map(List::of).orElse(DateForm.USUAL);
    return new FileColumn(index, mapped.header(), words, dates);
  }

  /** Where the file has a header; a problem of the mapping if it has it not, or twice. */
  private int index(String header, int line, Problems problems) {
    int first = headers.indexOf(header);
    boolean twice = first >= 0 && first != headers.lastIndexOf(header);
    if (first < 0 || twice) {
      problems.add(
          new Problem(
              twice ? RecordProblem.REPEATED_COLUMN : RecordProblem.MISSING_COLUMN,
              mapping.file(),
              new Place(line, 1),
              Words.quoted(file.named())
                  + (twice ? " has more than one column " : " has no column ")
                  + Words.quoted(header),
              twice ? "rename one of them" : Suggestion.hint(header, headers)));
    }
    return first;
  }
}
