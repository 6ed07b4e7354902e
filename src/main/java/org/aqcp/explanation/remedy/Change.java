package org.aqcp.explanation.remedy;

import org.aqcp.input.Place;
import org.aqcp.partnership.Fact;
import org.aqcp.partnership.Partnership;
import org.aqcp.partnership.SectionType;

/** One change of what a partnership states. */
public sealed interface Change {
  /** Where it is made, such as {@code employers[3].roles}; {@code employers[+]} adds to a list. */
  String path();

  /** What is to stand there. */
  Object value();

  Partnership in(Partnership partnership);

  /**
   * Another value of a part of a fact that is listed in a section.
   *
   * @param key of the part in files
   * @param label of the fact
   * @param before what it says now; null where that is unreported
   */
  record Set(
      SectionType section,
      int index,
      String component,
      String path,
      String key,
      String label,
      Place place,
      Object before,
      Object value)
      implements Change {
    @Override
    public Partnership in(Partnership partnership) {
      Fact fact = partnership.section(section).facts().get(index);
      return Edits.replace(
          partnership, (Record) fact, Records.with((Record) fact, component, value));
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

  /** That a section leaves nothing out. */
  record Close(SectionType section) implements Change {
    @Override
    public String path() {
      return "incomplete";
    }

    @Override
    public Object value() {
      return section.key();
    }

    @Override
    public Partnership in(Partnership partnership) {
      return Edits.close(partnership, section);
    }
  }
}
