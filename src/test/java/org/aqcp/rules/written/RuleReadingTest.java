package org.aqcp.rules.written;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.aqcp.fuzz.AsOften;
import org.aqcp.fuzz.CarelessEdit;
import org.aqcp.fuzz.RulePieces;
import org.aqcp.fuzz.ShippedTexts;
import org.aqcp.rules.AnyRules;

/** Any rules and vocabulary are either understood, or refused with messages. */
@AddLifecycleHook(AsOften.class)
final class RuleReadingTest {
  private static final List<String> SHIPPED = ShippedTexts.ending("rules", ".dslr");

  @Property(tries = 30)
  void shipped_rules_with_edits(
      @ForAll("rules") String text, @ForAll("edits") List<CarelessEdit> edits) {
    AnyRules.judgeRules(CarelessEdit.all(edits, text));
  }

  @Property(tries = 30)
  void rules_of_any_lines(@ForAll("lines") String text) {
    AnyRules.judgeRules(text);
  }

  @Property(tries = 30)
  void shipped_phrases_with_edits(
      @ForAll("phrases") String text, @ForAll("edits") List<CarelessEdit> edits) {
    AnyRules.judgePhrases(
        CarelessEdit.all(edits, text), SHIPPED.get(Math.floorMod(text.hashCode(), SHIPPED.size())));
  }

  @Provide
  Arbitrary<String> rules() {
    return Arbitraries.of(SHIPPED);
  }

  @Provide
  Arbitrary<String> phrases() {
    return Arbitraries.of(ShippedTexts.ending("rules/vocabulary", ".dsl"));
  }

  @Provide
  Arbitrary<String> lines() {
    return Arbitraries.of(RulePieces.LINES).list().ofMaxSize(25).map(all -> String.join("\n", all));
  }

  @Provide
  Arbitrary<List<CarelessEdit>> edits() {
    return CarelessEdit.several(RulePieces.ALL);
  }
}
