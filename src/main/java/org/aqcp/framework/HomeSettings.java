package org.aqcp.framework;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.record.About;
import org.aqcp.input.record.AllowedWords;
import org.aqcp.input.record.RecordReader;
import org.aqcp.input.record.Required;
import org.aqcp.input.yaml.Node;
import org.aqcp.input.yaml.YamlFile;

/** The settings of a home that has versions of several frameworks. */
@About("Settings of a home that has versions of several frameworks.")
public record HomeSettings(
    @Required
        @About(value = "the framework that is used when no version is given", example = "aqcp")
        String defaultFramework) {
  public static final String FORMAT = "aqcp-home/1";

  /**
   * The settings of a home, if it has any.
   *
   * @param frameworks the frameworks that have versions in the home
   * @throws InvalidFramework with all problems in the file
   */
  static Optional<HomeSettings> of(Home home, List<String> frameworks) {
    if (!Files.exists(home.settings())) {
      return Optional.empty();
    }
    try {
      YamlFile file = YamlFile.of(home.text(home.settings()));
      file.requireFormat(FORMAT);
      Optional<HomeSettings> settings =
          new RecordReader(file.problems())
              .read(file.root(), HomeSettings.class, Map.of(), List.of("format"));
      if (file.root().get("default-framework").orElse(null) instanceof Node.Scalar value) {
        new AllowedWords("default-framework", frameworks).check(value, file.problems());
      }
      file.problems().refuse();
      return settings;
    } catch (InvalidInput invalid) {
      throw new InvalidFramework(invalid.problems());
    }
  }
}
