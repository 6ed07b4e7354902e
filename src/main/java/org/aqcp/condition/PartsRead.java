package org.aqcp.condition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;

/**
 * What some rules read of a partnership: the parts of the partnership itself and of facts, and of
 * which facts. Where nothing of it differs, the rules read the same, and so do the facts that speak
 * for or against them: the part that names a fact counts as read.
 */
public final class PartsRead {
  private static final Term PARTNERSHIP = new Term.Variable("$partnership");
  private static final String AS_OF = "asOf";

  /** What a section's facts are asked for that has the same answer everywhere. */
  private final Map<SectionType, List<List<Test>>> asked = new EnumMap<>(SectionType.class);

  private final Map<Class<?>, Set<String>> parts = new HashMap<>();

  /** Parts of what is bound in a way that leaves its kind open. */
  private final Set<String> ofAnyKind = new HashSet<>();

  /** Whether facts are read as they are, and not for a part. */
  private final boolean wholeFacts;

  private PartsRead(List<Rule> rules) {
    Walk walk = new Walk();
    for (Rule rule : rules) {
      for (Sentence sentence : rule.sentences()) {
        walk.requirement(sentence.condition());
      }
    }
    this.wholeFacts = !Collections.disjoint(walk.values, walk.kinds.keySet());
  }

  public static PartsRead of(List<Rule> rules) {
    return new PartsRead(rules);
  }

  /** The sections that they look at. */
  public Set<SectionType> sections() {
    return Collections.unmodifiableSet(asked.keySet());
  }

  /** Whether they read anything that differs. */
  public boolean isAnyOf(ChangedParts changed) {
    if (reads(Partnership.class, changed.own())) {
      return true;
    }
    for (SectionType section : changed.openness()) {
      if (asked.containsKey(section)) {
        return true;
      }
    }
    for (Map.Entry<SectionType, List<FactChange>> section : changed.facts().entrySet()) {
      List<List<Test>> patterns = asked.get(section.getKey());
      if (patterns != null && isAnyOf(section.getKey().of(), section.getValue(), patterns)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAnyOf(Class<?> type, List<FactChange> facts, List<List<Test>> patterns) {
    for (FactChange fact : facts) {
      if (fact.isNewOrGone() || wholeFacts || reads(type, fact.parts())) {
        for (Record version : fact.versions()) {
          if (mayFit(version, patterns)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean reads(Class<?> type, Set<String> names) {
    Set<String> read = parts.getOrDefault(type, Set.of());
    for (String name : names) {
      if (read.contains(name) || ofAnyKind.contains(name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayFit(Record fact, List<List<Test>> patterns) {
    Reading reading = Reading.open(World.of(List.of()));
    Bindings bindings = Bindings.NONE.with(Bindings.THIS, fact);
    for (List<Test> tests : patterns) {
      if (reading.fits(tests, bindings) != Truth.FALSE) {
        return true;
      }
    }
    return false;
  }

  /** Visits every pattern and term of conditions by copying them. */
  private final class Walk extends Rewriting {
    private final Set<String> values = new HashSet<>();
    private final Map<String, Kind> kinds = new HashMap<>();

    private Walk() {
      kinds.put(PARTNERSHIP.toString(), Kind.of(Partnership.class));
    }

    @Override
    protected Pattern pattern(Pattern pattern) {
      Kind kind = pattern.kind();
      if (kind.section() != null && pattern.from() == null) {
        asked.putIfAbsent(kind.section(), new ArrayList<>());
        asked.get(kind.section()).add(alone(pattern));
      }
      read(kind, kind.components().keySet().iterator().next());
      Kind outer = kinds.put(Bindings.THIS, kind);
      if (!pattern.name().isEmpty()) {
        kinds.put(pattern.name(), kind);
      }
      Pattern visited = super.pattern(pattern);
      kinds.remove(Bindings.THIS);
      if (outer != null) {
        kinds.put(Bindings.THIS, outer);
      }
      return visited;
    }

    /** The tests that have the same result wherever a fact is tried. */
    private static List<Test> alone(Pattern pattern) {
      List<Test> alone = new ArrayList<>();
      for (Test test : pattern.tests()) {
        boolean all = true;
        for (Test.Comparison one : test.comparisons()) {
          all &= isOfFactAlone(one.left()) && isOfFactAlone(one.right());
        }
        if (all) {
          alone.add(test);
        }
      }
      return alone;
    }

    private static boolean isOfFactAlone(Term term) {
      return term instanceof Term.Size size
          ? isOfFactAlone(size.list())
          : term instanceof Term.Literal
              || (term instanceof Term.Component component && component.ofThis());
    }

    @Override
    protected Term term(Term term) {
      if (term instanceof Term.Component component) {
        component(component);
        return component.on() instanceof Term.Variable ? term : super.term(term);
      }
      if (term instanceof Term.Call call) {
        if (call.on().equals(PARTNERSHIP)) {
          read(Kind.of(Partnership.class), AS_OF);
        }
        var unused = term(call.argument());
        return term;
      }
      if (term instanceof Term.Variable variable) {
        values.add(variable.name());
      }
      return super.term(term);
    }

    private void component(Term.Component component) {
      Kind kind = kinds.get(component.on().toString());
      if (kind == null) {
        ofAnyKind.add(component.name());
      } else {
        read(kind, component.name());
      }
    }

    private void read(Kind kind, String part) {
      parts.putIfAbsent(kind.type(), new HashSet<>());
      parts.get(kind.type()).add(part);
    }
  }
}
