package org.aqcp.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.assist.edit.Edit;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.Reevaluator;
import org.aqcp.explanation.ExplainedEvaluation;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.yaml.Node;
import org.aqcp.input.yaml.YamlFile;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.partnership.PartnershipReader;

/**
 * A partnership with edits that are in no file, and what becomes of its verdicts. Edits can be
 * taken back and made again. An edit that is refused changes nothing.
 */
public final class WhatIf {
  /**
   * The partnership after some edits.
   *
   * @param by the last of them; null if there is none
   */
  private record State(
      Edit by, Node.Mapping root, PartnershipFile file, ExplainedEvaluation explained) {}

  private final PartnershipReader reader;
  private final YamlFile read;
  private final Reevaluator reevaluator;
  private final List<State> states = new ArrayList<>();
  private int at;

  /**
   * Starts with what a file states.
   *
   * @param reader remembers what it has read of the file
   * @param read the tree of the file
   * @param file as it was read from the tree
   */
  public WhatIf(
      PartnershipReader reader, YamlFile read, PartnershipFile file, Evaluator evaluator) {
    this.reader = reader;
    this.read = read;
    this.reevaluator = new Reevaluator(evaluator);
    states.add(new State(null, read.root(), file, ExplainedEvaluation.reasons(file, evaluator)));
  }

  /** The partnership with all edits. */
  public PartnershipFile file() {
    return now().file;
  }

  /** Its evaluation, with reasons. */
  public ExplainedEvaluation explained() {
    return now().explained;
  }

  /** The evaluation of the file without any edits. */
  public ExplainedEvaluation unedited() {
    return states.get(0).explained;
  }

  /** The edits, without those that were taken back. */
  public List<Edit> edits() {
    return states.subList(1, at + 1).stream().map(State::by).toList();
  }

  /**
   * Makes an edit. What was taken back before can no longer be made again.
   *
   * @throws org.aqcp.assist.edit.RefusedEdit if its path leads nowhere
   * @throws InvalidInput if the partnership cannot be so
   */
  public void make(Edit edit) {
    Node.Mapping root = edit.in(now().root, file().partnership());
    PartnershipFile file = read(root, edit);
    State next = new State(edit, root, file, now().explained.renewed(file, reevaluator));
    states.subList(at + 1, states.size()).clear();
    states.add(next);
    at++;
  }

  /** Takes back the last edit, and returns it; empty if there is none. */
  public Optional<Edit> undo() {
    return at == 0 ? Optional.empty() : Optional.of(states.get(at--).by);
  }

  /** Makes the edit again that was taken back last, and returns it; empty if there is none. */
  public Optional<Edit> redo() {
    return at == states.size() - 1 ? Optional.empty() : Optional.of(states.get(++at).by);
  }

  private State now() {
    return states.get(at);
  }

  /** What cannot be read is in no file, but in the edit. */
  private PartnershipFile read(Node.Mapping root, Edit edit) {
    try {
      return reader.read(read.with(root));
    } catch (InvalidInput invalid) {
      List<Problem> problems = new ArrayList<>();
      for (Problem problem : invalid.problems()) {
        boolean unplaced = problem.place().equals(Place.NOWHERE);
        problems.add(unplaced ? problem.in(edit.path()) : problem);
      }
      throw new InvalidInput(problems);
    }
  }
}
