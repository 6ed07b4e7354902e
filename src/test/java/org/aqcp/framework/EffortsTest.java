package org.aqcp.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aqcp.partnership.facts.Agreement;
import org.aqcp.partnership.facts.FundingStream;
import org.aqcp.partnership.facts.Partnership;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffortsTest {
  private static final Path TINY =
      Path.of("src/test/resources/framework-versions/tiny-1.0/framework.yaml");

  @TempDir Path folder;

  @Test
  void what_a_version_leaves_out_takes_the_usual_effort() throws IOException {
    assertThat(read("").efforts()).isEqualTo(Efforts.USUAL);
    Efforts some = read("efforts: {report: 3}").efforts();
    assertThat(some.report()).isEqualTo(3);
    assertThat(some.change()).isEqualTo(Efforts.USUAL.change());
  }

  @Test
  void a_section_and_a_part_may_take_more_or_less_than_others() throws IOException {
    Efforts efforts =
        read("efforts: {parts: {agreements: 60, funding.end-date: 24, months-secured: 30}}")
            .efforts();
    assertThat(efforts.adding(Agreement.class)).isEqualTo(60);
    assertThat(efforts.adding(FundingStream.class)).isEqualTo(efforts.add());
    assertThat(efforts.changing(FundingStream.class, "endDate")).isEqualTo(24);
    assertThat(efforts.changing(Agreement.class, "endDate")).isEqualTo(efforts.change());
    assertThat(efforts.changing(Partnership.class, "monthsSecured")).isEqualTo(30);
    assertThat(efforts.naming(Agreement.class, "signatories")).isEqualTo(efforts.name());
  }

  @Test
  void the_shipped_version_says_what_is_usual() {
    assertThat(
            new FrameworkReader()
                .read(Path.of("framework-versions/aqcp-1.0/framework.yaml"))
                .efforts())
        .isEqualTo(Efforts.USUAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{report: 0}|`report` must take at least 1",
        "{parts: {funding: 0}}|`funding` must take at least 1",
        "{parts: {agreement: 9}}|unknown key `agreement`",
        "{parts: {funding.end-dat: 9}}|unknown key `funding.end-dat`",
        "{changes: 9}|unknown key `changes`",
        "{report: -1}|-1",
        "7|efforts",
      })
  void refuses_what_would_be_ignored(String efforts, String problem) {
    InvalidFramework refused =
        catchThrowableOfType(InvalidFramework.class, () -> read("efforts: " + efforts));
    assertThat(refused).hasMessageContaining(problem);
  }

  private FrameworkVersion read(String efforts) throws IOException {
    Path file = Files.createDirectories(folder.resolve("tiny-1.0")).resolve("framework.yaml");
    Files.writeString(
        file, Files.readString(TINY).replaceFirst("\ncriteria:", "\n" + efforts + "\ncriteria:"));
    return new FrameworkReader().read(file);
  }
}
