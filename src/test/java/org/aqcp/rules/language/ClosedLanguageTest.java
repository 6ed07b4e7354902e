package org.aqcp.rules.language;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** DRL that Drools would accept, or fail on, but that the reader cannot evaluate. */
class ClosedLanguageTest {
  static Stream<Arguments> refused() {
    return Stream.of(
        arguments("exists Step()", "`Step` exists only within other facts"),
        arguments(
            "exists Standing( met == true )", "`Standing` is not a kind of fact for such a rule"),
        arguments(
            "exists Employer( $n : roles!.size(), $n != 2 )",
            "`roles!.size()` cannot be bound to a variable"),
        arguments(
            "exists Employer( $day : $partnership.asOf, since >= $day )",
            "`$partnership.asOf` cannot be bound to a variable"),
        arguments("exists Employer( name := sector )", "`sector` cannot be bound to a variable"),
        arguments("exists employer : Employer()", "`employer` is not a valid variable name"),
        arguments("exists $partnership : Employer()", "`$partnership` is bound twice"),
        arguments(
            "exists Employer( name == \"Ash\" ) over window:length(2)",
            "a pattern asks for one kind of fact by its parts"),
        arguments(
            "exists /employers[ name == \"Ash\" ]",
            "a pattern asks for one kind of fact by its parts"),
        arguments(
            "exists Employer( name == \"Ash\" || == \"Elm\" )",
            "`name == \"Ash\" || == \"Elm\"` leaves out what is compared"),
        arguments(
            "exists( $a : Employer() and Partner( this == $a ) )",
            "`Partner` and `Employer` are different kinds of facts"),
        arguments(
            "forall( $p : Partner() Partner( this == $p ) )",
            "`every` must be about one kind of fact and ask something of each"),
        arguments(
            "forall( $p : Partner() Partner( this == $p, $t : type, $t == \"college\" ) )",
            "`every` must be about one kind of fact and ask something of each"),
        arguments(
            "accumulate( Employer( $s : sector ) and not( Pathway( sector == $s ) and Team() );"
                + " $c : count(1); $c >= 1 )",
            "within a quantity, `exists` and `not` are about one kind of fact each"),
        arguments(
            "groupby( Employer( $s : sector ); $s; $c : count(1); $c >= 2 )",
            "a quantity has one function and is compared with one number"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void what_drools_reads_otherwise_than_we_do_is_refused(String drl, String message) {
    assertThatThrownBy(() -> ConditionReader.read(drl, false))
        .isInstanceOf(NotReadable.class)
        .hasMessage(message);
  }
}
