package org.aqcp.author.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.aqcp.author.copy.HomeCopy;
import org.aqcp.framework.Home;
import org.aqcp.rules.RulebookReader;

/**
 * A framework version to begin with nothing but one indicator.
 *
 * @param id the name of its folder
 * @param framework the framework that it is an edition of
 * @param title its title, if that is known
 * @param level the level of its first criterion
 * @param indicator the id of its first indicator, which says that of the criterion; empty for one
 *     that is named after the level
 * @param criterion the title of its first criterion, if that is known
 */
public record NewVersion(
    String id,
    String framework,
    Optional<String> title,
    String level,
    Optional<String> indicator,
    Optional<String> criterion) {
  private static final String CRITERION = "The first criterion";

  /**
   * Writes the version into a copy of a home: with a criterion, an indicator, and the rules and
   * cases of this.
   */
  public List<Piece> build(HomeCopy copy, Function<Home, RulebookReader> rules) {
    String file = copy.home().name(copy.home().framework(id));
    Request first =
        new Request(
            id,
            indicator.orElse(capital() + "1.1"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    String text = text(first.criterionId());
    copy.put(file, text);
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece(file, 1, "version, level, criterion", text));
    pieces.addAll(Scaffold.build(copy, first, rules));
    return pieces;
  }

  private String text(String criterionId) {
    boolean titled = title.isPresent() && criterion.isPresent();
    String entry = NewCriterion.text(criterionId, criterion.orElse(CRITERION), level);
    return """
    format: aqcp-framework/1
    id: %s
    framework: %s
    %stitle: %s
    # released: the date of release; without it, this is a draft, used only with --against
    levels:
      - {id: %s, title: %s}
    criteria:
      %s
    """
        .formatted(
            id,
            Entry.yaml(framework),
            titled ? "" : "# to edit: the titles of the version and of its first criterion\n",
            Entry.yaml(title.orElse(id)),
            level,
            Entry.yaml(capital() + level.substring(1).replace('-', ' ') + " partnerships"),
            entry.strip().replace("\n", "\n  "));
  }

  private String capital() {
    return level.substring(0, 1).toUpperCase(Locale.ROOT);
  }
}
