package org.aqcp.rules.safety;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aqcp.condition.Operator;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.RuleMethod;
import org.aqcp.input.problem.InputProblem;
import org.aqcp.input.problem.ProblemKind;
import org.aqcp.rules.text.RuleProblem;

/**
 * Checks the DRL of a phrase, token by token, before any Drools parser sees it: only tokens and
 * calls of the closed language pass, and no more of them than a sentence needs. This covers phrases
 * that no rule uses; their meaning is read later, when a rule uses them.
 */
public final class DrlFence {
  /**
   * Where and how a condition leaves the language.
   *
   * @param at index of the wrong token
   * @param length of this token; 0 at the end of the condition
   */
  public record Breach(ProblemKind kind, int at, int length, String message, String hint) {}

  private static final int DEEPEST = 8;
  private static final int MOST_KINDS = 4;
  private static final String ASKED =
      "conditions can only test facts, their parts, thresholds and dates";

  /** One sign of a condition, or the space between two. */
  public static final Pattern SIGN =
      Pattern.compile(
          "\\s+|\"[^\"]*\"|\\{\\w+}|\\$?[A-Za-z0-9_]+|"
              + operators()
              + "|&&|\\|\\||!\\.|[(),;:.*]");

  private static final Pattern TEXT =
      Pattern.compile("\"(?:[\\p{IsLatin}0-9 .,:;!?'%+&|()_-]|\\{\\w+})*\"");

  /** Code looks like this, and no name or word does. */
  private static final Pattern PATTERN_IN_TEXT = Pattern.compile("\\b[A-Z]\\w*\\(");

  private static final Pattern FACT = Pattern.compile("this|\\$\\w+");
  private static final Pattern KIND = Pattern.compile("[A-Z]\\w*");
  private static final Pattern NAME = Pattern.compile("[a-z]\\w*|\\{\\w+}");
  private static final Set<String> CALLS = calls();
  private static final Set<String> QUANTIFIERS = Set.of("exists", "not", "forall");
  private static final Set<String> NEVER =
      Set.of(
          "new",
          "eval",
          "or",
          "then",
          "end",
          "rule",
          "query",
          "function",
          "import",
          "declare",
          "global",
          "package",
          "over",
          "collect",
          "groupby",
          "matches",
          "soundslike",
          "str",
          "instanceof");

  private final String drl;
  private int length;
  private int depth;
  private int kinds;
  private String last = "";
  private String beforeLast = "";

  private DrlFence(String drl) {
    this.drl = drl;
  }

  /** The operators that are not words, longest first. */
  private static String operators() {
    return Arrays.stream(Operator.values())
        .map(Operator::drl)
        .filter(sign -> !Character.isLetter(sign.charAt(0)))
        .sorted(Comparator.comparing(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  private static Set<String> calls() {
    Set<String> calls =
        new HashSet<>(List.of("exists", "not", "forall", "accumulate", "compare", "and", "in"));
    for (Quantity.Function function : Quantity.Function.values()) {
      calls.add(function.drl());
    }
    for (RuleMethod method : RuleMethod.values()) {
      calls.add(method.drl());
    }
    return calls;
  }

  /** The first breach of a condition; empty if there is none. */
  public static Optional<Breach> breach(String drl) {
    return new DrlFence(drl).find();
  }

  private Optional<Breach> find() {
    Matcher sign = SIGN.matcher(drl);
    int at = 0;
    while (at < drl.length()) {
      if (!sign.find(at) || sign.start() != at) {
        String shown = new String(Character.toChars(drl.codePointAt(at)));
        length = shown.length();
        return breach(at, "`" + shown + "` is not allowed in a condition", ASKED);
      }
      length = sign.end() - at;
      Optional<Breach> breach = sign.group().isBlank() ? Optional.empty() : of(sign.group(), at);
      if (breach.isPresent()) {
        return breach;
      }
      at = sign.end();
    }
    if (depth == 0) {
      return Optional.empty();
    }
    length = 0;
    String hint = "write the `)` that belongs to it";
    return breach(RuleProblem.INVALID_PHRASE, at, "a `(` is not closed", hint);
  }

  private Optional<Breach> of(String sign, int at) {
    Optional<Breach> breach =
        sign.equals("(") ? opening(at) : sign.equals(")") ? closing(at) : word(sign, at);
    beforeLast = last;
    last = sign;
    return breach;
  }

  private Optional<Breach> word(String sign, int at) {
    if (sign.startsWith("\"") && !TEXT.matcher(sign).matches()) {
      return breach(
          at, "this text has characters that no word has", "write letters, digits and spaces");
    }
    if (sign.startsWith("\"") && PATTERN_IN_TEXT.matcher(sign).find()) {
      return breach(at, "this text looks like a pattern", "write a space before the `(`");
    }
    if (QUANTIFIERS.contains(sign) && QUANTIFIERS.contains(last)) {
      return breach(at, "`" + last + " " + sign + "` is not allowed in rules", ASKED);
    }
    boolean ofOther = last.equals(".") && !FACT.matcher(beforeLast).matches();
    if (NEVER.contains(sign) || ofOther || (last.equals(".") && sign.startsWith("{"))) {
      String shown = last.equals(".") ? beforeLast + "." + sign : sign;
      return breach(at, "`" + shown + "` is not allowed in rules", ASKED);
    }
    return Optional.empty();
  }

  private Optional<Breach> opening(int at) {
    if (++depth > DEEPEST) {
      return tooMuch(at, DEEPEST + " nested parentheses", "flatten them");
    }
    if (KIND.matcher(last).matches() && ++kinds > MOST_KINDS) {
      return tooMuch(
          at,
          MOST_KINDS + " facts are combined",
          "each of them multiplies the time that an evaluation takes");
    }
    return NAME.matcher(last).matches() && !CALLS.contains(last)
        ? breach(at, "`" + last + "(...)` is not allowed in rules", ASKED)
        : Optional.empty();
  }

  private Optional<Breach> closing(int at) {
    String hint = "remove it, or write the `(` that belongs to it";
    return --depth < 0
        ? breach(RuleProblem.INVALID_PHRASE, at, "a `)` closes nothing", hint)
        : Optional.empty();
  }

  private Optional<Breach> tooMuch(int at, String message, String hint) {
    return breach(InputProblem.TOO_LARGE, at, "more than " + message, hint);
  }

  private Optional<Breach> breach(int at, String message, String hint) {
    return breach(RuleProblem.UNSAFE_RULE, at, message, hint);
  }

  private Optional<Breach> breach(ProblemKind kind, int at, String message, String hint) {
    return Optional.of(new Breach(kind, at, length, message, hint));
  }
}
