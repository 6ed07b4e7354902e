package org.aqcp.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A random home of one rule: a sentence and lines that narrow it, some of them no conditions. */
final class RandomPhrase {
  private static final Pattern SIGN =
      Pattern.compile("\"[^\"]*\"|\\{\\w+}|\\$?\\w+|[=!<>]=|&&|\\|\\||!\\.|\\S");
  private static final List<String> STRANGE =
      List.of(
          "(",
          ")",
          "((",
          "))",
          ",",
          ";",
          ":",
          "||",
          "&&",
          "!.size()",
          ".exec(",
          "then",
          "end",
          "declare",
          "global",
          "from",
          "in (",
          "not",
          "and",
          "or",
          "exists",
          "forall(",
          "this",
          "this == $v0",
          "$v0",
          "\"Foo( a(b(c(d(e(f(g(\"",
          "Foo(",
          "{n}",
          "{w}",
          "\"{w}\"",
          "\"",
          "accumulate(",
          "entry-point",
          "new",
          "1",
          "true",
          "null",
          "+",
          "? a : b",
          "matches");

  private final Random random;
  private final String drl;

  RandomPhrase(long seed) {
    this.random = new Random(seed);
    String condition = new RandomConditions(random, Set.of("n"), false).condition();
    this.drl = disturbed(random.nextBoolean() ? condition : condition.replaceAll(" \\d+", " {n}"));
  }

  /**
   * Lines of a vocabulary: the sentence, which may take a number and a word, and what narrows it.
   */
  String vocabulary(int narrowing) {
    String said = "Random sentence";
    said += drl.contains("{n}") ? " {n}" : "";
    said += drl.contains("{w}") ? " {w:[a-z]+}" : "";
    StringBuilder lines = new StringBuilder("[condition][]" + said + "=" + drl + "\n");
    for (int i = 0; i < narrowing; i++) {
      lines.append("[condition][]- random ").append((char) ('a' + i));
      lines.append('=').append(disturbed(nested(random.nextInt(9)))).append('\n');
    }
    return lines.toString();
  }

  String sentence() {
    String said = "Random sentence";
    said += drl.contains("{n}") ? random.nextBoolean() ? " 2" : " `n`" : "";
    return said + (drl.contains("{w}") ? random.nextBoolean() ? " then" : " name" : "");
  }

  /** A test as deep and as long as phrases may be. */
  private String nested(int depth) {
    String one = random.nextBoolean() ? "name == \"Ash\"" : "name != \"a, b) || (c\"";
    if (depth == 0) {
      return one;
    }
    String sign = random.nextBoolean() ? " || " : " && ";
    String other = random.nextInt(3) == 0 ? nested(depth - 1) : one;
    return random.nextBoolean()
        ? "(" + nested(depth - 1) + sign + other + ")"
        : "(" + other + sign + nested(depth - 1) + ")";
  }

  /** As it is, or with a few signs lost, doubled or strange. */
  private String disturbed(String drl) {
    List<String> signs =
        new ArrayList<>(SIGN.matcher(drl).results().map(MatchResult::group).toList());
    for (int times = Math.max(0, random.nextInt(9) - 6); times > 0; times--) {
      int at = random.nextInt(signs.size());
      switch (random.nextInt(3)) {
        case 0 -> signs.set(at, signs.get(random.nextInt(signs.size())));
        case 1 -> signs.add(at, signs.get(at));
        default -> {
          for (int more = random.nextInt(20); more >= 0; more -= 1 + random.nextInt(20)) {
            signs.add(at, STRANGE.get(random.nextInt(STRANGE.size())));
          }
        }
      }
    }
    return String.join(" ", signs);
  }
}
