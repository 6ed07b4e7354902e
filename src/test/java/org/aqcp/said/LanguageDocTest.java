package org.aqcp.said;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.condition.Rule;
import org.aqcp.input.problem.Problem;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.cache.RuleStore;
import org.aqcp.rules.grammar.Grammar;
import org.aqcp.rules.text.RuleLayout;
import org.aqcp.rules.text.SourceFile;
import org.aqcp.rules.written.RuleReader;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.api.Test;

/** What docs/language.md shows as sentences made of words are such. */
class LanguageDocTest {
  private static final Pattern SHOWN = Pattern.compile("(?s)<!-- words -->\n```\n(.*?)```");

  private static final Pattern BLOCK = Pattern.compile("(?s)<!-- block -->\n```\n(.*?)```");

  @Test
  void the_sentences_of_the_page_can_be_read_in_one_way() throws IOException {
    Matcher shown = SHOWN.matcher(Files.readString(Path.of("docs/language.md")));
    assertThat(shown.find()).isTrue();
    Grammar grammar =
        new RulebookReader(Shipped.HOME, new RuleStore(Path.of("target", "rules")))
            .vocabulary()
            .grammar(false);
    assertThat(shown.group(1).lines())
        .hasSizeGreaterThan(10)
        .allSatisfy(line -> assertThat(grammar.read(List.of(line), 1)).as(line).hasSize(1));
  }

  @Test
  void the_rule_with_blocks_of_the_page_can_be_read_and_is_laid_out() throws IOException {
    Matcher shown = BLOCK.matcher(Files.readString(Path.of("docs/language.md")));
    assertThat(shown.find()).isTrue();
    SourceFile file = new SourceFile("page.dslr", shown.group(1));
    List<Problem> problems = new ArrayList<>();
    List<Rule> rules =
        RuleReader.read(
                file,
                new RulebookReader(Shipped.HOME, new RuleStore(Path.of("target", "rules")))
                    .vocabulary(),
                problems)
            .rules();
    assertThat(problems).isEmpty();
    assertThat(rules.get(0).sentences()).extracting(one -> one.inner().size()).contains(3, 1);
    assertThat(RuleLayout.of(file.name(), file.text())).isEqualTo(file.text());
  }
}
