package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aqcp.shell.session.ExitStatus;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code evaluate} with more than one file. */
class EvaluateManyTest {
  private static final int FILES = 40;

  @TempDir private static Path folder;
  private static OneShot door;

  @BeforeAll
  static void write() throws IOException {
    SmallHome.in(folder);
    door = new OneShot(folder, folder);
    for (int i = 0; i < FILES; i++) {
      write("corpus/p%02d.yaml".formatted(i), partnership(i));
    }
    write("corpus/other.yaml", "a: b\n");
  }

  /** Of every kind: employers unreported, none that counts, one that decides, two that do. */
  private static String partnership(int number) {
    String head =
        "format: aqcp-partnership/1\nname: P %d\nlevel: local\nas-of: 2014-06-30\n"
            .formatted(number);
    int kind = number % 4;
    String roles = kind == 2 ? "[decide]" : "[decide, co-design]";
    String employers =
        IntStream.range(0, kind - 1)
            .mapToObj(e -> "\n  - name: E%d\n    roles: %s".formatted(e, roles))
            .collect(Collectors.joining());
    return kind == 0 ? head : head + "employers:" + (kind == 1 ? " []" : employers) + "\n";
  }

  private static void write(String file, String text) throws IOException {
    Files.createDirectories(folder.resolve(file).getParent());
    Files.writeString(folder.resolve(file), text);
  }

  private static OneShot.Said run(String line) {
    return door.run(line + " --against small-1.0");
  }

  @Test
  void a_link_that_leads_out_of_the_folder_is_reported_and_not_shown() throws IOException {
    write("secrets/key", "-----BEGIN PRIVATE KEY-----\n");
    write("secrets/good.yaml", partnership(3));
    write("links/own.yaml", partnership(1));
    Path links = folder.resolve("links");
    Files.createSymbolicLink(links.resolve("a.yaml"), links.resolve("own.yaml"));
    Files.createSymbolicLink(links.resolve("b.yaml"), folder.resolve("secrets/good.yaml"));
    Files.createSymbolicLink(links.resolve("partnership.yaml"), folder.resolve("secrets/key"));
    for (String named : List.of("links", "'links/*.yaml'", "'links/**/*.yaml'")) {
      OneShot.Said said = run("evaluate " + named);
      assertThat(said.status()).isEqualTo(ExitStatus.USAGE);
      assertThat(said.out()).contains(" P 1 ").doesNotContain("P 3");
      assertThat(said.talk())
          .contains(
              "links/b.yaml: this link leads out of the folder;"
                  + " replace it with the file itself\n",
              "links/partnership.yaml: this link leads out of the folder;",
              "aqcp: 2 evaluated, 2 invalid\n")
          .doesNotContain("BEGIN");
    }
    assertThat(run("evaluate links/b.yaml").status()).isEqualTo(ExitStatus.OK);
  }

  @Test
  void the_text_is_a_line_each_in_their_order_and_a_summary() {
    OneShot.Said said = run("evaluate corpus");
    assertThat(said.status()).isEqualTo(ExitStatus.OK);
    List<String> lines = said.out().lines().toList();
    assertThat(lines.subList(1, FILES + 1))
        .allMatch(line -> line.matches("[✓◐✗?] P \\d+( +\\d+){5}"))
        .extracting(line -> line.split(" +", -1)[2])
        .containsExactlyElementsOf(IntStream.range(0, FILES).mapToObj(String::valueOf).toList());
    assertThat(lines).allMatch(line -> line.length() <= 80);
    assertThat(said.talk())
        .isEqualTo(
            "aqcp: skipping YAML files without a partnership, such as `corpus/other.yaml`\n");
  }

  @Test
  void the_file_is_named_where_a_name_comes_again() throws IOException {
    write("twice/a.yaml", partnership(1));
    write("twice/b.yaml", partnership(3));
    write("twice/c.yaml", partnership(1));
    assertThat(run("evaluate twice").out().lines().skip(1).limit(4))
        .satisfiesExactly(
            a -> assertThat(a).contains(" P 1 "),
            b -> assertThat(b).contains(" P 3 "),
            named -> assertThat(named).startsWith("  in ").endsWith("twice/c.yaml:"),
            c -> assertThat(c).contains(" P 1 "));
    assertThat(run("evaluate twice -f verdicts").out().lines()).hasSize(3);
  }

  @Test
  void the_summary_is_the_sum_of_the_single_evaluations() {
    String summary = run("evaluate corpus").out();
    for (String indicator : List.of("L2.1", "L2.2")) {
      int[] sums = new int[5];
      List<String> statuses = List.of("met", "partly-met", "not-met", "unknown", "not-applicable");
      for (int i = 0; i < FILES; i++) {
        String one = run("evaluate corpus/p%02d.yaml -f verdicts".formatted(i)).out();
        Matcher status =
            Pattern.compile("\"id\":\"" + indicator + "\",\"status\":\"([a-z-]+)\"").matcher(one);
        assertThat(status.find()).isTrue();
        sums[statuses.indexOf(status.group(1))]++;
      }
      assertThat(sums).contains(0);
      String counts = IntStream.of(sums).mapToObj(" +%d"::formatted).collect(Collectors.joining());
      assertThat(summary).containsPattern("\n    " + indicator + "  \\S.*" + counts + "\n");
    }
  }

