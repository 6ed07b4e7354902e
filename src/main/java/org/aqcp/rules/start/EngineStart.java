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
 * Drools, begun before it is needed: a rule that nobody asked for is loaded and fires, so that the
 * rules that are asked for find the engine loaded.
 */
public final class EngineStart implements Runnable {
  /** Compiled while building, as this. */
  public static final String KEY = "first";

  private static final String KIND = "criterion";

  /** Has one of everything that rules are made of. */
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

  /** Begins, where it has not begun yet. */
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
      // Drools names parts of rules at random, and the first random number takes longest
      if (UUID.randomUUID().version() > 0) {
        EngineLoader.first().ifPresent(model -> fire(new CompiledClasses(KEY, model, Map.of())));
      }
    } catch (Exception | Error failed) {
      // nobody waits for this: what is amiss, such as too little memory, is told by who needs it
      return;
    }
  }

  /** Gives what the first rule concludes. */
  static Set<Conclusion> fire(CompiledClasses first) {
    KieSession session = CompiledRules.of(() -> first.load().getRules().stream()).session();
    session.insert(new Group(KIND, KIND));
    session.insert(new Standing(KIND, KIND, true, true, true));
    session.insert(KIND);
    Conclusions fired = new Conclusions();
    session.addEventListener(fired);
    session.fireAllRules();
    session.dispose();
    return fired.all();
  }
}
