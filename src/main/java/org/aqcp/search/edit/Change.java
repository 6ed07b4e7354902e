package org.aqcp.search.edit;

import java.util.List;
import org.aqcp.condition.Kind;
import org.aqcp.input.record.Day;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;

/** One change to what a partnership states. */
public sealed interface Change {
  /**
   * The changed part, such as {@code employers[3].roles}; {@code employers[+]} adds to a list, and
   * starts one if there is none.
   */
  String path();

  /** The new value. */
  Object value();

  Partnership in(Partnership partnership);

  /** Whether it only reports what may be so, and nobody has to do anything. */
  default boolean isReport() {
    return false;
  }

  /**
   * A new value for a part of a fact.
   *
   * @param key the key of the part in files
   * @param before the present value; null if unreported
   */
  record Set(
      ChangedFact target, String component, String path, String key, Object before, Object value)
      implements Change {
    @Override
    public boolean isReport() {
      return before == null || Day.isToldBy(before, value);
    }

    @Override
    public Partnership in(Partnership partnership) {
      Record changed = Records.with(target.in(partnership), component, value);
      return target.with(partnership, changed);
    }
  }

  /**
   * A new fact in a list within a fact.
   *
   * @param key the key of the list in files
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

  /** A new value for a part of the partnership itself. */
  record SetOwn(String component, String path, Object before, Object value) implements Change {
    @Override
    public boolean isReport() {
      return before == null;
    }

    @Override
    public Partnership in(Partnership partnership) {
      return (Partnership) Records.with(partnership, component, value);
    }
  }

  /** A new fact in a section. */
  record Add(SectionType section, String path, Record value) implements Change {
    @Override
    public Partnership in(Partnership partnership) {
      return Edits.add(partnership, value);
    }
  }

  /**
   * States that a section is complete.
   *
   * @param none whether the section is empty, so that this states that there is nothing
   */
  record Close(SectionType section, boolean none) implements Change {
    @Override
    public String path() {
      return none ? section.key() : "complete[+]";
    }

    @Override
    public boolean isReport() {
      return true;
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
