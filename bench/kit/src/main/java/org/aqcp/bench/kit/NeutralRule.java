package org.aqcp.bench.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A rule that every engine can express; it fires where all its conditions hold.
 *
 * @param when conditions on the item and on its services
 */
public record NeutralRule(String name, List<NeutralCondition> when) {
  /** The file of a workload with a rule a line, as JSON. */
  public static final String FILE = "rules.jsonl";

  public NeutralRule {
    when = List.copyOf(when);
  }

  /** The rules of a workload. */
  public static List<NeutralRule> read(Path workload) throws IOException {
    List<NeutralRule> rules = new ArrayList<>();
    for (String line : Files.readAllLines(workload.resolve(FILE))) {
      rules.add(of(Json.object(line)));
    }
    return rules;
  }

  private static NeutralRule of(Map<String, Object> json) {
    return new NeutralRule(
        (String) json.get("name"),
        Json.objects(json.get("when")).stream().map(NeutralCondition::of).toList());
  }
}
