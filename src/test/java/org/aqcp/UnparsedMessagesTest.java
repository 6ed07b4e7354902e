package org.aqcp;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.input.problem.Problem;

/** Messages and hints are for readers; whatever a program wants of a problem is its own part. */
@AnalyzeClasses(
    packages = "org.aqcp",
    importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WrittenByHand.class})
final class UnparsedMessagesTest {
  private static final Set<String> WORDS = Set.of("message", "hint");

  /** Those that show problems to somebody. */
  private static final Set<String> SHOWING =
      Set.of(
          "org.aqcp.input.problem.Problem",
          "org.aqcp.editor.Diagnosed",
          "org.aqcp.edition.lock.FileDifferences",
          "org.aqcp.report.edition.ProblemWords",
          "org.aqcp.report.findings.FindingsText",
          "org.aqcp.report.findings.GithubAnnotations",
          "org.aqcp.report.json.JsonProblem",
          "org.aqcp.report.findings.SarifResult");

  private static final Set<String> TAKING_APART =
      Set.of(
          "charAt",
          "contains",
          "endsWith",
          "indexOf",
          "lastIndexOf",
          "lines",
          "matches",
          "split",
          "startsWith",
          "substring");

  @ArchTest
  static final ArchRule only_who_shows_a_problem_asks_for_its_words =
      noClasses()
          .that(
              describe("do not show problems", (JavaClass one) -> !SHOWING.contains(one.getName())))
          .should()
          .accessTargetWhere(words())
          .because("what is said in words may be said in others tomorrow");

  @ArchTest
  static final ArchRule who_shows_a_problem_asks_for_its_words =
      classes()
          .that(describe("show problems", (JavaClass one) -> SHOWING.contains(one.getName())))
          .should()
          .accessTargetWhere(words())
          .because("this list would grow old otherwise");

  @ArchTest
  static final ArchRule who_shows_a_problem_takes_no_text_apart =
      noClasses()
          .that(describe("show problems", (JavaClass one) -> SHOWING.contains(one.getName())))
          .should()
          .accessTargetWhere(
              describe(
                  "takes a text apart",
                  (JavaAccess<?> access) ->
                      access.getTargetOwner().isEquivalentTo(Pattern.class)
                          || access.getTargetOwner().isEquivalentTo(Matcher.class)
                          || (access.getTargetOwner().isEquivalentTo(String.class)
                              && TAKING_APART.contains(access.getName()))))
          .because("messages and hints are shown as they are");

  private static DescribedPredicate<JavaAccess<?>> words() {
    return describe(
        "is the message or the hint of a problem",
        (JavaAccess<?> access) ->
            access.getTargetOwner().isEquivalentTo(Problem.class)
                && WORDS.contains(access.getName()));
  }
}
