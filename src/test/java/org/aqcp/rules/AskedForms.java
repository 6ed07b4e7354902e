package org.aqcp.rules;

import java.util.List;
import java.util.stream.Stream;

/**
 * Conditions of forms that few shipped sentences have, on {@link #INDICATOR}: each holds for some
 * partnerships, fails for some and is open for some.
 */
public final class AskedForms {
  /** Has a threshold that is a percentage, and one that is a number. */
  public static final String INDICATOR = "L2.5";

  private static final List<String> SHARES =
      List.of(
          "accumulate( Employer(); $p : percent( roles contains \"hire\" ); $p >= 50 )",
          "accumulate( Employer(); $p : percent( roles contains \"hire\" ); $p <= 20 )",
          "accumulate( Employer(); $p : percent( roles contains \"hire\" && sector != \"retail\" );"
              + " $p > $indicator.threshold(\"tied-percent\") )",
          "accumulate( Partner(); $p : percent( type == \"college\" || contact != \"none\" );"
              + " $p >= 60 )",
          "accumulate( Pathway(); $p : percent( mapPublished == true && delivery contains \"day\""
              + " ); $p < 30 )",
          "accumulate( Pathway( $steps : steps ) and Step() from $steps;"
              + " $p : percent( credential != \"none\" ); $p >= 60 )",
          "accumulate( Pathway( $exits : exitPoints );"
              + " $p : percent( exists ExitPoint( stacksInto != \"none\" ) from $exits );"
              + " $p >= 50 )",
          "accumulate( Pathway( $steps : steps );"
              + " $p : percent( mapPublished == true"
              + " and not Step( credential == \"none\" ) from $steps ); $p > 30 )",
          "accumulate( Employer( $sector : sector );"
              + " $p : percent( exists Pathway( sector == $sector ) ); $p >= 40 )");

  private static final String STEPS =
      "accumulate( Step( credential != \"none\" ) from $steps; $c : count(1); $c >= 2 )";

  private static final List<String> COUNTS_WITHIN =
      List.of(
          "exists( Pathway( $steps : steps ) and " + STEPS + " )",
          "accumulate( Pathway( $steps : steps ) and " + STEPS + "; $n : count(1); $n >= 2 )",
          "not( Pathway( mapPublished == true, $steps : steps ) and " + STEPS + " )",
          "accumulate( Pathway( $steps : steps ); $p : percent( " + STEPS + " ); $p >= 50 )",
          "exists( Agreement( kind == \"mou\", $signed : signatories ) and accumulate("
              + " Signatory( $by : organisation ) from $signed and"
              + " Partner( organisation == $by, $parent : parentOrganisation );"
              + " $k : countDistinct($parent); $k >= 2 ) )",
          "exists( Pathway( $exits : exitPoints ) and accumulate( ExitPoint() from $exits;"
              + " $c : count(1); $c <= $indicator.threshold(\"shared-sectors\") ) )");

  private static final List<String> COMPARISONS =
      List.of(
          "compare( 2 * count( Employer() ) > count( Partner() ) )",
          "compare( count( Employer( roles contains \"hire\" ) ) <= 1 * count( Partner( type =="
              + " \"college\" ) ) )",
          "compare( 3 * countDistinct( Partner( $of : parentOrganisation ); $of ) >="
              + " 2 * count( Partner() ) )",
          "compare( countDistinct( Pathway( $sector : sector ); $sector ) >="
              + " size( $partnership.targetSectors ) )",
          "compare( 1 * total( WorkExperience( $p : places ); $p ) > 10 * count( Pathway() ) )",
          "compare( count( Employer() ) == count( Pathway() ) )",
          "exists( Pathway( $steps : steps, $exits : exitPoints ) and compare("
              + " count( Step() from $steps ) > count( ExitPoint() from $exits ) ) )");

  /** Too intricate for a search, which then has to find nothing rather than fail. */
  private static final List<String> INTRICATE = List.of(COMPARISONS.get(2), COMPARISONS.get(6));

  private AskedForms() {}

  /** Those that a search can bring about. */
  public static Stream<String> reached() {
    return all().filter(drl -> !INTRICATE.contains(drl));
  }

  public static Stream<String> all() {
    return Stream.of(SHARES, COUNTS_WITHIN, COMPARISONS).flatMap(List::stream);
  }
}
