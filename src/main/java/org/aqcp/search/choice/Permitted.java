package org.aqcp.search.choice;

import org.aqcp.framework.Efforts;
import org.aqcp.input.record.Day;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.search.edit.Advisable;
import org.aqcp.search.edit.Soundness;

/** What may be said of the facts of a partnership. */
public interface Permitted {
  /** Whether a fact may become another. */
  boolean mayBecome(Record before, Record now);

  /** Whether there may be a fact that the partnership does not have. */
  boolean mayBeAdded(Record fact);

  /** Whether only that is wanted with which something holds; else that with which it fails too. */
  boolean isAdvice();

  /** Whether values on every side of what rules compare with are wanted, also those far off. */
  default boolean isEverySide() {
    return false;
  }

  /** No more facts of one kind are added than this. */
  int mostFacts();

  /** What steps take. */
  Efforts efforts();

  /** What an adviser could say on a day. */
  static Permitted advice(Day asOf, Efforts efforts) {
    return new Permitted() {
      @Override
      public boolean mayBecome(Record before, Record now) {
        return Advisable.mayBecome(before, now, asOf);
      }

      @Override
      public boolean mayBeAdded(Record fact) {
        return Advisable.mayBeAdded(fact, asOf);
      }

      @Override
      public boolean isAdvice() {
        return true;
      }

      @Override
      public int mostFacts() {
        return 12;
      }

      @Override
      public Efforts efforts() {
        return efforts;
      }
    };
  }

  /** Whatever a file can say on a day, with so many facts more of each kind. */
  static Permitted anything(Day asOf, int mostFacts) {
    return new Permitted() {
      @Override
      public boolean mayBecome(Record before, Record now) {
        return Soundness.mayBeSaid(now, asOf);
      }

      @Override
      public boolean mayBeAdded(Record fact) {
        return Soundness.mayBeSaid(fact, asOf);
      }

      @Override
      public boolean isAdvice() {
        return false;
      }

      @Override
      public int mostFacts() {
        return mostFacts;
      }

      @Override
      public Efforts efforts() {
        return Efforts.USUAL;
      }
    };
  }

  /** Whatever a file can say that reports more than a partnership does now, and changes nothing. */
  static Permitted completing(Partnership partnership, int mostFacts) {
    Permitted anything = anything(partnership.asOf(), mostFacts);
    return new Permitted() {
      @Override
      public boolean mayBecome(Record before, Record now) {
        // what cannot be said now, such as a date to come, is not made worse by saying more
        return Completed.isBy(before, now)
            && (anything.mayBecome(before, now) || !anything.mayBecome(before, before));
      }

      @Override
      public boolean mayBeAdded(Record fact) {
        boolean open =
            SectionType.listing(fact.getClass())
                .map(section -> partnership.section(section).open())
                .orElse(true);
        return open && anything.mayBeAdded(fact);
      }

      @Override
      public boolean isEverySide() {
        return true;
      }

      @Override
      public boolean isAdvice() {
        return false;
      }

      @Override
      public int mostFacts() {
        return mostFacts;
      }

      @Override
      public Efforts efforts() {
        return Efforts.USUAL;
      }
    };
  }
}
