package org.aqcp.explanation.facts;

import java.util.IdentityHashMap;
import java.util.List;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Part;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.Day;
import org.aqcp.partnership.derived.ComputedNumber;
import org.aqcp.partnership.facts.DataLink;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;

/** The labels of the facts of one partnership and their paths in its file. */
public final class FactNames {
  /** The section name for computed numbers, which are in no file. */
  static final String COMPUTED = "computed-numbers";

  private final Partnership partnership;
  private final IdentityHashMap<Object, String> paths = new IdentityHashMap<>();

  public FactNames(Partnership partnership) {
    this.partnership = partnership;
    paths.put(partnership, "");
    for (SectionType type : SectionType.values()) {
      addAll(partnership.section(type).facts(), type.key());
    }
  }

  private void addAll(List<?> facts, String list) {
    for (int i = 0; i < facts.size(); i++) {
      String path = list + "[" + i + "]";
      Record fact = (Record) facts.get(i);
      paths.put(fact, path);
      for (String component : FactLists.of(fact.getClass())) {
        if (Kind.value(fact, component) instanceof List<?> inner) {
          addAll(inner, path + "." + Words.kebab(component));
        }
      }
    }
  }

  /** The path of a fact, such as {@code employers[3]}; empty for the partnership itself. */
  public String path(Object fact) {
    return fact instanceof ComputedNumber computed
        ? COMPUTED + "[" + computed.name() + "]"
        : paths.getOrDefault(fact, "");
  }

  /** The path of a part of a fact, such as {@code employers[3].roles}. */
  public String path(Object fact, String component) {
    String path = path(fact);
    return path.isEmpty() ? Words.kebab(component) : path + "." + Words.kebab(component);
  }

  /** Describes a part that is unreported, or a date without a day. */
  public Unreported unreported(Part part) {
    Day said = part.value() instanceof Day day && day.isVague() ? day : null;
    return new Unreported(
        path(part.fact(), part.component()),
        Words.kebab(part.component()),
        label(part.fact()),
        place(part.fact()),
        null,
        said);
  }

  /** The facts of a kind that no list reports. */
  Unreported unreported(Kind kind) {
    SectionType type = SectionType.listing(kind.type()).orElse(null);
    if (type == null) {
      return new Unreported(COMPUTED, "", "", Place.NOWHERE, null, null);
    }
    return partnership.section(type).reported()
        ? Unreported.moreOf(type.key())
        : Unreported.section(type.key());
  }

  public static Place place(Object fact) {
    return fact instanceof Fact known ? known.place() : Place.NOWHERE;
  }

  /** The label of a fact for readers: the part that names it. */
  public static String label(Object fact) {
    if (fact instanceof DataLink link) {
      return link.from() + " to " + link.to();
    }
    return String.valueOf(Kind.name((Record) fact));
  }
}
