package org.aqcp.bench.driver;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.aqcp.bench.workload.NeutralWorkload;
import org.aqcp.bench.workload.ShippedWorkload;

/** Who takes part in what, and who cannot. */
final class Field {
  private static final Set<Measure> ALL = EnumSet.allOf(Measure.class);
  private static final Set<Measure> WARM = EnumSet.of(Measure.THROUGHPUT, Measure.MEMORY);
  private static final List<String> ON_DRL = List.of("drools-classic", "drools-model");
  private static final Map<String, String> TITLES =
      Map.of(
          "drools-classic", "Drools, built at start",
          "drools-model", "Drools, executable model",
          "json-rules-engine", "json-rules-engine",
          "zen-engine", "zen-engine",
          "clips", "CLIPS",
          "easy-rules", "Easy Rules",
          "evrete", "Evrete",
          "kie-dmn", "KIE DMN");
  private static final List<String> ON_NEUTRAL =
      List.of(
          "drools-classic",
          "drools-model",
          "kie-dmn",
          "json-rules-engine",
          "zen-engine",
          "clips",
          "easy-rules",
          "evrete");

  private final Setup setup;
  private final Map<String, String> missing = new TreeMap<>();
  private final Map<String, String> versions = new TreeMap<>();

  Field(Setup setup) throws IOException {
    this.setup = setup;
    for (String name : ON_NEUTRAL) {
      Peer peer = new Peer(name, setup);
      String why = peer.missing();
      if (why.isEmpty()) {
        versions.put(title(name), peer.version());
      } else {
        missing.put(title(name), why);
        Setup.say("%s takes no part: %s", title(name), why);
      }
    }
    versions.put("aqcp", new Peer("aqcp", setup).version());
  }

  static String title(String peer) {
    return TITLES.getOrDefault(peer, peer);
  }

  /** Peers that cannot take part, and why. */
  Map<String, String> missing() {
    return missing;
  }

  Map<String, String> versions() {
    return versions;
  }

  /** The contests that are asked for. */
  List<Contest> contests() {
    List<Contest> contests = new ArrayList<>();
    if (!setup.only().equals("neutral")) {
      contests.add(shipped());
    }
    if (!setup.only().equals("shipped")) {
      contests.add(neutral());
    }
    return contests;
  }

  private Contest shipped() {
    List<Participant> all = new ArrayList<>();
    all.add(new Participant(Report.AQCP, "aqcp", "evaluate", ALL));
    all.add(new Participant(Report.REASONING, "aqcp", "reasons", WARM));
    all.add(new Participant(Report.EXPLAINING, "aqcp", "explain", WARM));
    all.add(new Participant("aqcp, its reading without referee", "aqcp", "unrefereed", WARM));
    all.add(new Participant("aqcp, with reading the YAML", "aqcp", "both", WARM));
    all.add(new Participant("reading the YAML alone", "aqcp", "read", WARM));
    add(ON_DRL, all);
    return new Contest(setup, new ShippedWorkload(Setup.SEED, setup.partnerships()), all);
  }

  private Contest neutral() {
    List<Participant> all = new ArrayList<>();
    all.add(new Participant(Report.AQCP, "aqcp", "evaluate", ALL));
    all.add(new Participant(Report.REASONING, "aqcp", "reasons", WARM));
    all.add(new Participant(Report.EXPLAINING, "aqcp", "explain", WARM));
    add(ON_NEUTRAL, all);
    return new Contest(setup, new NeutralWorkload(Setup.SEED, setup.items()), all);
  }

  private void add(List<String> peers, List<Participant> to) {
    for (String peer : peers) {
      if (!missing.containsKey(title(peer))) {
        to.add(Participant.whole(title(peer), peer));
      }
    }
  }
}
