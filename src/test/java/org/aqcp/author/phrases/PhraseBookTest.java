package org.aqcp.author.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aqcp.input.problem.Problem;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.cache.RuleStore;
import org.aqcp.rules.lexicon.Lexicon;
import org.aqcp.rules.text.RuleSources;
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
                  .allMatch(blank -> blank.number() || !blank.words().isEmpty() || isName(blank));
            });
  }

  @Test
  void a_phrase_that_narrows_says_which_sections_and_shows_the_sentence_above_it() {
    PhraseEntry sector = only("- in a target sector");
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
  void every_entry_of_the_lexicon_says_something() {
    List<Problem> problems = new ArrayList<>();
    Lexicon words =
        Lexicon.read(
            RuleSources.vocabulary(Shipped.HOME, problems).stream()
                .filter(file -> file.name().endsWith(RuleSources.WORDS))
                .toList(),
            problems);
    assertThat(problems).isEmpty();
    Set<String> said =
        ALL.stream().map(entry -> entry.phrase().where()).collect(Collectors.toSet());
    assertThat(words.nouns())
        .extracting(noun -> words.file(noun) + ":" + noun.place().line())
        .allMatch(said::contains);
    assertThat(words.says())
        .extracting(property -> words.file(property) + ":" + property.place().line())
        .allMatch(said::contains);
    assertThat(words.differences())
        .extracting(difference -> words.file(difference) + ":" + difference.place().line())
        .allMatch(said::contains);
    assertThat(words.wholes())
        .extracting(whole -> words.file(whole) + ":" + whole.place().line())
        .allMatch(said::contains);
  }

  @Test
  void each_entry_of_the_lexicon_shows_a_rule_that_says_it() {
    PhraseEntry role = only("An employer has the role {roles}");
    assertThat(role.example().orElseThrow().lines())
        .containsExactly("At least `employers` employers have the role co-design");
    assertThat(role.blanks().get(0).words()).contains("lead", "co-design");
    assertThat(role.phrase().where()).isEqualTo("rules/vocabulary/partners.yaml:13");
    assertThat(only("The work experiences offer at least {n} places in total").example())
        .isPresent();
  }

  @Test
  void parts_within_lists_are_named_as_in_the_file() {
    assertThat(only("An action has an owner").reads())
        .containsExactly(new SectionParts("documents", List.of("actions.owner")));
    assertThat(only("A partner names a contact").reads())
        .containsExactly(new SectionParts("partners", List.of("contact")));
  }

  @Test
  void words_are_found_in_any_order_and_form() {
    assertThat(said("role employers")).isEqualTo(said("employer roles"));
    assertThat(said("barriers removing")).contains("A barrier is removed");
    assertThat(said("dated"))
        .contains("- dated at most {n} years ago")
        .noneMatch(s -> s.contains("data"));
    assertThat(said("held year")).contains("- held at most {n} years ago");
    assertThat(said("teach")).contains("An employer has the role {roles}", "An employer teaches");
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
  void a_sentence_that_no_rule_uses_is_filled_with_what_may_stand_there() {
    assertThat(MadeUp.sentence(only("There is a {type} partner")))
        .isEqualTo("There is an adult-education partner");
    assertThat(MadeUp.sentence(only("At least {n} employers"))).isEqualTo("At least 2 employers");
  }

  /** Whether it takes a name that each partnership chooses itself. */
  private static boolean isName(Blank blank) {
    return blank.name().equals("sector");
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
