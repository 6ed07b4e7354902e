package org.aqcp.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.cache.RuleStore;
import org.aqcp.shell.SmallHome;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How many entries two lists have is compared by Drools as we read it, also of unreported lists.
 */
final class ComparedListsTest {
  private static final List<String> LISTS =
      List.of("", ", %s: []", ", %s: [{%s: a}]", ", %1$s: [{%2$s: a}, {%2$s: b}]");

  static Stream<String> conditions() {
    return Stream.of("==", "!=", "<", "<=", ">", ">=")
        .map(operator -> "exitPoints!.size() " + operator + " entryPoints!.size()")
        .flatMap(
            test ->
                Stream.of(
                    "exists Pathway( " + test + " )",
                    "not Pathway( " + test + " )",
                    "forall( $p : Pathway() Pathway( this == $p, " + test + " ) )",
                    "accumulate( Pathway( " + test + " ); $n : count(1); $n >= 1 )",
                    "accumulate( Pathway(); $n : percent( " + test + " ); $n >= 50 )"));
  }

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("conditions")
  void drools_and_both_readings_compare_two_lists_alike(String condition) throws IOException {
    SmallHome small = SmallHome.in(folder);
    String phrase = "[condition][]Ways in and out are compared=" + condition + "\n";
    Path vocabulary = folder.resolve(SmallHome.VOCABULARY);
    small.write(SmallHome.VOCABULARY, Files.readString(vocabulary).stripTrailing() + "\n" + phrase);
    Path rules = folder.resolve(SmallHome.RULES);
    small.write(
        SmallHome.RULES,
        Files.readString(rules)
            .replace("There is an employer with the role decide", "Ways in and out are compared"));
    Home home = new Home(folder);
    FrameworkVersion version = home.version("small-1.0");
    Evaluator evaluator =
        new Evaluator(
            version,
            new RulebookReader(home, new RuleStore(folder.resolve("kept"))).read(version, "local"));
    int compared = 0;
    for (String in : LISTS) {
      for (String out : LISTS) {
        String pathway =
            "{name: Ash"
                + in.formatted("entry-points", "name")
                + out.formatted("exit-points", "credential");
        compared += check(evaluator, "[" + pathway + "}]");
        compared += check(evaluator, "[" + pathway + "}, {name: Elm}]");
      }
    }
    assertThat(compared).isEqualTo(2 * 2 * LISTS.size() * LISTS.size());
  }

  private static int check(Evaluator evaluator, String pathways) {
    String text =
        """
        format: aqcp-partnership/1
        name: Lakeside
        level: local
        as-of: 2014-06-30
        pathways: %s
        """
            .formatted(pathways);
    Partnership partnership =
        new PartnershipReader().read("lists", text.getBytes(StandardCharsets.UTF_8)).partnership();
    return SecondReferee.check(evaluator, partnership, pathways);
  }
}
