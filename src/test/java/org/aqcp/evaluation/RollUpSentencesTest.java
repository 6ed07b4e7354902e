package org.aqcp.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aqcp.condition.Group;
import org.aqcp.condition.Standing;
import org.aqcp.condition.Status;
import org.aqcp.condition.Truth;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.rules.Rulebook;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.cache.RuleStore;
import org.aqcp.rules.vocabulary.Phrase;
import org.aqcp.shell.SmallHome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every sentence of roll-up rules, on every combination of three parts: Drools agrees with the
 * readings, and these with the sentence's English in plain Java.
 */
final class RollUpSentencesTest {
  private static final List<Integer> WEIGHTS = List.of(1, 2, 4);

  /** The verdicts of a part, each as the statuses that it can still have. */
  private static final List<List<Status>> VERDICTS =
      List.of(
          List.of(Status.MET),
          List.of(Status.PARTLY_MET),
          List.of(Status.NOT_MET),
          List.of(Status.NOT_APPLICABLE),
          List.of(Status.UNKNOWN, Status.MET, Status.NOT_MET),
          List.of(Status.UNKNOWN, Status.MET, Status.NOT_APPLICABLE),
          List.of(Status.NOT_APPLICABLE, Status.MET),
          List.of(Status.PARTLY_MET, Status.MET),
          List.of(
              Status.UNKNOWN,
              Status.MET,
              Status.PARTLY_MET,
              Status.NOT_MET,
              Status.NOT_APPLICABLE));

  /** What the sentences mean; {@code #} stands for the parts of the group. */
  private static final Map<String, Function<Parts, Boolean>> MEANINGS = meanings();

  @TempDir private Path folder;

  @Test
  void every_sentence_means_what_it_says_of_criteria() throws IOException {
    check("criterion", "indicators of the criterion", "indicator of the criterion", "An");
  }

  @Test
  void every_sentence_means_what_it_says_of_the_benchmark() throws IOException {
    check("benchmark", "criteria of the benchmark", "criterion of the benchmark", "A");
  }

  private void check(String kind, String many, String one, String article) throws IOException {
    Map<String, Function<Parts, Boolean>> meanings = new LinkedHashMap<>();
    MEANINGS.forEach(
        (said, meaning) ->
            meanings.put(
                said.replace("##", many).replace("An #", article + " " + one).replace("#", one),
                meaning));
    if (kind.equals("benchmark")) {
      meanings.put("Criterion L2 is met", parts -> parts.is(0, Status.MET));
      meanings.put(
          "Criterion L2 is met or partly met",
          parts -> parts.is(0, Status.MET) || parts.is(0, Status.PARTLY_MET));
      meanings.put(
          "Criterion L2 is met or not applicable",
          parts -> parts.is(0, Status.MET) || parts.is(0, Status.NOT_APPLICABLE));
    }
    FrameworkVersion version = version(kind, List.copyOf(meanings.keySet()));
    Home home = new Home(folder);
    RulebookReader reader = new RulebookReader(home, new RuleStore(folder.resolve("kept")));
    Rulebook rulebook = reader.read(version, "local");
    assertThat(phrases(reader, kind))
        .as("phrases that no sentence of this test has")
        .allMatch(phrase -> meanings.keySet().stream().anyMatch(s -> phrase.fit(s).isPresent()));
    for (List<Status> first : VERDICTS) {
      for (List<Status> second : VERDICTS) {
        for (List<Status> third : VERDICTS) {
          check(kind, List.of(first, second, third), version, rulebook, meanings);
        }
      }
    }
  }

  private static List<Phrase> phrases(RulebookReader reader, String kind) {
    return reader.vocabulary().phrases().stream()
        .filter(phrase -> !phrase.conclusion() && phrase.drl().contains("$group"))
        .filter(
            phrase ->
                phrase.said().contains("of the " + kind)
                    || (kind.equals("benchmark") && phrase.said().startsWith("Criterion")))
        .toList();
  }

