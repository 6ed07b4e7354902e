package org.aqcp.bench.peer.drools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;

/** Partnerships, with the indicators that hold the thresholds of the rules. */
record ShippedFacts(FrameworkVersion version, List<Partnership> all) implements DroolsFacts {
  static ShippedFacts read(Path workload) throws IOException {
    List<Partnership> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(workload.resolve("partnerships"))) {
      for (Path file : files.sorted().toList()) {
        all.add(new PartnershipReader().read(file).partnership());
      }
    }
    return new ShippedFacts(new Home(workload.resolve("home")).version("aqcp-1.0"), all);
  }

  @Override
  public List<String> items() {
    return all.stream().map(Partnership::name).toList();
  }

  @Override
  public List<Object> of(int item) {
    Partnership partnership = all.get(item);
    List<Object> facts = new ArrayList<>(version.indicators(partnership.level()));
    facts.add(partnership);
    for (Section section : partnership.sections().values()) {
      facts.addAll(section.facts());
    }
    return facts;
  }

  @Override
  public String rules(int item) {
    return all.get(item).level();
  }
}
