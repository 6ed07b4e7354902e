package org.aqcp.author.mutation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.framework.InvalidFramework;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.record.About;
import org.aqcp.input.record.RecordReader;
import org.aqcp.input.record.Required;
import org.aqcp.input.yaml.YamlFile;

/**
 * The mutants that people have declared equivalent, each with a reason, from a reviewed file next
 * to the rules.
 */
public record KnownMutants(String file, Map<String, String> reasons) {
  static final String FORMAT = "aqcp-mutants/1";

  private static final String FILE = "mutants.yaml";

  /** One mutant and why it is equivalent. */
  record Entry(
      @Required @About(value = "the id of the mutant", example = "L2.2-3f9a1c") String id,
      @Required
          @About(
              value = "why no partnership gets another status",
              example = "the second sentence asks for the same study")
          String reason) {}

  record Content(@Required @About("mutants that change nothing") List<Entry> equivalent) {}

  /**
   * Reads the list of a version; empty if there is no file.
   *
   * @throws InvalidFramework with all problems in the file
   */
  public static KnownMutants read(Home home, FrameworkVersion version) {
    Path path = home.rules(version.id()).resolve(FILE);
    String name = home.name(path);
    Map<String, String> reasons = new LinkedHashMap<>();
    if (Files.exists(path)) {
      try {
        YamlFile file = YamlFile.read(path, name);
        file.requireFormat(FORMAT);
        new RecordReader(file.problems())
            .read(file.root(), Content.class, Map.of(), List.of("format"))
            .ifPresent(all -> all.equivalent().forEach(e -> reasons.put(e.id(), e.reason())));
        file.problems().refuse();
      } catch (InvalidInput invalid) {
        throw new InvalidFramework(invalid.problems());
      }
    }
    return new KnownMutants(name, reasons);
  }
}
