package org.aqcp.schema;

import static org.aqcp.schema.ObjectSchema.list;
import static org.aqcp.schema.ObjectSchema.number;
import static org.aqcp.schema.ObjectSchema.text;
import static org.aqcp.schema.ObjectSchema.to;
import static org.aqcp.schema.ObjectSchema.words;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import org.aqcp.author.check.ProblemKinds;
import org.aqcp.input.problem.ProblemKind;
import org.aqcp.input.problem.Severity;
import org.aqcp.report.findings.JsonFindings;

/** The schema of what {@code framework check} finds, as JSON. */
final class FindingsSchema {
  private static final ObjectMapper JSON = new ObjectMapper();

  private FindingsSchema() {}

  static String findings() {
    ObjectNode definitions = JSON.createObjectNode();
    definitions.set("version", version());
    definitions.set("problem", problem());
    definitions.set("place", place());
    definitions.set("mend", mend());
    return FileSchemas.print(root(), "$defs", definitions);
  }

  private static ObjectNode root() {
    ObjectNode root = JSON.createObjectNode();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("$id", "urn:" + JsonFindings.FORMAT.replace('/', ':'));
    ObjectNode format = JSON.createObjectNode();
    format.put("description", "the format of this object").put("const", JsonFindings.FORMAT);
    return root.setAll(
        new ObjectSchema("Findings", "What is wrong with framework versions, rules and cases.")
            .with("format", format)
            .with("versions", list("version", "the versions that were checked"))
            .with("problems", list("problem", "by file and place"))
            .node());
  }

  private static ObjectNode version() {
    return new ObjectSchema("Version", "A framework version that was checked.")
        .with("id", text("its id"))
        .with("errors", number("problems for which it cannot be used"))
        .with("warnings", number("problems with which it can be used"))
        .with(
            "looked",
            new ObjectSchema("Looked", "How much could be read.")
                .with("indicators", number("its indicators"))
                .with("rules", number("its rules"))
                .with("cases", number("its cases"))
                .node())
        .node();
  }

  private static ObjectNode problem() {
    ObjectNode ids = words(ProblemKinds.all().stream().map(ProblemKind::id).toList());
    ObjectNode severities = words(Arrays.stream(Severity.values()).map(Severity::key).toList());
    return new ObjectSchema("Problem", "One thing that is wrong.")
        .with("id", ids.put("description", "what sort of problem it is"))
        .with("severity", severities.put("description", "how grave it is"))
        .with("file", text("where it stands, seen from the current folder"))
        .withOptional("line", number("counted from 1; left out where it stands in no line"))
        .withOptional("column", number("in characters, counted from 1"))
        .with("message", text("what is wrong"))
        .with("hint", text("what to do; may be empty"))
        .with("help", text("the command that says more"))
        .withOptional("mend", to("mend", "what mends it for certain"))
        .node();
  }

  private static ObjectNode place() {
    return new ObjectSchema("Place", "A place in the file.")
        .with("line", number("counted from 1"))
        .with("column", number("in characters, counted from 1"))
        .node();
  }

  private static ObjectNode mend() {
    return new ObjectSchema("Mend", "What is to be written in place of what is wrong.")
        .with("from", to("place", "the first character that goes"))
        .with("until", to("place", "the first character that stays"))
        .with("text", text("what comes in their place"))
        .node();
  }
}
