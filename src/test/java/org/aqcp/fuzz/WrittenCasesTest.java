package org.aqcp.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.aqcp.author.cases.CaseFileReader;
import org.aqcp.author.coverage.Destination;
import org.aqcp.author.coverage.FoundCase;
import org.aqcp.author.coverage.Target;
import org.aqcp.condition.Status;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.partnership.facts.Employer;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.partnership.names.NormalName;
import org.aqcp.partnership.names.WordsForNothing;
import org.aqcp.report.cases.CaseYaml;
import org.aqcp.shipped.Shipped;

/** Cases keep their meaning when they are written to a case file and read again. */
@AddLifecycleHook(AsOften.class)
final class WrittenCasesTest {
  private static final Indicator INDICATOR = Shipped.VERSION.indicator("L2.2").orElseThrow();

  @Property(tries = 100)
  void a_case_is_read_as_it_was_found(@ForAll("texts") List<String> texts) {
    Partnership found = partnership(texts);
    Partnership read = read(written(found));
    assertThat(names(read)).isEqualTo(names(found)).isEqualTo(texts);
    assertThat(written(read)).isEqualTo(written(found));
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return HostileText.any()
        .filter(WrittenCasesTest::isName)
        .list()
        .uniqueElements(NormalName::of)
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  private static boolean isName(String text) {
    return WordsForNothing.BUILT_IN.meaning(text) == WordsForNothing.Meaning.SOMETHING;
  }

  private static Partnership partnership(List<String> texts) {
    StringBuilder yaml = new StringBuilder(YamlPieces.HEAD).append("employers:\n");
    for (String text : texts) {
      yaml.append("  - {name: %1$s, source: %1$s}\n".formatted(HostileText.inYaml(text)));
    }
    byte[] bytes = yaml.toString().getBytes(StandardCharsets.UTF_8);
    return new PartnershipReader().read("p.yaml", bytes).partnership();
  }

  private static String written(Partnership partnership) {
    Target target = new Target.OfStatus(INDICATOR, Status.NOT_MET);
    return CaseYaml.head("aqcp-1.0", partnership.level(), partnership.asOf().first())
        + CaseYaml.of(
            new FoundCase(target, partnership, Status.NOT_MET),
            "  ",
            new Destination("c.cases.yaml", partnership.asOf().first(), true));
  }

  private static Partnership read(String yaml) {
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    return CaseFileReader.of("c.cases.yaml", bytes, Shipped.VERSION).cases().get(0).given();
  }

  private static List<String> names(Partnership partnership) {
    return partnership.section(SectionType.EMPLOYERS).facts().stream()
        .map(fact -> ((Employer) fact).name())
        .toList();
  }
}
