package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aqcp.author.check.FrameworkCheck;
import org.aqcp.author.check.PartnershipCheck;
import org.aqcp.edition.lock.LockCheck;
import org.aqcp.edition.lock.LockProblem;
import org.aqcp.framework.Home;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.ProblemKind;
import org.aqcp.report.findings.ProblemKinds;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.cache.RuleStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The problem pages. Each shows wrong text and the fixed text; the fixed text is in the {@link
 * SmallHome}, and replacing it with the wrong text causes exactly that problem.
 */
final class ProblemPagesTest {
  private static final Path PAGES = Path.of("docs/problems");
  private static final Pattern WRONG =
      Pattern.compile("\\*\\*Wrong,\\*\\* in `([^`]+)`:\\n\\n```\\n(.*?)\\n```\\n", Pattern.DOTALL);
  private static final Pattern FIXED =
      Pattern.compile("\\*\\*Fixed:\\*\\*\\n\\n```\\n(.*?)\\n```\\n", Pattern.DOTALL);
  private static final Pattern MISSING =
      Pattern.compile("\\*\\*Wrong:\\*\\* the file `([^`]+)` is missing");
  private static final Pattern CHARACTER = Pattern.compile("<U\\+([0-9A-F]{4})>");

  /** What no text in a file can show. */
  private static final Set<String> WITHOUT_EXAMPLE =
      Set.of(
          "unreadable-file",
          "too-large",
          "not-text",
          "too-many-problems",
          "unknown-version",
          "cases-not-at-end",
          "no-versions",
          // of a change, which is more than a text: see CiTest
          "unformatted-file",
          "failed-case",
          "uncovered",
          "surviving-mutant",
          "undeclared-change",
          "step-too-small",
          "nothing-to-accept",
          "no-revision",
          // of records, which no home has: see HostileRecordsTest
          "no-records",
          "missing-column",
          "repeated-column",
          "invalid-row",
          "other-format",
          "social-security-numbers",
          "weak-key");

  private static final String LOCK = "framework-versions/small-1.0/framework.lock";

  @TempDir private Path folder;

  static Stream<String> ids() {
    return ProblemKinds.all().stream().map(ProblemKind::id);
  }

  @Test
  void every_kind_has_an_id_of_its_own_and_a_page_and_no_page_is_left_over() throws IOException {
    assertThat(ids()).doesNotHaveDuplicates();
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.map(page -> page.getFileName().toString().replace(".md", "")))
          .containsExactlyInAnyOrderElementsOf(ids().toList());
    }
  }

  @Test
  void the_small_home_has_no_problem() throws IOException {
    SmallHome.in(folder);
    assertThat(found()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void says_what_it_is_why_it_matters_and_how_to_fix_it(String id) throws IOException {
    String page = Files.readString(PAGES.resolve(id + ".md"));
    assertThat(page)
        .startsWith("# " + id + "\n\n")
        .contains("**What it means.** ", "**Why it matters.** ", "**How to fix it.** ");
    assertThat(page.lines()).allMatch(line -> line.length() <= 120);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void its_example_has_that_problem_and_the_fixed_one_has_none(String id) throws IOException {
    String page = shown(Files.readString(PAGES.resolve(id + ".md")));
    SmallHome home = SmallHome.in(folder);
    boolean ofLock = Stream.of(LockProblem.values()).anyMatch(kind -> kind.id().equals(id));
    if (ofLock) {
      home.write(LOCK, locks().lock(locks().home().version("small-1.0")));
      assertThat(differing()).isEmpty();
    }
    measures(page, home);
    Matcher wrong = WRONG.matcher(page);
    Matcher fixed = FIXED.matcher(page);
    Matcher missing = MISSING.matcher(page);
    if (missing.find()) {
      Files.delete(folder.resolve(missing.group(1)));
    } else if (!wrong.find()) {
      assertThat(WITHOUT_EXAMPLE).contains(id);
      return;
    } else if (fixed.find()) {
      if (!Files.exists(folder.resolve(wrong.group(1)))) {
        home.write(wrong.group(1), fixed.group(1) + "\n");
        assertThat(found()).as("fixed").isEmpty();
      }
      home.edit(wrong.group(1), fixed.group(1), wrong.group(2));
    } else {
      assertThat(page).contains("**Fixed:** delete the file");
      home.write(wrong.group(1), wrong.group(2) + "\n");
    }
    assertThat(ofLock ? differing() : found()).as(id).containsOnly(id);
  }

  /** Cases for the measures of a page, or measures for its cases. */
  private static void measures(String page, SmallHome home) throws IOException {
    if (page.contains(SmallMeasures.CASE_FILE)) {
      SmallMeasures.in(home);
    } else if (page.contains(SmallMeasures.FILE)) {
      home.write(
          SmallMeasures.CASE_FILE, SmallMeasures.CASES.replaceAll("(?s)  - name: wages.*", ""));
    }
  }

  private RulebookReader rules() {
    return new RulebookReader(new Home(folder), new RuleStore(folder.resolve("cache")));
  }

  private LockCheck locks() {
    return new LockCheck(new Home(folder), rules());
  }

  private List<String> differing() {
    return locks().verify("small-1.0").problems().stream()
        .map(problem -> problem.kind().id())
        .toList();
  }

  private List<String> found() {
    Home home = new Home(folder);
    RulebookReader rules = rules();
    List<Problem> problems = new ArrayList<>();
    for (String version : home.versionIds()) {
      problems.addAll(new FrameworkCheck(home, rules).check(version).problems());
    }
    problems.addAll(
        new PartnershipCheck(home, home.partnerships(), Optional.empty())
            .check(folder.resolve(SmallHome.PARTNERSHIP))
            .problems());
    return problems.stream().map(problem -> problem.kind().id()).toList();
  }

  private static String shown(String page) {
    return CHARACTER
        .matcher(page)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
  }
}
