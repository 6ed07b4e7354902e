package org.aqcp.framework;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.record.About;
import org.aqcp.input.record.RecordReader;
import org.aqcp.input.yaml.YamlFile;
import org.aqcp.partnership.names.WordsForNothing;

/** The words for nothing that a home adds to those that are known in every home. */
@About("Words that people write where there is no name to write.")
public record HomeWords(
    @About(value = "words that say that there is none", example = "[ninguno, zero]")
        List<String> none,
    @About(value = "words that say that it is not known", example = "[ask Ana]")
        List<String> unknown) {
  public static final String FORMAT = "aqcp-words/1";

  /**
   * All that hold in a home.
   *
   * @throws InvalidFramework with everything that is wrong in its file
   */
  static WordsForNothing of(Home home) {
    if (!Files.exists(home.words())) {
      return WordsForNothing.BUILT_IN;
    }
    try {
      YamlFile file = YamlFile.of(home.text(home.words()));
      file.requireFormat(FORMAT);
      Optional<HomeWords> more =
          new RecordReader(file.problems())
              .read(file.root(), HomeWords.class, Map.of(), List.of("format"));
      file.problems().refuse();
      return more.map(HomeWords::added).orElse(WordsForNothing.BUILT_IN);
    } catch (InvalidInput invalid) {
      throw new InvalidFramework(invalid.problems());
    }
  }

  private WordsForNothing added() {
    return WordsForNothing.BUILT_IN.with(
        none == null ? List.of() : none, unknown == null ? List.of() : unknown);
  }
}
