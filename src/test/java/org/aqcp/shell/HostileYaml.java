package org.aqcp.shell;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A malicious partnership file.
 *
 * @param name says what it tries
 * @param said what is said of it first, behind the name of the file; empty where it is read
 */
record HostileYaml(String name, String said, String text, Charset charset) {
  private static final String HEAD =
      "format: aqcp-partnership/1\nname: P\nlevel: local\nas-of: 2014-06-30\n";
  private static final String LONG_LINE = ":5:1: this line has more than 100000 characters";
  private static final String NO_COLON = ":5:1: a `:` is missing after this key";
  private static final String NOT_YAML = "this is not valid YAML";
  private static final String OTHER_TEXT = ": this is not a partnership file, but other text";
  private static final String EMPTY = ": the file is empty";
  private static final String NOT_UTF8 = ": the file is not UTF-8 text";

  String file() {
    return name + ".yaml";
  }

  byte[] bytes() {
    return text.getBytes(charset);
  }

  static List<HostileYaml> all() {
    List<HostileYaml> all = new ArrayList<>(large());
    all.addAll(notPlain());
    all.addAll(encodings());
    all.addAll(values());
    all.addAll(odd());
    return all;
  }

  private static List<HostileYaml> large() {
    return List.of(
        of("alias-alone", "region: *a\n", ":5:9: the alias `*a` is not supported"),
        of("anchor-bomb", bomb(), ":5:1: unknown key `a0`"),
        of("deep-brackets", "region: " + "[".repeat(90_000) + "\n", ":5:28: this is nested more"),
        of("deep-braces", "region: " + "{a: ".repeat(20_000) + "\n", ":5:85: this is nested more"),
        of("deep-dashes", "region:\n" + "- ".repeat(40_000) + "x\n", ":6:39: this is nested more"),
        of("deep-lines", lines(2_000, i -> " ".repeat(i) + "a:"), ":25:21: this is nested more"),
        of("megabyte-block", "region: |\n" + ("  " + "x".repeat(90_000) + "\n").repeat(40), ""),
        of("megabyte-quoted", "region: \"" + ("x".repeat(90_000) + "\n  ").repeat(40) + "\"\n", ""),
        of("line-too-long", "region: " + "x".repeat(200_000) + "\n", LONG_LINE),
        of("file-too-long", "# " + "x".repeat(5_000_000) + "\n", ": the file is 4.8 MB large"),
        of("key-too-long", "k".repeat(60_000) + ": 1\n", NO_COLON),
        of("key-long", "? " + "k".repeat(60_000) + "\n: 1\n", ":5:3: unknown key `kkkk"),
        of("keys", lines(100_000, i -> "k" + i + ": 1"), ":5:1: unknown key `k0`"),
        of("key-again", "k: 1\n".repeat(100_000), ":6:1: duplicate key `k`; the first is on"),
        of("facts", "employers:\n" + lines(50_000, i -> "- {nme: a}"), ":6:4: unknown key `nme`"),
        of("documents", "---\n".repeat(100_000), ":5:1: a second document starts here"),
        of("ends", "...\n".repeat(100_000), ""),
        of("quotes", "\"".repeat(90_000) + "\n", NO_COLON),
        of("ampersands", "&".repeat(90_000) + "\n", ":5:2: " + NOT_YAML),
        of("bangs", "!".repeat(90_000) + "\n", NO_COLON),
        of("colons", "{" + "a:,".repeat(30_000) + "}\n", NO_COLON),
        of("commas", "region: [" + ",".repeat(90_000) + "]\n", ":5:10: " + NOT_YAML),
        of("questions", "[" + "? ".repeat(40_000) + "]\n", NO_COLON));
  }

  private static List<HostileYaml> notPlain() {
    return List.of(
        of(
            "tag-of-java",
            "region: !!javax.script.ScriptEngineManager []\n",
            ":5:9: the tag `!!javax"),
        of("tag-of-a-key", "!!str b: c\n", ":5:1: the tag `!!str` is not supported"),
        of(
            "tag-reversed",
            "region: !<tag:%E2%80%AEx> y\n",
            ":5:9: the tag `tag: x` is not supported"),
        of("tag-of-no-letters", "region: !%FF y\n", ":5:10: " + NOT_YAML),
        of("merge", "<<: {a: b}\n", ":5:1: the merge key `<<` is not supported"),
        of("anchor", "region: &a x\n", ":5:9: the anchor `&a` is not supported"),
        of("key-of-keys", "{a: b}: c\n", ":5:1: a key must be plain text"),
        of("key-of-a-list", "[a]: c\n", ":5:1: a key must be plain text"),
        of("key-of-an-alias", "*a : c\n", ":5:1: the alias `*a` is not supported"),
        of("key-of-nothing", "\"\": x\n", ":5:1: a key must be a word on one line"),
        of("key-of-two-lines", "\"a\\nb\": x\n", ":5:1: a key must be a word on one line"),
        of("second-document", "---\n" + HEAD, ":5:1: a second document starts here"),
        whole("version-too-large", "%YAML 99999999999.1\n---\n" + HEAD, ":1:18: " + NOT_YAML),
        whole("version-unknown", "%YAML 3.1\n---\n" + HEAD, ":1:1: " + NOT_YAML));
  }

