package org.aqcp.assist.compare;

import java.util.Optional;
import org.aqcp.input.problem.Place;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;

/** One thing that a later file of a partnership states otherwise than an earlier one. */
public sealed interface EntryChange {
  /** Where it is: in the later file, or in the earlier one if it is gone. */
  String path();

  /** The place of its entry, in the same file. */
  Place place();

  /** The section of its entry; empty for the partnership itself. */
  Optional<SectionType> section();

  /**
   * A part with another value.
   *
   * @param before the entry as it was
   * @param after the same entry as it is now
   */
  record OfPart(
      Optional<SectionType> section,
      Record before,
      Record after,
      String component,
      String path,
      Place place)
      implements EntryChange {}

  /** An entry that is new. */
  record New(SectionType in, Record entry, String path, Place place) implements EntryChange {
    @Override
    public Optional<SectionType> section() {
      return Optional.of(in);
    }
  }

  /** An entry that is gone. */
  record Gone(SectionType in, Record entry, String path, Place place) implements EntryChange {
    @Override
    public Optional<SectionType> section() {
      return Optional.of(in);
    }
  }

  /** A section of which something else is said: that it is complete, empty or not reported. */
  record OfSection(SectionType in, Section before, Section after) implements EntryChange {
    @Override
    public String path() {
      return in.key();
    }

    @Override
    public Place place() {
      return Place.NOWHERE;
    }

    @Override
    public Optional<SectionType> section() {
      return Optional.of(in);
    }
  }
}