  private static void check(
      String kind,
      List<List<Status>> verdicts,
      FrameworkVersion version,
      Rulebook rulebook,
      Map<String, Function<Parts, Boolean>> meanings) {
    List<Standing> standings = new ArrayList<>();
    for (int i = 0; i < verdicts.size(); i++) {
      List<Status> all = verdicts.get(i);
      Verdict verdict = new Verdict(all.get(0), all.subList(1, all.size()), List.of());
      standings.add(verdict.standing("L" + (2 + i), "group", WEIGHTS.get(i)));
    }
    RollUp rollUp = new RollUp(new Group("group", kind, version.thresholds()), standings);
    // the referee holds Drools against both readings
    for (RuleReading reading : rollUp.evaluate(rulebook).rules()) {
      String sentence = reading.rule().sentences().get(0).text();
      Set<Boolean> may =
          completions(verdicts).stream()
              .map(meanings.get(sentence))
              .collect(Collectors.toCollection(TreeSet::new));
      if (reading.holds() == Truth.UNKNOWN) {
        assertThat(verdicts).as(sentence).anyMatch(all -> all.size() > 1);
      } else {
        assertThat(may)
            .as("%s of %s", sentence, verdicts)
            .containsExactly(reading.holds() == Truth.TRUE);
      }
    }
  }

  /** Everything that the parts may turn out to be. */
  private static List<Parts> completions(List<List<Status>> verdicts) {
    List<List<Status>> all = List.of(List.of());
    for (List<Status> possible : verdicts) {
      List<List<Status>> longer = new ArrayList<>();
      for (List<Status> before : all) {
        for (Status status : possible) {
          if (status != Status.UNKNOWN) {
            List<Status> now = new ArrayList<>(before);
            now.add(status);
            longer.add(now);
          }
        }
      }
      all = longer;
    }
    return all.stream().map(Parts::new).toList();
  }

  private FrameworkVersion version(String kind, List<String> sentences) throws IOException {
    SmallHome home = SmallHome.in(folder);
    home.edit(SmallHome.FRAMEWORK, "criteria:", "thresholds: {some: 2, share: 60}\ncriteria:");
    StringBuilder rules = new StringBuilder();
    for (String sentence : sentences) {
      rules.append(
          "rule \"roll up %d\"\n@rollup(\"%s\")\nwhen\n%s\nthen\nThe %s is met\nend\n\n"
              .formatted(rules.length(), kind, sentence, kind));
    }
    String other = kind.equals("criterion") ? "benchmark" : "criterion";
    String of =
        other.equals("criterion")
            ? "An indicator of the criterion"
            : "A criterion of the benchmark";
    rules.append(
        "rule \"other\"\n@rollup(\"%s\")\nwhen\n%s is met\nthen\nThe %s is met\nend\n"
            .formatted(other, of, other));
    home.write(SmallHome.ROLL_UP, rules.toString());
    return new Home(folder).version("small-1.0");
  }

  private static Map<String, Function<Parts, Boolean>> meanings() {
    Map<String, Function<Parts, Boolean>> all = new LinkedHashMap<>();
    all.put("Every applicable # is met", p -> p.applicable() > 0 && p.met() == p.applicable());
    all.put(
        "Every applicable # is met or partly met",
        p -> p.applicable() > 0 && p.met() + p.partly() == p.applicable());
    all.put("Every # is not applicable", p -> p.applicable() == 0);
    all.put("An # is met", p -> p.met() > 0);
    all.put("An # is met or partly met", p -> p.met() + p.partly() > 0);
    all.put("At least `some` ## are met", p -> p.met() >= 2);
    all.put("At least `some` ## are met or partly met", p -> p.met() + p.partly() >= 2);
    all.put(
        "At least `share` % of the applicable ## are met",
        p -> p.applicable() > 0 && 100 * p.met() / p.applicable() >= 60);
    all.put(
        "At least `share` % of the applicable ## are met or partly met",
        p -> p.applicable() > 0 && 100 * (p.met() + p.partly()) / p.applicable() >= 60);
    all.put("The met ## weigh at least 5 in total", p -> p.weightOfMet() >= 5);
    return all;
  }

  /** What the parts of a group are. */
  private record Parts(List<Status> are) {
    boolean is(int part, Status status) {
      return are.get(part) == status;
    }

    long met() {
      return are.stream().filter(s -> s == Status.MET).count();
    }

    long partly() {
      return are.stream().filter(s -> s == Status.PARTLY_MET).count();
    }

    long applicable() {
      return are.stream().filter(s -> s != Status.NOT_APPLICABLE).count();
    }

    long weightOfMet() {
      long weight = 0;
      for (int i = 0; i < are.size(); i++) {
        weight += is(i, Status.MET) ? WEIGHTS.get(i) : 0;
      }
      return weight;
    }
  }
}
