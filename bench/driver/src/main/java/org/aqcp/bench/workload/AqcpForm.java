package org.aqcp.bench.workload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aqcp.bench.kit.Item;
import org.aqcp.bench.kit.NeutralRule;
import org.aqcp.bench.kit.Service;

/** Neutral rules as a home of aqcp with a vocabulary of its own, and items as partnerships. */
final class AqcpForm {
  private static final int CRITERION = 20;
  private static final String FRAMEWORK =
      """
      format: aqcp-framework/1
      id: neutral-1.0
      framework: neutral
      levels: [{id: local, title: Local}]
      title: Neutral rules
      released: 2014-06-30
      source: {title: none, publisher: none}
      criteria:
      """;
  private static final String RULE =
      """
      rule "%2$s"
          @indicator("%1$s.%2$s")
      when
      %3$sthen
          The indicator is met
      end
      """;
  private static final String SERVICE =
      """
        - name: service
          kind: %s
          participants-per-staff: %d
          percent-served: %d
          follow-up-months: %d
      """;

  private final List<NeutralRule> rules;

  /** Phrases and what they stand for. */
  private final Map<String, String> phrases = new TreeMap<>();

  AqcpForm(List<NeutralRule> rules) {
    this.rules = rules;
  }

  void write(Path home) throws IOException {
    StringBuilder framework = new StringBuilder(FRAMEWORK);
    Path folder = Files.createDirectories(home.resolve("rules/neutral-1.0/local"));
    for (int from = 0; from < rules.size(); from += CRITERION) {
      String criterion = "C" + (from / CRITERION + 1);
      List<NeutralRule> of = rules.subList(from, Math.min(rules.size(), from + CRITERION));
      framework.append(criterion(criterion, of));
      String text = of.stream().map(r -> rule(criterion, r)).collect(Collectors.joining("\n"));
      Files.writeString(folder.resolve(criterion + ".dslr"), text);
    }
    write(home.resolve("framework-versions/neutral-1.0/framework.yaml"), framework.toString());
    Path shipped = Path.of("rules");
    write(
        home.resolve("rules/neutral-1.0/roll-up.dslr"),
        Files.readString(shipped.resolve("aqcp-1.0/roll-up.dslr")));
    for (String shared : List.of("roll-up.dsl", "conclusions.dsl")) {
      write(
          home.resolve("rules/vocabulary").resolve(shared),
          Files.readString(shipped.resolve("vocabulary").resolve(shared)));
    }
    write(home.resolve("rules/vocabulary/neutral.dsl"), vocabulary());
  }

  private String vocabulary() {
    return phrases.entrySet().stream()
        .map(phrase -> "[condition][]%s=%s%n".formatted(phrase.getKey(), phrase.getValue()))
        .collect(Collectors.joining());
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String criterion(String id, List<NeutralRule> rules) {
    String indicators =
        rules.stream()
            .map(
                rule ->
                    """
                          - id: %s.%s
                            title: %2$s
                            text: Rule %2$s fires.
                            remedy: Ask for less.
                            source: {kind: operationalised}
                    """
                        .formatted(id, rule.name()))
            .collect(Collectors.joining());
    return "  - id: %1$s\n    title: Criterion %1$s\n    level: local\n    indicators:\n%2$s"
        .formatted(id, indicators);
  }

  private String rule(String criterion, NeutralRule rule) {
    String when =
        rule.when().stream()
            .map(
                condition -> {
                  AqcpSentence sentence = AqcpSentence.of(condition);
                  phrases.put(sentence.phrase(), sentence.drl());
                  return "    " + sentence.text() + "\n";
                })
            .collect(Collectors.joining());
    return RULE.formatted(criterion, rule.name(), when);
  }

  static String partnership(Item item) {
    StringBuilder services = new StringBuilder();
    for (Service service : item.services()) {
      services.append(
          SERVICE.formatted(service.kind(), service.load(), service.served(), service.months()));
    }
    return """
    format: aqcp-partnership/1
    name: %s
    level: local
    state: %s
    as-of: 2014-06-30
    target-sectors: %s
    target-population-percent: %d
    fte-percent: %d
    self-sufficiency-wage: %d
    months-secured: %d
    services:
    %s\
    """
        .formatted(
            item.id(),
            item.state(),
            item.sectors(),
            item.percent(),
            item.fte(),
            item.wage(),
            item.months(),
            services);
  }
}
