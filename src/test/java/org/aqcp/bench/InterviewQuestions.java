package org.aqcp.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aqcp.assist.interview.Asking;
import org.aqcp.assist.interview.Interview;
import org.aqcp.assist.interview.OpenPart;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.Verdict;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.shipped.Shipped;

/**
 * Counts the questions until all verdicts of an example are those of its file, if it begins with a
 * name and a level, and is asked in one order or another. Started by {@code bench/interview}.
 */
final class InterviewQuestions {
  /** Other work on the computer does not count. */
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  private static final int RANDOM_ORDERS = 5;

  private final Evaluator evaluator;
  private final OwnAnswers answers;
  private final List<Indicator> indicators;
  private final List<String> aim;
  private final List<Double> seconds = new ArrayList<>();

  private InterviewQuestions(Partnership own) {
    this.evaluator = Shipped.evaluator(own.level());
    this.answers = new OwnAnswers(own);
    this.indicators = evaluator.version().indicators(own.level());
    this.aim = verdicts(own);
  }

  /** Prints the table, of all examples or of those with a name. */
  public static void main(String[] only) throws IOException {
    System.out.println(
        "| example | interview | all it asks | file's order, what matters | file's order | random |"
            + " slowest (s of one processor) |");
    System.out.println("|---|---|---|---|---|---|---|");
    int[] sums = new int[5];
    List<Double> all = new ArrayList<>();
    for (Path file : examples()) {
      if (only.length > 0 && !file.toString().contains(only[0])) {
        continue;
      }
      Partnership own = new PartnershipReader().read(file).partnership();
      InterviewQuestions of = new InterviewQuestions(own);
      int[] asked = of.interview(null);
      int[] byFile = of.interview(of.fileOrder());
      int inOrder = of.inOrder(open -> open.get(0));
      int random = of.random();
      int[] row = {asked[0], asked[1], byFile[0], inOrder, random};
      for (int i = 0; i < row.length; i++) {
        sums[i] += row[i];
      }
      all.addAll(of.seconds);
      System.out.printf(
          Locale.ROOT,
          "| %s | %d | %d | %d | %d | %d | %.2f |%n",
          file.getParent().getFileName(),
          row[0],
          row[1],
          row[2],
          row[3],
          row[4],
          of.seconds.stream().mapToDouble(s -> s).max().orElse(0));
    }
    all.sort(Comparator.naturalOrder());
    System.out.printf(
        Locale.ROOT,
        "| all | %d | %d | %d | %d | %d | median %.3f, 99 %% %.3f |%n",
        sums[0],
        sums[1],
        sums[2],
        sums[3],
        sums[4],
        all.get(all.size() / 2),
        all.get(all.size() * 99 / 100));
  }

  private static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("examples"))) {
      return files.filter(file -> file.endsWith("partnership.yaml")).sorted().toList();
    }
  }

  private List<String> verdicts(Partnership of) {
    List<String> all = new ArrayList<>();
    for (Indicator indicator : indicators) {
      Verdict verdict = evaluator.unrefereed(of, indicator);
      all.add(indicator.id() + verdict.status() + verdict.couldBecome());
    }
    return all;
  }

  /** Questions until the verdicts are fixed, and until nothing is asked any more. */
  private int[] interview(Comparator<OpenPart> order) {
    Interview interview = new Interview(evaluator, answers.emptied(), id -> true);
    int fixed = -1;
    int asked = 0;
    while (true) {
      if (fixed < 0 && verdicts(interview.partnership()).equals(aim)) {
        fixed = asked;
      }
      long begin = CPU.getCurrentThreadCpuTime();
      Optional<Asking> next = order == null ? interview.next() : interview.next(order);
      if (next.isEmpty()) {
        return new int[] {fixed, asked};
      }
      asked++;
      answers
          .answer(next.get().part(), interview.partnership())
          .ifPresentOrElse(interview::heard, () -> interview.setAside(next.get().part()));
      if (order == null) {
        seconds.add((CPU.getCurrentThreadCpuTime() - begin) / 1e9);
      }
    }
  }

  /** The order of the file, with what is not known left out. */
  private int inOrder(Function<List<OpenPart>, OpenPart> choice) {
    Partnership now = answers.emptied();
    Set<OpenPart> unknown = new HashSet<>();
    int asked = 0;
    while (!verdicts(now).equals(aim)) {
      List<OpenPart> open = new ArrayList<>(OwnAnswers.open(now));
      open.removeAll(unknown);
      if (open.isEmpty()) {
        return -1;
      }
      OpenPart one = choice.apply(open);
      asked++;
      Optional<Partnership> answered = answers.answer(one, now);
      if (answered.isEmpty()) {
        unknown.add(one);
      } else {
        now = answered.get();
      }
    }
    return asked;
  }

  private int random() {
    int sum = 0;
    for (int seed = 1; seed <= RANDOM_ORDERS; seed++) {
      Random random = new Random(seed);
      sum += inOrder(open -> open.get(random.nextInt(open.size())));
    }
    return sum / RANDOM_ORDERS;
  }

  private Comparator<OpenPart> fileOrder() {
    Map<OpenPart, Integer> order = new HashMap<>();
    Partnership own = answers.own();
    // whatever the file says, in the order in which it could be asked
    for (OpenPart part : OwnAnswers.all(own)) {
      order.putIfAbsent(part, order.size());
    }
    return Comparator.comparingInt(part -> order.getOrDefault(part, Integer.MAX_VALUE));
  }
}
