package org.aqcp.shell;

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
import org.aqcp.fuzz.YamlPieces;

/** Checking a home after any edit always ends with a result. */
@AddLifecycleHook(AsOften.class)
final class AnyHomeTest {
  private final AnyHome home = AnyHome.begun();

  @Property(tries = 12)
  void any_home_is_checked(
      @ForAll("files") String file, @ForAll("edits") List<CarelessEdit> edits) {
    home.judge(file, CarelessEdit.all(edits, home.text(file)));
  }

  @Provide
  Arbitrary<String> files() {
    return Arbitraries.of(AnyHome.FILES);
  }

  @Provide
  Arbitrary<List<CarelessEdit>> edits() {
    return Arbitraries.oneOf(
        CarelessEdit.several(RulePieces.ALL), CarelessEdit.several(YamlPieces.ALL));
  }
}
