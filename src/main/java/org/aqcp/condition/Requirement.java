package org.aqcp.condition;

import java.util.List;

/** What one sentence requires: a condition on facts, or so many sentences of a block. */
public sealed interface Requirement permits Condition, SentenceBlock {
  Truth read(Reading reading, Bindings bindings);

  /** The same with its parts rewritten. */
  Requirement rewritten(Rewriting by);

  /** The conditions on facts in it, in order. */
  List<Condition> conditions();

  /** All patterns of them, in order. */
  List<Pattern> patterns();
}
