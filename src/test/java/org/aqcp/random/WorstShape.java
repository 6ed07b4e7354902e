package org.aqcp.random;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Partnership files in which everything is joined with everything: of one shape each, with about as
 * many facts as are asked for.
 */
public enum WorstShape {
  ASSESSMENTS_ACCEPTED_BY_ALL_OF_ONE_PARENT {
    @Override
    String facts(int facts) {
      int partners = facts * 99 / 100;
      return partners(partners, 1)
          + section("assessments", "name", facts - partners, "accepted-by: " + all(partners));
    }
  },
  ASSESSMENTS_ACCEPTED_BY_ALL_OF_MANY_PARENTS {
    @Override
    String facts(int facts) {
      int partners = facts * 99 / 100;
      return partners(partners, partners).replaceFirst("college", "adult-education")
          + section(
              "assessments",
              "name",
              facts - partners,
              "repeated: no, accepted-by: " + all(partners));
    }
  },
  MANY_ASSESSMENTS {
    @Override
    String facts(int facts) {
      int partners = facts / 8;
      return partners(partners, 1)
          + section("assessments", "name", facts - partners, "accepted-by: " + all(partners));
    }
  },
  AGREEMENTS_SIGNED_BY_ALL {
    @Override
    String facts(int facts) {
      int partners = facts * 24 / 25;
      String signatories =
          IntStream.range(0, partners)
              .mapToObj(i -> "{organisation: P" + i + "}")
              .collect(Collectors.joining(", ", "[", "]"));
      return partners(partners, 1)
          + section(
              "agreements",
              "name",
              facts - partners,
              "kind: mou, date: 2014-01-01, open-ended: yes, signatories: " + signatories);
    }
  },
  DOCUMENTS_ADOPTED_BY_ALL {
    @Override
    String facts(int facts) {
      int partners = facts / 2;
      return partners(partners, partners)
          + section(
              "documents",
              "title",
              facts - partners,
              "kind: vision, date: 2014-01-01, adopted-by: " + all(Math.min(partners, 300)));
    }
  },
  COMMITMENTS_AND_CONTRIBUTIONS_OF_ALL {
    @Override
    String facts(int facts) {
      int partners = facts / 3;
      return partners(partners, partners)
          + each("contributions", "partner", partners, "kind: staff, value: 1")
          + each(
              "commitments",
              "organisation",
              partners,
              "level: board, form: resolution, date: 2014-01-01");
    }
  },
  STUDIES_USED_BY_ALL {
    @Override
    String facts(int facts) {
      int partners = facts / 2;
      return partners(partners, 1)
          + section(
              "labor-market-studies",
              "title",
              facts - partners,
              "date: 2014-01-01, used-by: " + all(Math.min(partners, 300)));
    }
  },
  MEASURES_ADOPTED_BY_ALL {
    @Override
    String facts(int facts) {
      int partners = facts / 2;
      return partners(partners, 1)
          + section(
              "measures", "name", facts - partners, "adopted-by: " + all(Math.min(partners, 300)));
    }
  },
  PATHWAYS_OF_ALL_SECTORS {
    @Override
    String facts(int facts) {
      int pathways = facts / 2;
      String sectors =
          IntStream.range(0, Math.min(pathways, 300))
              .mapToObj(i -> "s" + i)
              .collect(Collectors.joining(", ", "[", "]"));
      String steps =
          IntStream.range(0, 10)
              .mapToObj(i -> "{name: step " + i + "}")
              .collect(Collectors.joining(", ", "[", "]"));
      StringBuilder yaml = new StringBuilder("pathways:\n");
      for (int i = 0; i < pathways; i++) {
        yaml.append("  - {name: W" + i + ", sector: s" + i + ", steps: " + steps + "}\n");
      }
      return yaml
          + section(
              "documents",
              "title",
              facts - pathways,
              "kind: strategy, date: 2014-01-01, sectors: " + sectors);
    }
  };

  abstract String facts(int facts);

  /** A partnership file of a local partnership. */
  public String yaml(int facts) {
    return """
    format: aqcp-partnership/1
    name: Worst
    level: local
    as-of: 2014-06-30
    complete: all
    """
        + facts(facts);
  }

  private static String partners(int partners, int parents) {
    StringBuilder yaml = new StringBuilder("partners:\n");
    for (int i = 0; i < partners; i++) {
      yaml.append("  - {organisation: P" + i + ", type: college, parent-organisation: Parent ");
      yaml.append(i % parents).append("}\n");
    }
    return yaml.toString();
  }

  private static String section(String section, String name, int facts, String parts) {
    StringBuilder yaml = new StringBuilder(section + ":\n");
    for (int i = 0; i < facts; i++) {
      // no two lists are the same
      String own = parts.replace("[P0, ", i % 2 == 0 ? "[P0, Q" + i + ", " : "[Q" + i + ", ");
      yaml.append("  - {" + name + ": F" + i + ", " + own + "}\n");
    }
    return yaml.toString();
  }

  /** One fact of each partner. */
  private static String each(String section, String part, int partners, String parts) {
    return section(section, part, partners, parts).replace(": F", ": P");
  }

  private static String all(int partners) {
    return IntStream.range(0, partners)
        .mapToObj(i -> "P" + i)
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
