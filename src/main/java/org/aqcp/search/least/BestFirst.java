package org.aqcp.search.least;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Looks at options by a bound of what is still wanting, the least first. Where it ends by itself,
 * nothing takes less.
 *
 * <p>What is missing is the only thing that is tried: where a formula fails, at least one of some
 * options has to be taken for it to hold, and each of them is a branch. A branch leaves out the
 * options of those before it, so that no set of options is looked at twice.
 */
final class BestFirst {
  private final Wanting wanting;
  private final Options options;
  private final Decisions decisions;
  private final PriorityQueue<Node> open =
      new PriorityQueue<>(
          Comparator.comparingLong(Node::bound)
              // deeper ones first, as they are nearer to the end
              .thenComparing(Comparator.comparingLong(Node::effort).reversed())
              .thenComparingLong(Node::number));
  private long made;

  BestFirst(Wanting wanting, Options options) {
    this.wanting = wanting;
    this.options = options;
    this.decisions = new Decisions(options);
  }

  /**
   * Options that take less effort than some. Nothing takes less than what is found, or than its
   * least, which is the limit if nothing was found and everything was looked at.
   *
   * @param most how many formulas may be read
   */
  LeastEffort.Found less(long limit, long most) {
    open.add(Node.START);
    while (!open.isEmpty()) {
      Node node = open.poll();
      if (node.bound() >= limit) {
        break;
      }
      if (wanting.reads() > most) {
        return stopped(node, limit);
      }
      node.read(wanting, decisions);
      if (wanting.holds()) {
        return found(wanting.taken(), node.effort());
      }
      follow(node);
    }
    return new LeastEffort.Found(Optional.empty(), 0, limit);
  }

  private LeastEffort.Found found(int[] taken, long least) {
    return new LeastEffort.Found(Optional.of(taken), options.effort(taken), least);
  }

  /** Goes straight on from where the search has to end. */
  private LeastEffort.Found stopped(Node at, long limit) {
    return new StraightSearch(wanting, options)
        .from(at)
        .filter(taken -> options.effort(taken) < limit)
        .map(taken -> found(taken, at.bound()))
        .orElse(new LeastEffort.Found(Optional.empty(), 0, at.bound()));
  }

  private void follow(Node node) {
    long bound = add(node.effort(), wanting.least());
    if (bound == Wanting.NEVER) {
      return;
    }
    if (bound <= node.bound()) {
      bound = add(node.effort(), wanting.leastShared());
    }
    if (bound > node.bound()) {
      open.add(node.atLeast(bound, made++));
    } else {
      open.addAll(branches(node));
    }
  }

  private List<Node> branches(Node node) {
    List<Node> branches = new ArrayList<>();
    Node without = node;
    for (Wanting.Option option : wanting.reasons()) {
      long effort = add(node.effort(), options.effort(option.choice(), option.option()));
      long bound = Math.max(node.bound(), effort);
      Node branch =
          new Node(without, option.choice(), option.option(), true, effort, bound, made++);
      branches.add(branch);
      without = branch.otherwise();
    }
    return branches;
  }

  private static long add(long one, long other) {
    return other == Wanting.NEVER ? Wanting.NEVER : one + other;
  }
}
