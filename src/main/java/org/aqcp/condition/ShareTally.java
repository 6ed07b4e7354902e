package org.aqcp.condition;

import java.util.Optional;

/** Counts a share, by whether each way passes. */
final class ShareTally extends Tally {
  private long yes;
  private long no;
  private long either;
  private long possiblyYes;
  private long possiblyNo;
  private long possiblyEither;
  private boolean moreYes;
  private boolean moreNo;

  @Override
  void suppose(Object passes) {
    moreYes |= passes != Truth.FALSE;
    moreNo |= passes != Truth.TRUE;
  }

  @Override
  void add(Object passes, boolean sure, long times) {
    switch ((Truth) passes) {
      case TRUE -> {
        yes += sure ? times : 0;
        possiblyYes += sure ? 0 : times;
      }
      case FALSE -> {
        no += sure ? times : 0;
        possiblyNo += sure ? 0 : times;
      }
      case UNKNOWN -> {
        either += sure ? times : 0;
        possiblyEither += sure ? 0 : times;
      }
    }
  }

  @Override
  Range range() {
    long least = Share.place(yes, no + either + possiblyNo + possiblyEither);
    long most = Share.place(yes + either + possiblyYes + possiblyEither, no);
    // any number more come near to none or all, but what is certain keeps it from being that
    return new Range(
        moreNo ? Math.min(least, 1) : least, moreYes ? no > 0 ? Share.ALL - 1 : Share.ALL : most);
  }

  /** The numbers, if none of them is open. */
  Optional<Share.Counted> counted() {
    boolean open = moreYes || moreNo || either + possiblyYes + possiblyNo + possiblyEither > 0;
    return open ? Optional.empty() : Optional.of(new Share.Counted(yes, no));
  }
}
