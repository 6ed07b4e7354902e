package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Output for programs conforms to its published schema. */
final class OutputFitsSchemaTest {
  private static final Path HOME = Path.of("").toAbsolutePath();

  @ParameterizedTest
  @CsvSource({
    "verdicts, evaluate examples/lakeside/partnership.yaml -f verdicts",
    "verdicts, evaluate examples/riverbend/partnership.yaml -f verdicts",
    "evaluations, evaluate examples/riverbend/partnership.yaml --against aqcp-1.* -f json",
    "evaluations, evaluate examples/lakeside/partnership.yaml --against all -f json --no-remedies",
    "what-if, what-if examples/riverbend/partnership.yaml --set fte-percent=50 -f json",
    "what-if, what-if examples/lakeside/partnership.yaml --unset convener -f json",
    "comparison, compare examples/riverbend/partnership.yaml examples/lakeside/partnership.yaml -f"
        + " json",
    "comparison, compare examples/oregon-2013/partnership.yaml"
        + " examples/california-2014/partnership.yaml --same -f json",
    "migration, migrate examples/riverbend/partnership.yaml --to aqcp-2013-draft -f json",
    "peers, peers examples/oregon-2013/partnership.yaml --in examples -f json",
    "lookup, reference lookup 51-4121 48 010100 health zebra -f json",
    "clusters, reference clusters -f json",
    "impact, framework impact aqcp-1.0 aqcp-1.1-preview --corpus examples -f json",
    "version-difference, framework diff aqcp-1.0 aqcp-1.1-preview -f json",
    "crosswalk, crosswalk aqcp-1.0 aqcp-1.1-preview L2.1 -f json",
    "tests, framework test -f json",
    "verification, framework verify -f json",
    "phrases, rules phrases -f json",
    "phrases, rules phrases employer -f json"
  })
  void fits(String schema, String line) throws IOException {
    JsonSchema published =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(Path.of("schema", schema + ".schema.json")));
    String said = new OneShot(HOME, HOME).run(line).out();
    assertThat(said).contains("aqcp-" + schema + "/1");
    assertThat(published.validate(said, InputFormat.JSON)).isEmpty();
    String other = said.replaceFirst("\"format\"", "\"formt\"");
    assertThat(published.validate(other, InputFormat.JSON)).hasSize(2);
  }
}
