package org.aqcp.search.edit;

import java.util.List;
import org.aqcp.condition.Kind;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;

/** One change of what a partnership states. */
public sealed interface Change {
  /**
   * Where it is made, such as {@code employers[3].roles}; {@code employers[+]} adds to a list, and
   * begins one where there is none.
   */
  String path();

  /** What is to stand there. */
  Object value();

  Partnership in(Partnership partnership);

  /**
   * Another value of a part of a fact.
   *
   * @param key of the part in files
   * @param before what it says now; null where that is unreported
   */
  record Set(
      ChangedFact target, String component, String path, String key, Object before, Object value)
      implements Change {
    @Override
    public Partnership in(Partnership partnership) {
      Record changed = Records.with(target.in(partnership), component, value);
      return target.with(partnership, changed);
    }
  }

  /**
   * One more fact in a list of a fact.
   *
   * @param key of the list in files
   */
  record AddTo(ChangedFact target, String component, String path, String key, Record value)
      implements Change {
    @Override
    public Partnership in(Partnership partnership) {
      Record fact = target.in(partnership);
      Object list = Records.plus(Kind.value(fact, component), value);
      return target.with(partnership, Records.with(fact, component, list));
    }
  }

  /** Another value of a part of the partnership itself. */
  record SetOwn(String component, String path, Object before, Object value) implements Change {
    @Override
    public Partnership in(Partnership partnership) {
      return (Partnership) Records.with(partnership, component, value);
    }
  }

  /** One more fact in a section. */
  record Add(SectionType section, String path, Record value) implements Change {
    @Override
    public Partnership in(Partnership partnership) {
      return Edits.add(partnership, value);
    }
  }

  /**
   * That a section leaves nothing out.
   *
   * @param none whether that says that there is nothing
   */
  record Close(SectionType section, boolean none) implements Change {
    @Override
    public String path() {
      return none ? section.key() : "complete[+]";
    }

    @Override
    public Object value() {
      return none ? List.of() : section.key();
    }

    @Override
    public Partnership in(Partnership partnership) {
      return Edits.close(partnership, section);
    }
  }
}
