package org.aqcp.shell.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.aqcp.shell.command.Commands;
import org.aqcp.shell.command.Proposal;
import org.aqcp.shell.command.Typing;
import org.aqcp.shell.session.CommandEnvironment;
import org.aqcp.shell.session.Recorded;
import org.aqcp.shell.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PathProposalsTest {
  private static final String RIVERBEND = "examples/riverbend/partnership.yaml";
  private static final Commands NONE = new Commands(List.of());

  private final CommandEnvironment environment =
      new Recorded()
          .in(Path.of(""), Map.of("AQCP_HOME", Path.of("").toAbsolutePath().toString()))
          .with(Session.lasting());

  /** What is typed behind {@code what-if FILE --set}, and a proposal that goes on with it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fte|fte-percent=",
        "emp|employers",
        "employers[|employers[1]",
        "employers[tri|employers[Tri-County Castings]",
        "employers[1].ro|employers[1].roles=",
        "employers[Tri-County Castings].ro|employers[Tri-County Castings].roles=",
        "employers[1].roles=|employers[1].roles=[co-design",
        "employers[1].roles=[hire, co|employers[1].roles=[hire, co-design",
        "employers[1].sector=|employers[1].sector=health care",
        "pathways[0].steps[|pathways[0].steps[1]",
        "pathways[0].exit-points[0].cr|pathways[0].exit-points[0].credential=",
        "pathways[0].map-published=|pathways[0].map-published=yes",
        "convener=Riv|convener=Riverbend County Job Center",
        "convener=n|convener=none",
        "services[0].owner=|services[0].owner=Mill River Community College",
        "employers={|employers={name:",
        "employers={name: Acme, ro|employers={name: Acme, roles:",
        "employers={name: Acme, roles: [hire, co|employers={name: Acme, roles: [hire, co-design",
      })
  void goes_on_with_what_is_typed(String typed, String proposed) {
    assertThat(assignments(typed).stream().map(String::strip)).contains(proposed);
  }

  @Test
  void what_is_there_is_offered_first() {
    assertThat(PathProposals.assignments(typing("fte-percent=", RIVERBEND), environment))
        .containsExactly(new Proposal("fte-percent=30", "as it is now", true));
  }

  @Test
  void an_item_of_a_list_is_offered_once() {
    assertThat(assignments("employers[1].roles=[hire, "))
        .noneMatch(one -> one.contains("hire, hire"));
  }

  @Test
  void entries_are_offered_with_their_names() {
    assertThat(PathProposals.paths(typing("employers[", RIVERBEND), environment))
        .contains(new Proposal("employers[1]", "Tri-County Castings", false));
  }

  @Test
  void nothing_follows_what_is_not_there() {
    for (String typed :
        List.of(
            "nonsense[0].x",
            "employers[0].nonsense=",
            "fte-percent.x",
            "employers[0]]",
            "[",
            "=",
            ".")) {
      assertThat(assignments(typed)).as(typed).isEmpty();
    }
  }

  @Test
  void the_words_of_a_name_may_be_typed_without_quotes() {
    environment.session().open(Path.of(RIVERBEND), "Riverbend");
    assertThat(words("Castings].ro", "employers[Tri-County")).contains("Castings].roles");
    assertThat(words("co", "employers[Tri-County", "Castings].roles", "[hire,"))
        .contains("co-design");
    assertThat(words("", "employers[1].roles")).contains("[hire");
  }

  private List<String> words(String word, String... before) {
    return PathProposals.words(new Typing(List.of(before), word, NONE), environment).stream()
        .map(Proposal::word)
        .toList();
  }

  private List<String> assignments(String typed) {
    return PathProposals.assignments(typing(typed, RIVERBEND), environment).stream()
        .map(Proposal::word)
        .toList();
  }

  private static Typing typing(String word, String... before) {
    return new Typing(List.of(before), word, NONE);
  }
}
