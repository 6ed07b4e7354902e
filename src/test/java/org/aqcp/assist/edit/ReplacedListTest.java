package org.aqcp.assist.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.aqcp.input.yaml.YamlFile;
import org.aqcp.partnership.PartnershipReader;
import org.junit.jupiter.api.Test;

/** The comments of a list that is set as a whole: each stays or goes with what it is about. */
final class ReplacedListTest {
  private static final String BEGIN =
      """
      format: aqcp-partnership/1
      name: Lakeside
      level: local
      state: Indiana
      as-of: 2014-06-30
      """;

  private static final String SECTORS =
      """
      target-sectors:   # of the plan
        # all of them are in the region
        - health care   # since 2012
        # it may grow
        - retail   # since 2013
          # small shops
        - construction   # since 2014
      fte-percent: 4
      """;

  @Test
  void what_it_states_as_before_keeps_its_comments() {
    assertThat(set("target-sectors", "[health care, logistics, construction]"))
        .isEqualTo(
            """
            target-sectors:   # of the plan
              # all of them are in the region
              - health care   # since 2012
              - logistics
              - construction   # since 2014
            fte-percent: 4
            """);
  }

  @Test
  void the_comments_of_its_last_entries_go_with_them() {
    assertThat(set("target-sectors", "[logistics, health care]"))
        .isEqualTo(
            """
            target-sectors:   # of the plan
              # all of them are in the region
              - logistics
              - health care   # since 2012
            fte-percent: 4
            """);
  }

  @Test
  void those_of_a_list_of_which_nothing_stays_go() {
    assertThat(set("target-sectors", "[logistics]"))
        .isEqualTo(
            """
            target-sectors: [logistics]   # of the plan
            fte-percent: 4
            """);
  }

  @Test
  void those_of_an_entry_that_is_set_alone_stay() {
    assertThat(set("target-sectors[1]", "logistics"))
        .isEqualTo(SECTORS.replace("retail", "logistics"));
  }

  @Test
  void what_stands_between_the_first_key_of_an_entry_and_the_next_stays() {
    String text =
        BEGIN
            + """
            documents:
              - source: the archive   # of the state

                # as of 2012
                title: Plan
                kind: strategy
            """;
    assertThat(edited(text, new Edit(EditVerb.UNSET, "documents[0].source", "")))
        .isEqualTo(text.replace(" source: the archive   # of the state", ""));
  }

  private static String set(String path, String value) {
    String edited = edited(BEGIN + SECTORS, new Edit(EditVerb.SET, path, value));
    assertThat(edited).startsWith(BEGIN);
    return edited.substring(BEGIN.length());
  }

  private static String edited(String text, Edit edit) {
    YamlFile tree = YamlFile.of("p.yaml", text.getBytes(StandardCharsets.UTF_8));
    PartnershipReader reader = new PartnershipReader();
    return EditedText.of(text, tree.root(), edit.in(tree.root(), reader.read(tree).partnership()));
  }
}
