package org.aqcp.assist.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.aqcp.assist.evidence.EvidenceReader;
import org.aqcp.assist.evidence.ShownRule;
import org.aqcp.condition.Status;
import org.aqcp.evaluation.CriterionVerdict;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.evaluation.IndicatorVerdict;
import org.aqcp.explanation.Explainer;
import org.aqcp.explanation.IndicatorExplanation;
import org.aqcp.framework.Indicator;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.names.NormalName;

/**
 * Looks at partnerships one by one, on several threads, for what one of them misses. Partnerships
 * that do not share are neither shown nor counted among the others.
 */
public final class PeerSearch {
  private final PartnershipFile file;
  private final Path path;
  private final Evaluator evaluator;
  private final Evaluation own;
  private final List<NearestPeers> wanted = new ArrayList<>();
  private final AtomicInteger compared = new AtomicInteger();
  private final AtomicInteger unshared = new AtomicInteger();
  private final AtomicInteger ofItself = new AtomicInteger();
  private final AtomicInteger elsewhere = new AtomicInteger();

  /**
   * Begins a search.
   *
   * @param path of the file, so that it is not its own peer
   * @param asked the indicators that are asked for
   * @param most how many peers to keep for each of them
   */
  public PeerSearch(
      PartnershipFile file, Path path, Evaluator evaluator, Predicate<Indicator> asked, int most) {
    this.file = file;
    this.path = path;
    this.evaluator = evaluator;
    this.own = evaluator.evaluate(file.partnership());
    for (CriterionVerdict criterion : own.criteria()) {
      for (IndicatorVerdict one : criterion.indicators()) {
        if (asked.test(one.indicator()) && isMissing(one)) {
          wanted.add(new NearestPeers(one, most));
        }
      }
    }
  }

  private static boolean isMissing(IndicatorVerdict one) {
    Status status = one.verdict().status();
    return status != Status.MET && status != Status.NOT_APPLICABLE;
  }

  /** Whether the partnership misses nothing of what was asked for. */
  public boolean missesNothing() {
    return wanted.isEmpty();
  }

  /** Whether a file is that of the partnership itself. */
  public boolean isItself(Path other) {
    try {
      return Files.isSameFile(other, path);
    } catch (IOException unreadable) {
      return false;
    }
  }

  /**
   * Looks at another partnership.
   *
   * @param by the evaluator for it
   */
  public void look(PartnershipFile other, Evaluator by) {
    Partnership partnership = other.partnership();
    if (partnership.keepsToItself()) {
      unshared.incrementAndGet();
    } else if (isSamePartnership(partnership)) {
      ofItself.incrementAndGet();
    } else if (!isComparable(partnership, by)) {
      elsewhere.incrementAndGet();
    } else {
      compared.incrementAndGet();
      offer(other, by.evaluate(partnership));
    }
  }

  private boolean isSamePartnership(Partnership other) {
    Partnership here = own.partnership();
    boolean sameState =
        other.state() == null || here.state() == null || isSame(other.state(), here.state());
    return sameState && isSame(other.name(), here.name());
  }

  private static boolean isSame(String one, String other) {
    return NormalName.of(one).equals(NormalName.of(other));
  }

  private boolean isComparable(Partnership other, Evaluator by) {
    return other.level().equals(own.partnership().level())
        && by.version().id().equals(evaluator.version().id());
  }

  private void offer(PartnershipFile other, Evaluation evaluation) {
    Partnership partnership = other.partnership();
    Nearness nearness = Nearness.of(own.partnership(), partnership);
    Explainer explainer = new Explainer(evaluator, evaluation);
    for (NearestPeers one : wanted) {
      IndicatorVerdict verdict = evaluation.indicator(one.own().indicator().id()).orElseThrow();
      Peer peer =
          new Peer(
              partnership.name(),
              partnership.state() == null ? "" : partnership.state(),
              partnership.asOf(),
              other.origin().file(),
              verdict.verdict().status(),
              nearness,
              Optional.empty());
      one.offer(peer, () -> new EvidenceReader(partnership).decisive(explainer.explain(verdict)));
    }
  }

  /** What was found. */
  public Peers result() {
    Explainer explainer = new Explainer(evaluator, own);
    EvidenceReader evidence = new EvidenceReader(own.partnership());
    List<PeersFor> found = new ArrayList<>();
    for (NearestPeers one : wanted) {
      IndicatorExplanation explanation = explainer.explain(one.own());
      Optional<ShownRule> gap =
          one.rule()
              .flatMap(name -> evidence.named(name, explanation))
              .or(() -> evidence.missing(explanation));
      found.add(one.result(gap));
    }
    return new Peers(
        file.origin(),
        own,
        found,
        compared.get(),
        new Peers.LeftOut(unshared.get(), ofItself.get(), elsewhere.get()));
  }
}
