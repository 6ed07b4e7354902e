package org.aqcp.rules.start;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.aqcp.condition.Conclusion;
import org.aqcp.condition.Group;
import org.aqcp.condition.Standing;
import org.aqcp.rules.drools.CompiledClasses;
import org.aqcp.rules.drools.CompiledRules;
import org.aqcp.rules.drools.Conclusions;
import org.aqcp.rules.drools.RuleCompiler;
import org.kie.api.runtime.KieSession;

/**
 * Warms up Drools: loads and fires a rule that serves no other purpose, so that the engine is
 * loaded when real rules need it.
 */
public final class EngineStart implements Runnable {
  /** The key under which the build stores the first rule. */
  public static final String KEY = "first";

  private static final String KIND = "criterion";

  /** Has one of each element that rules are made of. */
  private static final String FIRST =
      """
      rule "first" when
        $group : Group( kind == "criterion" )
        exists( Standing( of == $group.id, $id : id ) and String( this == $id ) )
        not( Standing( of == $group.id, met == false ) )
        forall( $s : Standing( of == $group.id ) Standing( this == $s, met == true ) )
        accumulate( Standing( of == $group.id ); $many : count(1); $many >= 1 )
      then
        insert( new Conclusion( $group.id(), "met", drools.getRule().getName() ) );
      end
      """;

  private static final AtomicBoolean BEGUN = new AtomicBoolean();

  private EngineStart() {}

  /** Compiles the first rule. */
  public static CompiledClasses compiled() {
    return RuleCompiler.compile(FIRST, KEY);
  }

  /** Starts in the background, once. */
  public static void begin() {
    if (!BEGUN.getAndSet(true)) {
      // no lambda: the first one of a start takes 5 ms, and others wait for this
      Background.run(new EngineStart(), "engine");
    }
  }

  @Override
  public void run() {
    try {
      EngineLoader.install();
      // Drools uses random names, and the first random number takes longest
      if (UUID.randomUUID().version() > 0) {
        EngineLoader.first().ifPresent(model -> fire(new CompiledClasses(KEY, model, Map.of())));
      }
    } catch (Exception | Error failed) {
      // nothing waits for this; code that needs the engine reports failures, such as low memory
      return;
    }
  }

  /** Returns what the first rule concludes. */
  static Set<Conclusion> fire(CompiledClasses first) {
    KieSession session = CompiledRules.of(() -> first.load().getRules().stream()).session();
    session.insert(new Group(KIND, KIND, Map.of()));
    session.insert(new Standing(KIND, KIND, true, true, true, true, 1));
    session.insert(KIND);
    Conclusions fired = new Conclusions();
    session.addEventListener(fired);
    session.fireAllRules();
    session.dispose();
    return fired.all();
  }
}
