package org.aqcp.said;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aqcp.input.record.PartMarks;
import org.aqcp.partnership.facts.Employer;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Partner;
import org.aqcp.partnership.facts.Signatory;
import org.aqcp.random.RandomRecords;

/**
 * Random facts as a file may have them: no partner or employer is listed twice, and lists of
 * partners name each of them once and nobody else. Of others, a sentence on partners could be meant
 * in several ways.
 */
final class ValidFacts {
  private ValidFacts() {}

  static List<Fact> each(List<Fact> facts) {
    Map<Object, Fact> first = new LinkedHashMap<>();
    facts.forEach(fact -> first.putIfAbsent(key(fact), fact));
    return List.copyOf(first.values());
  }

  private static Object key(Fact fact) {
    if (fact instanceof Partner partner) {
      return partner.organisation();
    }
    return fact instanceof Employer employer ? employer.name() : new Object();
  }

  static Set<String> names(List<Fact> partners) {
    return partners.stream()
        .map(fact -> ((Partner) fact).organisation())
        .collect(Collectors.toSet());
  }

  /** The fact without partners that are not there. */
  static Fact naming(Set<String> partners, Fact fact) {
    return RandomRecords.make(
        fact.getClass(),
        component -> {
          Object value = RandomRecords.value(fact, component);
          if (!(value instanceof List<?> list)) {
            return value;
          }
          boolean named = PartMarks.of(component).names().equals("partner");
          List<Object> valid = new ArrayList<>(list);
          valid.removeIf(one -> named && !partners.contains(one));
          valid.removeIf(one -> one instanceof Signatory s && !partners.contains(s.organisation()));
          return named ? valid.stream().distinct().toList() : valid;
        });
  }
}
