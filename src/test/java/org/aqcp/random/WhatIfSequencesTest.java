package org.aqcp.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.aqcp.assist.WhatIf;
import org.aqcp.assist.edit.Edit;
import org.aqcp.assist.edit.RefusedEdit;
import org.aqcp.bench.PartnershipYaml;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.Verdict;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.yaml.Node;
import org.aqcp.input.yaml.YamlFile;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * However a partnership is edited, and edits are taken back and made again, its verdicts are those
 * of an evaluation that knows nothing of what it was before.
 */
final class WhatIfSequencesTest {
  private static final int MOST_STEPS = 8;

  /** How many sequences begin with the same generated partnerships. */
  private static final int EACH = 10;

  /** How many sequences of a long run are told of at a time. */
  private static final int TOLD = 1_000;

  private final PartnershipReader reader = new PartnershipReader();
  private int ran;
  private int made;
  private int refused;
  private int back;
  private int turned;

  @ParameterizedTest
  @ValueSource(strings = {"state", "local"})
  void edits_end_at_the_verdicts_of_a_fresh_evaluation(String level) throws IOException {
    Evaluator evaluator = Shipped.evaluator(level);
    PartnershipGenerator generator = new PartnershipGenerator(level, Focus.all(evaluator, level));
    List<byte[]> examples = examples(level);
    int first = Amount.first();
    int sequences = Amount.of(250);
    Partnership donor = null;
    byte[] generated = {};
    for (int seed = first; seed < first + sequences; seed++) {
      if (donor == null || seed % EACH == 0) {
        // it takes longer to make them than to edit them
        donor = generator.partnership(seed + 1_000_000_007L);
        String yaml = PartnershipYaml.of(generator.partnership(seed), "P");
        generated = yaml.getBytes(StandardCharsets.UTF_8);
      }
      byte[] text = seed % 2 == 0 ? examples.get(seed / 2 % examples.size()) : generated;
      Optional<WhatIf> started = started(text, evaluator);
      started.ifPresent(begun(seed, text, donor, evaluator));
      ran += started.isPresent() ? 1 : 0;
      if (ran % TOLD == 0) {
        tell(level);
      }
    }
    tell(level);
    assertThat(ran).isGreaterThan(sequences / 2);
    assertThat(made).isGreaterThan(2 * ran);
    assertThat(back).isGreaterThan(ran / 2);
    assertThat(turned).isGreaterThan(ran / 5);
  }

  private void tell(String level) {
    Amount.say(
        "%d sequences of edits of %s partnerships: %d made, %d refused, %d taken back or made"
            + " again; %d ended at other verdicts than they began with",
        ran, level, made, refused, back, turned);
  }

  private Consumer<WhatIf> begun(int seed, byte[] text, Partnership donor, Evaluator evaluator) {
    return whatIf -> {
      RandomFileEdits edits = new RandomFileEdits(random(seed), donor);
      List<Edit> kept = sequence(whatIf, edits);
      Partnership now = made(text, kept);
      String what = "sequence %d: %s".formatted(seed, kept);
      assertThat(whatIf.edits()).as(what).isEqualTo(kept);
      assertThat(whatIf.file().partnership()).as(what).isEqualTo(now);
      List<String> verdicts = verdicts(whatIf.explained().evaluation());
      assertThat(verdicts).as(what).isEqualTo(verdicts(evaluator.evaluate(now)));
      turned += verdicts.equals(verdicts(whatIf.unedited().evaluation())) ? 0 : 1;
    };
  }

  /** Neighboring seeds would begin alike. */
  private static Random random(long seed) {
    return new Random(seed * 0x9E3779B97F4A7C15L);
  }

  /** Edits a partnership, and returns which edits are left. */
  private List<Edit> sequence(WhatIf whatIf, RandomFileEdits edits) {
    List<Edit> kept = new ArrayList<>();
    List<Edit> undone = new ArrayList<>();
    int steps = 1 + edits.next(MOST_STEPS);
    for (int i = 0; i < steps; i++) {
      int kind = edits.next(10);
      if (kind < 2) {
        Optional<Edit> edit = whatIf.undo();
        assertThat(edit.isPresent()).isEqualTo(!kept.isEmpty());
        edit.ifPresent(it -> undone.add(kept.remove(kept.size() - 1)));
        back += edit.isPresent() ? 1 : 0;
      } else if (kind == 2) {
        Optional<Edit> edit = whatIf.redo();
        assertThat(edit.isPresent()).isEqualTo(!undone.isEmpty());
        edit.ifPresent(it -> kept.add(undone.remove(undone.size() - 1)));
        back += edit.isPresent() ? 1 : 0;
      } else {
        make(whatIf, edits.edit(whatIf.file().partnership()), kept, undone);
      }
    }
    return kept;
  }

  private void make(WhatIf whatIf, Edit edit, List<Edit> kept, List<Edit> undone) {
    try {
      whatIf.make(edit);
      made++;
      kept.add(edit);
      undone.clear();
    } catch (InvalidInput | RefusedEdit cannotBe) {
      refused++;
    }
  }

  /** What a file with random names or dates states may be impossible. */
  private Optional<WhatIf> started(byte[] text, Evaluator evaluator) {
    try {
      YamlFile tree = YamlFile.of("partnership.yaml", text);
      PartnershipReader remembering = reader.remembering();
      PartnershipFile file = remembering.read(tree);
      return Optional.of(new WhatIf(remembering, tree, file, evaluator));
    } catch (InvalidInput impossible) {
      return Optional.empty();
    }
  }

  /** The partnership with edits, one after the other. */
  private Partnership made(byte[] text, List<Edit> edits) {
    YamlFile tree = YamlFile.of("partnership.yaml", text);
    Partnership now = reader.read(tree).partnership();
    for (Edit edit : edits) {
      Node.Mapping root = edit.in(tree.root(), now);
      tree = tree.with(root);
      now = reader.read(tree).partnership();
    }
    return now;
  }

  private static List<String> verdicts(Evaluation evaluation) {
    List<String> verdicts = new ArrayList<>(List.of(said(evaluation.whole())));
    evaluation
        .criteria()
        .forEach(
            criterion -> {
              verdicts.add(criterion.criterion().id() + said(criterion.verdict()));
              criterion
                  .indicators()
                  .forEach(one -> verdicts.add(one.indicator().id() + said(one.verdict())));
            });
    return verdicts;
  }

  private static String said(Verdict verdict) {
    List<Status> could = verdict.couldBecome();
    List<String> rules = verdict.rules().stream().map(r -> r.rule().name() + r.holds()).toList();
    return " " + verdict.status() + " could become " + could + " by " + rules;
  }

  private static List<byte[]> examples(String level) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("examples"))) {
      return files
          .filter(file -> file.endsWith("partnership.yaml"))
          .filter(file -> PartnershipReader.likelyLevel(file).equals(Optional.of(level)))
          .sorted()
          .map(WhatIfSequencesTest::bytes)
          .toList();
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
