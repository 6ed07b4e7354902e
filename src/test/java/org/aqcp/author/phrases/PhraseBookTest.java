package org.aqcp.author.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.cache.RuleStore;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.Test;

final class PhraseBookTest {
  private static final List<PhraseEntry> ALL =
      PhraseBook.of(new RulebookReader(Shipped.HOME, new RuleStore(Path.of("target", "rules"))));
  private static final PhraseSearch SEARCH = new PhraseSearch(ALL);

  @Test
  void every_phrase_about_a_partnership_says_what_it_reads_and_what_may_fill_it() {
    assertThat(ALL)
        .filteredOn(entry -> !entry.phrase().conclusion() && !entry.topic().equals("roll-up"))
        .allSatisfy(
            entry -> {
              assertThat(entry.reads()).as(entry.phrase().where()).isNotEmpty();
              assertThat(entry.blanks())
                  .as(entry.phrase().where())
                  .allMatch(blank -> blank.number() || !blank.words().isEmpty());
            });
  }

  @Test
  void a_phrase_that_narrows_says_which_sections_and_shows_the_sentence_above_it() {
    PhraseEntry sector = only("- in a target sector of the partnership");
    assertThat(sector.narrows())
        .contains("employers", "pathways")
        .doesNotContain("evidence")
        .allMatch(section -> SectionType.keyed(section).isPresent());
    assertThat(sector.reads())
        .contains(new SectionParts(SectionParts.WHOLE, List.of("target-sectors")));
    assertThat(sector.example().orElseThrow().lines())
        .containsExactly(
            "At least `employers` employers have the role co-design",
            "- in a target sector of the partnership");
    assertThat(sector.example().orElseThrow().where())
        .isEqualTo("rules/aqcp-1.0/local/2-employers.dslr:28");
  }

  @Test
  void parts_within_lists_are_named_as_in_the_file() {
    assertThat(only("At least {n} % of the actions in the {kind} documents have an owner").reads())
        .containsExactly(new SectionParts("documents", List.of("kind", "actions.owner")));
    assertThat(only("At least {n} % of the partners name a contact").reads())
        .containsExactly(new SectionParts("partners", List.of("contact")));
  }

  @Test
  void words_are_found_in_any_order_and_form() {
    assertThat(said("role employers")).isEqualTo(said("employer roles"));
    assertThat(said("barriers removing"))
        .containsExactly("At least {n} % of the barriers are removed");
    assertThat(said("dated"))
        .contains("- dated at most {n} years ago")
        .noneMatch(s -> s.contains("data"));
    assertThat(said("held year")).contains("- held at most {n} years ago");
    assertThat(said("teach")).contains("There is an employer with the role {role}");
    assertThat(said("")).hasSameSizeAs(ALL);
  }

  @Test
  void what_is_not_found_is_answered_with_the_nearest_word() {
    assertThat(said("emploier")).isEmpty();
    assertThat(SEARCH.hint(List.of("emploier"))).isEqualTo("did you mean `employer`?");
    assertThat(SEARCH.hint(List.of("xylophone", "role"))).isEqualTo("leave `xylophone` out");
    assertThat(SEARCH.hint(List.of("employer", "barrier"))).contains("try fewer");
  }

  @Test
  void a_phrase_that_no_rule_uses_is_filled_with_what_may_stand_there() {
    PhraseEntry entry = only("There is a {kind} or {other} service");
    assertThat(MadeUp.sentence(entry)).matches("There is a [a-z-]+ or [a-z-]+ service");
    assertThat(MadeUp.sentence(only("There is a {kind} agreement")))
        .isEqualTo("There is a mou agreement");
  }

  private static List<String> said(String words) {
    return SEARCH.find(List.of(words)).stream().map(entry -> entry.phrase().shown()).toList();
  }

  private static PhraseEntry only(String shown) {
    return ALL.stream()
        .filter(entry -> entry.phrase().shown().equals(shown))
        .findFirst()
        .orElseThrow();
  }
}