  @Test
  void one_thread_and_many_print_the_same_bytes() {
    for (String format : List.of("text", "json", "verdicts", "text --all")) {
      String one = run("evaluate corpus --jobs 1 -f " + format).out();
      assertThat(run("evaluate corpus --jobs 5 -f " + format).out())
          .isEqualTo(one)
          .contains("P 39");
    }
  }

  @Test
  void json_is_an_object_a_line_the_same_as_of_each_alone_but_for_its_layout() {
    List<String> lines = run("evaluate corpus -f json").out().lines().toList();
    assertThat(lines).hasSize(FILES).allMatch(line -> line.startsWith("{\"format\""));
    String alone = run("evaluate corpus/p07.yaml -f json").out();
    assertThat(alone.replaceAll("\\n *|(?<=\":) ", ""))
        .isEqualTo(lines.get(7).replaceAll("\\n", ""));
    String verdicts = run("evaluate corpus/p07.yaml -f verdicts").out();
    assertThat(run("evaluate corpus -f verdicts").out()).contains("\n" + verdicts);
  }

  @Test
  void without_remedies_json_says_the_same_but_for_them() {
    String all = run("evaluate corpus -f json").out();
    String reasons = run("evaluate corpus -f json --no-remedies").out();
    assertThat(all).contains("\"remedy\":[{");
    String remedies = "\"remedy\":\\[.*?\\],(\"remedyGives\":\"[a-z-]+\",)?(?=\"advice\")";
    assertThat(reasons).isEqualTo(all.replaceAll(remedies, ""));
    String alone = run("evaluate corpus/p07.yaml -f json --no-remedies").out();
    assertThat(alone).contains("\"advice\"").doesNotContain("\"remedy\"");
  }

  @Test
  void remedies_can_be_left_out_of_json_only() {
    run("evaluate corpus --no-remedies --all")
        .refuses(ExitStatus.USAGE, "aqcp: `--no-remedies` goes with `--format json` only");
  }

  @Test
  void of_many_files_one_that_is_bad_is_told_and_the_others_go_on() throws IOException {
    write("mixed/a.yaml", partnership(2));
    write("mixed/b.yaml", partnership(3) + "employrs: []\nlevel: local\n");
    write("mixed/c.yaml", partnership(3));
    OneShot.Said said = run("evaluate mixed --fail-on not-met");
    assertThat(said.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(said.talk())
        .isEqualTo(
            """
            mixed/b.yaml:10:1: unknown key `employrs`; did you mean `employers`?
            mixed/b.yaml:11:1: duplicate key `level`; the first is on line 3; keep one of them
            aqcp: 2 evaluated, 1 invalid
            """);
    assertThat(said.out()).contains("P 2 ", "P 3 ", "2 in all");
    assertThat(run("evaluate mixed/a.yaml nowhere.yaml").status()).isEqualTo(ExitStatus.USAGE);
  }

  @Test
  void one_that_is_not_met_is_enough_to_fail() {
    assertThat(run("evaluate corpus --fail-on not-met").status()).isEqualTo(ExitStatus.NOT_MET);
    assertThat(run("evaluate corpus/p03.yaml corpus/p04.yaml --fail-on not-met").status())
        .isEqualTo(ExitStatus.OK);
    assertThat(run("evaluate corpus/p03.yaml corpus/p04.yaml --fail-on unknown").status())
        .isEqualTo(ExitStatus.UNDECIDED);
  }

  @Test
  void nothing_evaluated_is_never_a_success() throws IOException {
    Files.createDirectories(folder.resolve("bare"));
    run("evaluate bare")
        .refuses(
            ExitStatus.USAGE,
            "bare: no partnership file is there; choose another folder, or start the files with"
                + " `format: aqcp-partnership/1`");
    assertThat(run("evaluate 'x*.yaml'").status()).isEqualTo(ExitStatus.USAGE);
  }

  @Test
  void the_output_goes_to_a_file_where_one_is_named() throws IOException {
    OneShot.Said said = run("evaluate 'corpus/p0*.yaml' -f verdicts -o out.jsonl");
    assertThat(said.out()).isEmpty();
    assertThat(Files.readAllLines(folder.resolve("out.jsonl"))).hasSize(10);
    assertThat(run("evaluate corpus -o no/such.txt").status()).isEqualTo(ExitStatus.USAGE);
    // all of it, or what stood there
    assertThat(run("evaluate corpus --against none -o out.jsonl").status())
        .isEqualTo(ExitStatus.USAGE);
    assertThat(Files.readAllLines(folder.resolve("out.jsonl"))).hasSize(10);
    try (Stream<Path> all = Files.list(folder)) {
      assertThat(all).noneMatch(file -> file.getFileName().toString().startsWith(".out"));
    }
  }

  @Test
  void a_wrong_number_of_jobs_is_refused() {
    run("evaluate corpus --jobs 0")
        .refuses(ExitStatus.USAGE, "aqcp: `--jobs` is a number from 1 to 1024, not `0`");
  }
}
