package org.aqcp.rules.shipped;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.FutureTask;
import org.aqcp.condition.Rule;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.Efforts;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.framework.Level;
import org.aqcp.framework.Publication;
import org.aqcp.input.file.Origin;
import org.aqcp.input.file.UnsavedTexts;
import org.aqcp.rules.Rulebook;
import org.aqcp.rules.cache.CachedRuleFile;
import org.aqcp.rules.cache.CompactReader;
import org.aqcp.rules.cache.CompactWriter;
import org.aqcp.rules.cache.RuleFile;
import org.aqcp.rules.drools.CompiledRules;
import org.aqcp.rules.drools.CompiledUnit;

/**
 * The framework version and rules for a level that ship with aqcp, read, checked and compiled by
 * the build. It replaces a home only while the files there are the same byte for byte, so that
 * nothing has to be read, checked or digested.
 *
 * @param version the newest of its level
 */
public record ShippedHome(FrameworkVersion version, Rulebook rulebook) {
  private static final String FOLDER = "rulebook/";
  private static final String ENDING = ".home";

  /** The shipped home, if a home is still the same; of the newest version if none is given. */
  public static Optional<ShippedHome> unedited(Home home, Optional<String> version, String level) {
    String resource = "/" + FOLDER + level + ENDING;
    // the level may come from a file and contain anything
    if (home.unsaved() != UnsavedTexts.NONE || level.indexOf('/') >= 0) {
      return Optional.empty();
    }
    try (InputStream in = ShippedHome.class.getResourceAsStream(resource)) {
      return in == null ? Optional.empty() : read(in.readAllBytes(), home, version, level);
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<ShippedHome> read(
      byte[] kept, Home home, Optional<String> version, String level) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(kept));
    String id = in.readUTF();
    Map<String, byte[]> files = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String name = in.readUTF();
      files.put(name, block(in));
    }
    if (!id.equals(version.orElse(id)) || !new HomeBytes(files).areThoseOf(home, id, level)) {
      return Optional.empty();
    }
    String digest = in.readUTF();
    List<String> texts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      texts.add(text(in));
    }
    Rulebook rulebook = rulebook(texts, digest);
    String framework = home.name(home.framework(id));
    Origin origin = Origin.of(framework, files.get(framework));
    return Optional.of(new ShippedHome(version(id, text(in), origin), rulebook));
  }

  private static Rulebook rulebook(List<String> texts, String digest) {
    List<CompiledUnit> units = new ArrayList<>();
    texts.forEach(text -> units.addAll(CachedRuleFile.units(text)));
    // started first because it takes longest
    FutureTask<CompiledRules> loading = Rulebook.loading(units);
    List<Rule> rules = new ArrayList<>();
    texts.forEach(text -> rules.addAll(CachedRuleFile.rules(text)));
    return new Rulebook(rules, loading, digest);
  }

  private static FrameworkVersion version(String id, String compact, Origin origin) {
    List<?> parts = CompactReader.read(compact);
    List<Criterion> criteria = new ArrayList<>();
    ((List<?>) parts.get(7)).forEach(criterion -> criteria.add((Criterion) criterion));
    List<Level> levels = new ArrayList<>();
    ((List<?>) parts.get(4)).forEach(level -> levels.add((Level) level));
    return new FrameworkVersion(
        id,
        (String) parts.get(0),
        (String) parts.get(1),
        parts.get(8) == null ? null : LocalDate.parse((String) parts.get(8)),
        LocalDate.parse((String) parts.get(2)),
        null,
        null,
        (Publication) parts.get(3),
        levels,
        named(parts.get(5)),
        efforts((List<?>) parts.get(6)),
        criteria,
        Optional.empty(),
        origin);
  }

  private static Map<String, Integer> named(Object read) {
    Map<String, Integer> numbers = new TreeMap<>();
    ((Map<?, ?>) read).forEach((name, value) -> numbers.put((String) name, (Integer) value));
    return numbers;
  }

  private static Efforts efforts(List<?> numbers) {
    return new Efforts(
        (Integer) numbers.get(0),
        (Integer) numbers.get(1),
        (Integer) numbers.get(2),
        (Integer) numbers.get(3),
        (Integer) numbers.get(4),
        named(numbers.get(5)));
  }

  private static List<Object> numbers(Efforts of) {
    return List.of(of.report(), of.change(), of.name(), of.add(), of.say(), of.parts());
  }

  private static String compact(FrameworkVersion version) {
    return CompactWriter.write(
        Arrays.asList(
            version.framework(),
            version.title(),
            version.released().toString(),
            version.source(),
            version.levels(),
            version.thresholds(),
            numbers(version.efforts()),
            version.criteria(),
            version.preview() == null ? null : version.preview().toString()));
  }

  /** Its file among the compiled classes. */
  static Path file(Path classes, String level) {
    return classes.resolve(FOLDER + level + ENDING);
  }

  /** Writes a home for a level, as read and compiled. */
  static void write(
      Home home,
      FrameworkVersion version,
      String level,
      List<RuleFile> rules,
      String digest,
      OutputStream to)
      throws IOException {
    DataOutputStream out = new DataOutputStream(to);
    out.writeUTF(version.id());
    Map<String, byte[]> files = HomeBytes.of(home, version.id(), level).files();
    out.writeInt(files.size());
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      out.writeUTF(file.getKey());
      block(file.getValue(), out);
    }
    out.writeUTF(digest);
    out.writeInt(rules.size());
    for (RuleFile file : rules) {
      text(CachedRuleFile.of(file), out);
    }
    text(compact(version), out);
  }

  private static byte[] block(DataInputStream in) throws IOException {
    return in.readNBytes(in.readInt());
  }

  private static void block(byte[] bytes, DataOutputStream out) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(block(in), StandardCharsets.UTF_8);
  }

  private static void text(String text, DataOutputStream out) throws IOException {
    block(text.getBytes(StandardCharsets.UTF_8), out);
  }
}
