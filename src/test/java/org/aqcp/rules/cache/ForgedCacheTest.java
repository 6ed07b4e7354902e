package org.aqcp.rules.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.rules.drools.CompiledClasses;
import org.aqcp.rules.drools.RuleCompiler;
import org.aqcp.rules.safety.JavaText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cache filled by an attacker: correctly sealed, with malicious classes. */
final class ForgedCacheTest {
  private static final String OWN = RuleCompiler.PACKAGES + "rforged";
  private static final String MODEL = OWN + ".Rules";
  private static final String HARM = "class Rules { static { System.exit(0); } }";
  private static final String NO_HARM = "class Rules { }";

  @TempDir private Path folder;

  @Test
  void classes_that_reach_for_more_than_rules_may_are_not_taken() {
    assertThat(kept(MODEL, JavaText.compiled(folder, OWN, NO_HARM))).isPresent();
    assertThat(kept(MODEL, JavaText.compiled(folder, OWN, HARM))).isEmpty();
  }

  @Test
  void a_class_of_aqcp_itself_is_not_taken_for_rules() {
    Map<String, byte[]> classes = JavaText.compiled(folder, OWN, NO_HARM);
    assertThat(kept("org.aqcp.rules.shipped.ShippedRules", classes)).isEmpty();
  }

  @Test
  void what_is_no_class_is_not_taken() {
    assertThat(kept(MODEL, Map.of("Rules.class", new byte[] {1, 2, 3}))).isEmpty();
    assertThat(kept(MODEL, Map.of("Rules.class", new byte[64]))).isEmpty();
  }

  @Test
  void what_is_no_jar_is_not_taken() throws IOException {
    kept(MODEL, Map.of("Rules.class", new byte[64]));
    Files.writeString(folder.resolve("cache/forged.classes"), "nonsense");
    assertThat(new RuleStore(folder.resolve("cache")).findClasses("forged")).isEmpty();
  }

  private Optional<CompiledClasses> kept(String model, Map<String, byte[]> classes) {
    RuleStore store = new RuleStore(folder.resolve("cache"));
    store.keep(
        "rules",
        "rules.dslr",
        new RuleFile(List.of(), new CompiledClasses("forged", model, classes)));
    return store.findClasses("forged");
  }
}
