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
        arguments("exists Employer( name := sector )", "`=` is not a value that rules support"),
        arguments("exists employer : Employer()", "`employer` is not a valid variable name"),
        arguments("exists $partnership : Employer()", "`$partnership` is bound twice"),
        arguments(
            "exists Employer( name == \"Ash\" ) over window:length(2)",
            "`exists Employer(name == \"Ash\") over window : length(2)` is not a condition"),
        arguments(
            "exists /employers[ name == \"Ash\" ]",
            "`exists / employers [ name == \"Ash\" ]` is not a condition"),
        arguments(
            "exists Employer( name == \"Ash\" || == \"Elm\" )", "`==` leaves out what is compared"),
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
            "accumulate( Partner( $t : type ); $p : percent($t); $p >= 50 )",
            "`none` is not one of the values allowed here"),
        arguments(
            "accumulate( Partner( $r : roles ); $p : percent($r); $p >= 50 )",
            "`percent` cannot be computed of a list of text values"),
        arguments(
            "accumulate( Partner( $o : organisation ); $p : percent( type == \"college\" and"
                + " forall( $q : Partner() Partner( this == $q, organisation == $o ) ) );"
                + " $p >= 50 )",
            "an `every` is not allowed within a sentence"),
        arguments(
            "accumulate( Partner(); $p : percent( exists( Pathway( $s : steps ) and Step() from"
                + " $s ) ); $p >= 50 )",
            "within a quantity, `exists` and `not` are about one kind of fact each"),
        arguments(
            "exists( Training( $n : staffTrained ) and"
                + " accumulate( Employer(); $c : total($n); $c >= 2 ) )",
            "`$n` is not a part of what is counted"),
        arguments(
            "compare( size( $partnership.targetSectors ) > count( Employer() ) )",
            "what is compared first is a quantity of facts"),
        arguments(
            "compare( count( Employer() ) != count( Partner() ) )",
            "quantities cannot be compared by `!=`"),
        arguments(
            "compare( percent( Employer(); name ) > count( Partner() ) )",
            "shares are compared with a number, not with another"),
        arguments(
            "groupby( Employer( $s : sector ); $s; $c : count(1); $c >= 2 )",
            "`groupby` is not a kind of fact for such a rule"),
        arguments(
            "accumulate( Employer(); $c : count(1), $d : count(1); $c >= 2 )",
            "`accumulate(Employer(); $c : count(1), $d : count(1); $c >= 2)` is not"
                + " a condition"),
        arguments(
            "accumulate( Employer(); $c : count(1); $c >= 2, $c <= 4 )",
            "a quantity has one function and is compared with one number"));
  }

  /** Drools' own parser drops what follows the brackets, or takes the variable for another fact. */
  static Stream<Arguments> dropped() {
    return Stream.of(
        arguments("exists Employer( (name == \"Ash\").exit() )"),
        arguments("exists Employer( (name == \"Ash\") + exit )"),
        arguments("exists Employer( (name == \"Ash\" ? met : name) )"),
        arguments("exists Employer( (name == \"Ash\") name )"),
        arguments("exists Employer( name == \"Ash\" \"Elm\" )"),
        arguments("exists Employer( name == \"Ash\" ) then end declare"),
        arguments("exists Employer() then end global Employer e rule x when"),
        arguments("exists Employer() from entry-point x"),
        arguments("exists Employer( this == $a ) $a : Employer()"),
        arguments("exists $a : Employer( this == $a )"),
        arguments("exists $a : Employer( $a.name == \"Ash\" )"),
        arguments("exists( Pathway( $steps : steps ) and $s : Step( this == $s ) from $steps )"),
        arguments("exists( Pathway() and Step() from steps )"),
        arguments("exists( Pathway() and Step() from this.steps )"),
        arguments(
            "accumulate( Partner(); $p : percent( type == \"college\" and Employer() ); $p > 1 )"),
        arguments(
            "accumulate( Partner(); $p : percent( type == \"college\" Employer() ); $p > 1 )"),
        arguments("accumulate( Partner(); $p : percent(); $p > 1 )"),
        arguments("exists Employer( roles!.size().name >= 1 )"),
        arguments("exists Employer( roles!.size(name) >= 1 )"),
        arguments("exists Employer( since >= $partnership.yearsAgo(1).exit() )"),
        arguments("exists Employer( since >= $partnership.yearsAgo(1, 2) )"));
  }

  @ParameterizedTest
  @MethodSource("dropped")
  void nothing_that_is_written_is_passed_over(String drl) {
    assertThatThrownBy(() -> ConditionReader.read(drl, false)).isInstanceOf(NotReadable.class);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void what_drools_reads_otherwise_than_we_do_is_refused(String drl, String message) {
    assertThatThrownBy(() -> ConditionReader.read(drl, false))
        .isInstanceOf(NotReadable.class)
        .hasMessage(message);
  }
}
