package org.aqcp.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.aqcp.metrics.period.ColumnType;
import org.aqcp.metrics.period.PeriodColumn;
import org.aqcp.metrics.period.PeriodColumns;
import org.aqcp.metrics.records.ColumnMapping;
import org.aqcp.metrics.records.DateForm;

/** The schema of files that say which columns of records are which of ours. */
final class ColumnMappingSchema {
  private static final String HEADER = "the header of the column in the file of records";

  private ColumnMappingSchema() {}

  static String columns() {
    ObjectNode root =
        FileSchemas.head(
            ColumnMapping.FORMAT,
            "column mapping",
            "which columns of a file of records are which columns of periods of participation");
    root.withArray("required").add("person").add("columns");
    ObjectNode properties = (ObjectNode) root.get("properties");
    ObjectNode person = header("the header of the column with the identifier of the person");
    person.putArray("examples").add("Student ID");
    properties.set("person", person);
    ObjectNode columns = properties.putObject("columns");
    columns
        .put("description", "by our column, which column of the file it is")
        .put("type", "object");
    columns.put("additionalProperties", false);
    ObjectNode each = columns.putObject("properties");
    PeriodColumns.all().forEach(column -> each.set(column.name(), column(column)));
    columns.putArray("examples").addObject().put("entry", "Start date");
    return FileSchemas.print(root);
  }

  private static ObjectNode header(String description) {
    return ObjectSchema.text(description).put("pattern", "\\S");
  }

  private static ObjectNode column(PeriodColumn column) {
    ObjectNode details =
        new ObjectSchema(column.name(), column.title()).with("from", header(HEADER)).node();
    ObjectNode properties = (ObjectNode) details.get("properties");
    if (column.type() == ColumnType.DATE) {
      ObjectNode form = ObjectSchema.words(DateForm.allShown());
      properties.set("date", form.put("description", "how the file writes its dates"));
    }
    if (!column.words().isEmpty()) {
      List<String> words = new ArrayList<>(column.words());
      words.add("unknown");
      ObjectNode all = properties.putObject("words");
      all.put("description", "our word for each of the file's codes").put("type", "object");
      all.set("additionalProperties", ObjectSchema.words(words));
    }
    ObjectNode both = ObjectSchema.text(column.title());
    both.remove("type");
    both.putArray("oneOf").add(header(HEADER)).add(details);
    return both;
  }
}
