package org.aqcp.rules.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.aqcp.condition.Conclusion;
import org.aqcp.rules.drools.CompiledClasses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineStartTest {
  @Test
  void the_first_rule_was_compiled_while_building_and_fires() {
    String model = EngineLoader.first().orElseThrow();

    assertThat(EngineStart.fire(new CompiledClasses(EngineStart.KEY, model, Map.of())))
        .containsExactly(new Conclusion("criterion", "met", "first"));
  }

  /** Nobody waits for it, and what is amiss is told by who needs the engine. */
  @Test
  void an_engine_that_cannot_begin_early_says_nothing(@TempDir Path folder) throws Exception {
    String jars = System.getProperty("java.class.path");
    Files.createDirectories(folder.resolve("rulebook"));
    EngineLoader.make(
        Stream.of(jars.split(File.pathSeparator)).map(Path::of).toList(), "no.such.Rules", folder);

    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                folder + File.pathSeparator + jars,
                "org.aqcp.shell.Main",
                "evaluate",
                "examples/lakeside/partnership.yaml")
            .redirectOutput(folder.resolve("out").toFile())
            .start();

    assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEmpty();
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void to_begin_twice_is_to_begin_once() {
    EngineStart.begin();
    EngineStart.begin();

    assertThat(Thread.getAllStackTraces().keySet())
        .filteredOn(thread -> thread.getName().equals("engine"))
        .hasSizeLessThan(2);
  }
}