  private static List<HostileYaml> encodings() {
    return List.of(
        whole("mark", "\uFEFF" + HEAD, ""),
        whole("mark-twice", "\uFEFF\uFEFF" + HEAD, ":1:1: the hidden character U+FEFF"),
        of("mark-within", "\uFEFFregion: x\n", ":5:1: the hidden character U+FEFF"),
        in("utf-16", StandardCharsets.UTF_16, ": the file is UTF-16 text, not UTF-8 text"),
        in("utf-32", Charset.forName("UTF-32BE"), ": the file is binary"),
        new HostileYaml(
            "latin-1", NOT_UTF8, HEAD + "region: \u00e9\n", StandardCharsets.ISO_8859_1),
        of("nothing-character", "region: \0\n", ": the file is binary, not text"),
        of("escape-character", "region: \u001b[31m\n", ":5:9: the hidden character U+001B"),
        of("next-line", "region: a\u0085b\n", ":5:10: the hidden character U+0085"),
        of("reversed", "region: a\u202Eb\n", ":5:10: the character U+202E reverses"),
        of("escape-escaped", "region: \"\\e[31m\"\n", ":5:9: the hidden character U+001B"),
        of("key-reversed", "\"\\u202e\": x\n", ":5:1: the character U+202E reverses"),
        of("letter-too-large", "region: \"\\UFFFFFFFF\"\n", ":5:1: " + NOT_YAML),
        of("half-a-letter", "region: \"\\uD800\"\n", ""),
        whole("returns-alone", HEAD.replace('\n', '\r'), ""));
  }

  private static List<HostileYaml> values() {
    String employers = "employers:\n- {name: x, since: ";
    return List.of(
        whole("day-of-nines", HEAD.replace("2014-06-30", "9999-99-99"), ":4:8: there is no date"),
        whole("day-of-noughts", HEAD.replace("2014-06-30", "0000-00-00"), ":4:8: there is no date"),
        whole("name-is-yes", HEAD.replace("name: P", "name: yes"), ""),
        whole(
            "level-is-no",
            HEAD.replace("level: local", "level: NO"),
            ":3:8: `NO` is not an allowed value for `level`"),
        of(
            "huge-number",
            "evidence:\n- {indicator: L2.2, rating: 1e999999999}\n",
            ":6:29: `rating`"),
        of("octal-number", "evidence:\n- {indicator: L2.2, rating: 0o17}\n", ":6:29: `rating`"),
        of("infinite-number", "evidence:\n- {indicator: L2.2, rating: .inf}\n", ":6:29: `rating`"),
        of(
            "many-digits",
            "evidence:\n- {indicator: L2.2, rating: " + "9".repeat(50_000) + "}\n",
            ":6:29: `rating`"),
        of("day-as-list", employers + "[2014-01-01]}\n", ":6:20: `since`"));
  }

  private static List<HostileYaml> odd() {
    return List.of(
        whole("nothing", "", EMPTY),
        whole("notes", "# x\n".repeat(100), EMPTY),
        whole("blanks", (" ".repeat(90_000) + "\n").repeat(40), EMPTY),
        whole("list", "- a\n", OTHER_TEXT),
        whole("text", "hello\n", OTHER_TEXT),
        whole("nobody", "~\n", OTHER_TEXT),
        whole("colon", ":\n", OTHER_TEXT),
        of("tab", "\tregion: x\n", ":5:1: found a tab where spaces are expected"),
        of("indent-of-nought", "region: >0\n  x\n", ":5:10: this is not expected here"));
  }

  private static HostileYaml of(String name, String more, String said) {
    return whole(name, HEAD + more, said);
  }

  private static HostileYaml whole(String name, String text, String said) {
    return new HostileYaml(name, said, text, StandardCharsets.UTF_8);
  }

  private static HostileYaml in(String name, Charset charset, String said) {
    return new HostileYaml(name, said, HEAD, charset);
  }

  private static String bomb() {
    return "a0: &a0 [x, x]\n"
        + lines(8, i -> "a%d: &a%d [*a%d, *a%d]".formatted(i + 1, i + 1, i, i));
  }

  private static String lines(int count, java.util.function.IntFunction<String> line) {
    return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
  }
}
