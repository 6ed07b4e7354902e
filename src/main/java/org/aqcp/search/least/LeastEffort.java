package org.aqcp.search.least;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.aqcp.search.formula.Formula;

/**
 * Searches for the options of least effort with which a formula holds: best first, by a bound of
 * what is still wanting. Where it ends by itself, nothing takes less.
 *
 * <p>What is missing is the only thing that is tried: where a formula fails, at least one of some
 * options has to be taken for it to hold, and each of them is a branch. A branch leaves out the
 * options of those before it, so that no set of options is looked at twice.
 */
public final class LeastEffort {
  /** The effort of what cannot be done. */
  public static final long NEVER = Wanting.NEVER;

  /**
   * What was found.
   *
   * @param taken the option of each choice; empty if nothing was found
   * @param effort of what was found
   * @param least nothing takes less effort than this; as much as what was found takes if that is
   *     proved to be the least, and {@link #NEVER} if it is proved that nothing will do
   */
  public record Found(Optional<int[]> taken, long effort, long least) {
    /** Whether nothing takes less, or nothing will do. */
    public boolean isProved() {
      return taken.isPresent() ? effort <= least : least == Wanting.NEVER;
    }
  }

  /** Options that were decided on, the latest first. */
  private record Node(
      Node before, int choice, int option, boolean isTaken, long effort, long bound, long number) {}

  private final Options options;
  private final Wanting wanting;
  private final long most;
  private long left;
  private long made;

  private LeastEffort(Formula goal, Options options, long most) {
    this.options = options;
    this.wanting = new Wanting(Flat.of(goal), options);
    this.most = most;
    this.left = most;
  }

  /**
   * The options of least effort with which a formula holds.
   *
   * @param efforts of the options of each choice: of the first nothing, of the others more
   * @param most how much may be looked at: formulas, each of them once for every set of options
   */
  public static Found of(Formula goal, List<List<Long>> efforts, long most) {
    return new LeastEffort(goal, Options.of(efforts), most).found();
  }

  private Found found() {
    PriorityQueue<Node> open =
        new PriorityQueue<>(
            Comparator.comparingLong(Node::bound)
                // deeper ones first, as they are nearer to the end
                .thenComparing(Comparator.comparingLong(Node::effort).reversed())
                .thenComparingLong(Node::number));
    open.add(new Node(null, -1, 0, true, 0, 0, made++));
    while (!open.isEmpty()) {
      Node node = open.poll();
      if (left <= 0) {
        left = most;
        return dived(node);
      }
      read(node);
      long bound = add(node.effort(), wanting.least());
      if (wanting.holds()) {
        return new Found(Optional.of(wanting.taken()), node.effort(), node.effort());
      }
      if (bound == Wanting.NEVER) {
        continue;
      }
      if (bound <= node.bound()) {
        left -= wanting.size();
        bound = add(node.effort(), wanting.leastShared());
      }
      if (bound > node.bound()) {
        open.add(
            new Node(
                node.before(),
                node.choice(),
                node.option(),
                node.isTaken(),
                node.effort(),
                bound,
                made++));
        continue;
      }
      open.addAll(branches(node));
    }
    return new Found(Optional.empty(), 0, Wanting.NEVER);
  }

  /** Goes on from a node, each time with what leaves the least wanting, as long as that is less. */
  private Found dived(Node from) {
    Node at = from;
    read(at);
    while (!wanting.holds()) {
      Node next = null;
      long least = Wanting.NEVER;
      for (Node branch : branches(at)) {
        if (left <= 0) {
          break;
        }
        read(branch);
        long bound = add(branch.effort(), wanting.least());
        if (bound < least) {
          least = bound;
          next = branch;
        }
      }
      if (next == null || left <= 0) {
        return new Found(Optional.empty(), 0, from.bound());
      }
      at = next;
      read(at);
    }
    return new Found(Optional.of(wanting.taken()), at.effort(), from.bound());
  }

  private List<Node> branches(Node node) {
    List<Node> branches = new ArrayList<>();
    Node without = node;
    for (Wanting.Option option : wanting.reasons()) {
      long effort = add(node.effort(), options.effort(option.choice(), option.option()));
      branches.add(
          new Node(
              without,
              option.choice(),
              option.option(),
              true,
              effort,
              Math.max(node.bound(), effort),
              made++));
      without =
          new Node(
              without, option.choice(), option.option(), false, node.effort(), node.bound(), 0);
    }
    return branches;
  }

  private static long add(long one, long other) {
    return other == Wanting.NEVER ? Wanting.NEVER : one + other;
  }

  /** Finds what is wanting with what was decided. */
  private void read(Node node) {
    wanting.clear();
    for (Node one = node; one != null; one = one.before()) {
      if (one.choice() >= 0 && one.isTaken()) {
        wanting.take(one.choice(), one.option());
      } else if (one.choice() >= 0) {
        wanting.rule(one.choice(), one.option());
      }
    }
    left -= wanting.size();
    wanting.read();
  }
}
