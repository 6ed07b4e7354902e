package org.aqcp.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.aqcp.Golden;
import org.aqcp.framework.FrameworkReader;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.About;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.report.cases.JsonTests;
import org.aqcp.report.compare.JsonComparison;
import org.aqcp.report.difference.JsonWhatIf;
import org.aqcp.report.edition.JsonCrosswalk;
import org.aqcp.report.edition.JsonGate;
import org.aqcp.report.edition.JsonImpact;
import org.aqcp.report.edition.JsonMigration;
import org.aqcp.report.edition.JsonVerification;
import org.aqcp.report.edition.JsonVersionDifference;
import org.aqcp.report.evaluation.JsonPlans;
import org.aqcp.report.evaluation.JsonVerdicts;
import org.aqcp.report.findings.JsonFindings;
import org.aqcp.report.framework.JsonPhrases;
import org.aqcp.report.metrics.JsonMetrics;
import org.aqcp.report.metrics.JsonRecordFindings;
import org.aqcp.report.peers.JsonPeers;
import org.aqcp.report.reference.JsonClusters;
import org.aqcp.report.reference.JsonLookup;
import org.aqcp.report.yardstick.JsonEvaluations;
import org.junit.jupiter.api.Test;

class SchemaTest {
  private static final Path PARTNERSHIP = schema("partnership");
  private static final Path FRAMEWORK = schema("framework");

  @Test
  void the_published_schemas_are_those_of_the_records() throws IOException {
    Golden.check(PARTNERSHIP, FileSchemas.partnership());
    Golden.check(FRAMEWORK, FileSchemas.framework());
    Golden.check(schema("home"), FileSchemas.home());
    Golden.check(schema("words"), FileSchemas.words());
    Golden.check(schema("lexicon"), FileSchemas.lexicon());
    Golden.check(schema("measures"), MeasureSchemas.measures());
    Golden.check(schema("measure-cases"), MeasureSchemas.cases());
    Golden.check(schema("columns"), ColumnMappingSchema.columns());
    Golden.check(schema("cases"), CasesSchema.cases());
    Golden.check(schema("evaluation"), OutputSchemas.evaluation());
    Golden.check(schema("evaluations"), OutputSchemas.of(JsonEvaluations.class));
    Golden.check(schema("findings"), OutputSchemas.of(JsonFindings.class));
    Golden.check(schema("verdicts"), OutputSchemas.of(JsonVerdicts.class));
    Golden.check(schema("tests"), OutputSchemas.of(JsonTests.class));
    Golden.check(schema("plans"), OutputSchemas.of(JsonPlans.class));
    Golden.check(schema("phrases"), OutputSchemas.of(JsonPhrases.class));
    Golden.check(schema("what-if"), OutputSchemas.of(JsonWhatIf.class));
    Golden.check(schema("comparison"), OutputSchemas.of(JsonComparison.class));
    Golden.check(schema("peers"), OutputSchemas.of(JsonPeers.class));
    Golden.check(schema("lookup"), OutputSchemas.of(JsonLookup.class));
    Golden.check(schema("clusters"), OutputSchemas.of(JsonClusters.class));
    Golden.check(schema("ci"), OutputSchemas.of(JsonGate.class));
    Golden.check(schema("crosswalk"), OutputSchemas.of(JsonCrosswalk.class));
    Golden.check(schema("impact"), OutputSchemas.of(JsonImpact.class));
    Golden.check(schema("version-difference"), OutputSchemas.of(JsonVersionDifference.class));
    Golden.check(schema("verification"), OutputSchemas.of(JsonVerification.class));
    Golden.check(schema("migration"), OutputSchemas.of(JsonMigration.class));
    Golden.check(schema("metrics"), OutputSchemas.of(JsonMetrics.class));
    Golden.check(schema("record-findings"), OutputSchemas.of(JsonRecordFindings.class));
  }

  @Test
  void a_good_partnership_fits_its_schema() throws IOException {
    assertThat(
            misfits(
                PARTNERSHIP,
                """
                format: aqcp-partnership/1
                name: Lakeside Career Pathways
                level: local
                as-of: 2014-06-30
                target-sectors: [health care]
                months-secured: 18
                complete: [partners]
                partners:
                  - organisation: Lakeside College
                    type: college
                    roles: [decide, deliver]
                    contact: none
                employers: []
                documents:
                  - {title: Vision, published: yes, actions: [{name: open a bridge, dated: no}]}
                """))
        .isEmpty();
  }

  @Test
  void a_bad_partnership_does_not_fit_its_schema() throws IOException {
    assertThat(
            misfits(
                PARTNERSHIP,
                """
                format: aqcp-partnership/1
                level: regional
                as-of: soon
                zebra: 1
                target-population-percent: 101
                months-secured: -1
                complete: [employrs]
                partners: [{organisation: A, type: colege, roles: [decid]}]
                documents: [{title: A, published: maybe}]
                agreements: [{name: A, signatories: [{organisation: A, zebra: 1}]}]
                """))
        .extracting(message -> message.getInstanceLocation() + " " + message.getType())
        .containsExactlyInAnyOrder(
            "$ required",
            "$ additionalProperties",
            "$.as-of format",
            "$.as-of pattern",
            "$.target-population-percent maximum",
            "$.months-secured minimum",
            "$.complete[0] enum",
            "$.partners[0].type enum",
            "$.partners[0].roles[0] enum",
            "$.documents[0].published enum",
            "$.agreements[0].signatories[0] additionalProperties");
  }

  @Test
  void a_partnership_made_of_all_examples_can_be_read_and_fits_its_schema() throws IOException {
    StringBuilder text = new StringBuilder("format: aqcp-partnership/1\n");
    addExamples(text, Partnership.class, "");
    for (SectionType section : SectionType.values()) {
      text.append(section.key()).append(":\n  -\n");
      addExamples(text, section.of(), "    ");
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    Partnership read = new PartnershipReader().read("examples.yaml", bytes).partnership();
    assertThat(read.sections().values()).allMatch(section -> section.facts().size() == 1);
    assertThat(misfits(PARTNERSHIP, text.toString())).isEmpty();
  }

  private static void addExamples(StringBuilder text, Class<?> type, String indent) {
    for (RecordComponent component : type.getRecordComponents()) {
      About about = component.getAnnotation(About.class);
      if (about != null) {
        String key = Words.kebab(component.getName());
        text.append(indent).append(key).append(": ").append(about.example()).append('\n');
      }
    }
  }

  @Test
  void a_framework_version_fits_its_schema() throws IOException {
    Path tiny = Path.of("src/test/resources/framework-versions/tiny-1.0/framework.yaml");
    String text = Files.readString(tiny);
    assertThat(text).startsWith("format: " + FrameworkReader.FORMAT);
    assertThat(misfits(FRAMEWORK, text)).isEmpty();
    assertThat(misfits(FRAMEWORK, text.replace("employers: 2", "Employers: two"))).hasSize(2);
  }

  private static Path schema(String name) {
    return Path.of("schema", name + ".schema.json");
  }

  private static Set<ValidationMessage> misfits(Path schema, String text) throws IOException {
    JsonSchema validator =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
            .getSchema(Files.readString(schema));
    return validator.validate(
        text,
        InputFormat.YAML,
        context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
  }
}
