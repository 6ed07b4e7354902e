package org.aqcp.rules.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aqcp.rules.drools.CompiledClasses;
import org.aqcp.rules.drools.RuleCompiler;
import org.aqcp.rules.safety.JavaText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

  @Test
  void a_folder_that_others_can_write_to_is_neither_read_nor_written() throws IOException {
    assertThat(kept(MODEL, JavaText.compiled(folder, OWN, NO_HARM))).isPresent();
    Files.setPosixFilePermissions(
        folder.resolve("cache"), PosixFilePermissions.fromString("rwxrwxr-x"));
    assertThat(new RuleStore(folder.resolve("cache")).findClasses("forged")).isEmpty();
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.setPosixFilePermissions(other, PosixFilePermissions.fromString("rwxrwxrwx"));
    new CacheFolder(other).keep("name", new byte[] {1});
    assertThat(other).isEmptyDirectory();
  }

  @Test
  void a_folder_of_another_user_is_not_believed() throws IOException {
    assumeTrue(Files.getAttribute(folder, "unix:uid").equals(0), "only root gives files away");
    CacheFolder cache = new CacheFolder(folder.resolve("around/cache"));
    cache.keep("name", new byte[] {1});
    assertThat(cache.find("name")).isPresent();
    Files.setAttribute(folder.resolve("around"), "unix:uid", 65534);
    assertThat(cache.find("name")).isEmpty();
    Files.setAttribute(folder.resolve("around"), "unix:uid", 0);
    Files.setAttribute(folder.resolve("around/cache"), "unix:uid", 65534);
    assertThat(cache.find("name")).isEmpty();
  }

  @Test
  void what_was_kept_under_another_name_is_not_taken() throws IOException {
    CacheFolder cache = new CacheFolder(folder.resolve("cache"));
    cache.keep("one.rules", new byte[] {1});
    Files.move(folder.resolve("cache/one.rules"), folder.resolve("cache/other.rules"));
    assertThat(cache.find("other.rules")).isEmpty();
  }

  @Test
  void what_is_far_too_large_is_not_read() throws IOException {
    CacheFolder cache = new CacheFolder(folder.resolve("cache"));
    cache.keep("large", new byte[] {1});
    try (FileChannel sparse =
        FileChannel.open(folder.resolve("cache/large"), StandardOpenOption.WRITE)) {
      sparse.write(ByteBuffer.wrap(new byte[] {1}), 3_000_000_000L);
    }
    assertThat(cache.find("large")).isEmpty();
    Map<String, byte[]> bomb = new TreeMap<>(JavaText.compiled(folder, OWN, NO_HARM));
    bomb.put("zeros", new byte[200_000_000]);
    assertThat(kept(MODEL, bomb)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("damaged")
  void sealed_nonsense_is_as_good_as_nothing(String text) {
    new CacheFolder(folder.resolve("cache"))
        .keep("key.rules", text.getBytes(StandardCharsets.UTF_8));
    assertThat(new RuleStore(folder.resolve("cache")).find("key", "rules.dslr")).isEmpty();
    String rules = text.substring(text.indexOf("\n\n") + 1).strip();
    new CacheFolder(folder.resolve("cache"))
        .keep("key.read", rules.getBytes(StandardCharsets.UTF_8));
    assertThat(new RuleStore(folder.resolve("cache")).findRules("key", "rules.dslr")).isEmpty();
  }

  static List<String> damaged() {
    String rule = "ras4:names1:oFejs3:MET%ss1:fi1;";
    return List.of(
        "",
        "\n",
        "\n\n",
        "\n\n[",
        "\n\n" + "[".repeat(200_000),
        "\n\n[]x",
        "\n\ni1;",
        "\n\n[i1;]",
        "\n\n[_]",
        "k\n\n[]",
        "k\n\n[" + rule.formatted("[]") + "]",
        "k\nunit\"model\"name\n\n[" + rule.formatted("[i1;]") + "]",
        "k\nunit\"model\"name\n\n[" + rule.formatted("[_]") + "]",
        "k\nunit\"model\"name\n\n[" + rule.formatted("_") + "]",
        "k\nunit\"model\"name\n\n[" + rule.formatted("{}") + "]",
        "k\nunit\n\n[]");
  }

  @Test
  void what_is_shipped_has_no_component_of_another_type() throws IOException {
    Path kept = Path.of(RuleStore.class.getResource("/rulebook/engine.digest").getPath());
    try (Stream<Path> files = Files.list(kept.getParent())) {
      for (Path file : files.filter(one -> one.toString().endsWith(".rules")).toList()) {
        String text = Files.readString(file);
        assertThat(CachedRuleFile.readChecked(text)).isEqualTo(CachedRuleFile.read(text));
      }
    }
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
