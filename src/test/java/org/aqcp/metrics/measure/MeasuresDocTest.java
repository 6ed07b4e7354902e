package org.aqcp.metrics.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.aqcp.Golden;
import org.aqcp.input.file.TextFile;
import org.junit.jupiter.api.Test;

/** What docs/measures.md says of profiles, terms and shipped measures is what they are. */
class MeasuresDocTest {
  private static final Path PAGE = Path.of("docs/measures.md");
  private static final List<String> SHIPPED =
      List.of("aqcp-1.0/measures/aqcp.yaml", "wioa-career-pathway/measures/wioa.yaml");

  @Test
  void lists_what_is_shipped() throws IOException {
    String page = Files.readString(PAGE);
    page = with(page, "profiles", profiles());
    page = with(page, "terms", terms());
    page = with(page, "measures", measures());
    Golden.check(PAGE, page);
  }

  private static String with(String page, String name, String text) {
    String from = "<!-- " + name + " -->\n";
    int start = page.indexOf(from) + from.length();
    return page.substring(0, start) + text + page.substring(page.indexOf("<!-- end of " + name));
  }

  private static String profiles() {
    StringBuilder table = new StringBuilder("| profile | is a participant |\n|---|---|\n");
    for (ParticipantProfile profile : ParticipantProfile.values()) {
      row(table, profile.key(), profile.condition().words());
    }
    return table.toString();
  }

  private static String terms() {
    StringBuilder table = new StringBuilder("| term | means |\n|---|---|\n");
    BuiltInTerms.all().forEach((name, means) -> row(table, name, means.words()));
    return table.toString();
  }

  private static void row(StringBuilder table, String name, String words) {
    table.append(String.format(Locale.ROOT, "| `%s` | %s |%n", name, words));
  }

  private static String measures() {
    StringBuilder list = new StringBuilder();
    for (String file : SHIPPED) {
      MeasureFile read =
          MeasureFileReader.read(TextFile.read(Path.of("framework-versions").resolve(file)));
      list.append("### ").append(read.title()).append("\n\n");
      list.append("`framework-versions/").append(file).append("`. ").append(read.about());
      list.append("\n\n");
      read.measures().forEach(measure -> add(list, measure));
    }
    return list.toString();
  }

  private static void add(StringBuilder list, MeasureDefinition measure) {
    list.append("#### ").append(measure.id()).append(' ').append(measure.title()).append("\n\n");
    if (measure.about() != null) {
      list.append(measure.about()).append("\n\n");
    }
    list.append("- source: ").append(measure.source().words());
    list.append(measure.source().note() == null ? "" : "; " + measure.source().note()).append('\n');
    new MeasureText(measure).lines().forEach(line -> list.append("- ").append(line).append('\n'));
    list.append('\n');
  }
}
