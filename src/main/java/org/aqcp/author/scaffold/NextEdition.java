package org.aqcp.author.scaffold;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aqcp.author.copy.HomeCopy;
import org.aqcp.framework.Criterion;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Indicator;
import org.aqcp.framework.Inheritance;

/**
 * A draft that extends another version and differs in nothing yet. Its file has an example of each
 * kind of change, as comments; nothing of the other version is copied.
 *
 * @param id the name of its folder
 * @param before the version to extend
 * @param framework the framework that it is an edition of; empty if it is that of the other
 * @param title its title, if that is known
 */
public record NextEdition(
    String id, FrameworkVersion before, Optional<String> framework, Optional<String> title) {

  /** Writes the version into a copy of a home. */
  public List<Piece> build(HomeCopy copy) {
    String file = copy.home().name(copy.home().framework(id));
    String text = head() + examples();
    copy.put(file, text);
    return List.of(new Piece(file, 1, "a draft that extends " + before.id(), text));
  }

  private String head() {
    return """
    format: aqcp-framework/1
    id: %s
    extends: %s
    %s%stitle: %s
    # preview: the date since which it may be commented on
    # released: the date of release; without either date, this is a draft, used only with --against
    """
        .formatted(
            id,
            before.id(),
            framework.map(of -> "framework: " + Entry.yaml(of) + "\n").orElse(""),
            title.isPresent() ? "" : "# to edit: the title of this edition\n",
            Entry.yaml(title.orElse(before.title())));
  }

  /** An example of each kind of change, with ids of the other version. */
  private String examples() {
    List<Indicator> all = before.indicators();
    Indicator numbered =
        all.stream().filter(one -> !one.thresholds().isEmpty()).findFirst().orElse(all.get(0));
    Criterion criterion =
        before.criteria().stream()
            .filter(one -> one.indicators().contains(numbered))
            .findFirst()
            .orElseThrow();
    Indicator moved = last(criterion.indicators(), Set.of(numbered));
    Indicator gone = last(all, Set.of(numbered, moved));
    return """

    # What is not said here is as in %1$s: words, numbers, rules and cases. Examples of each kind of
    # change, to adapt and uncomment:
    #
    # retire: [%2$s]
    #
    # criteria:
    #   - id: %3$s
    #     indicators:
    #       # other words or numbers; the rest stays as it is
    #       - id: %4$s
    #         title: %5$s
    %6$s#       # moved to a new id, with its words, numbers and rules
    #       - id: %7$s
    #         replaces: [%9$s]
    #
    # A further indicator: aqcp rules new %7$s --against %8$s
    # Other rules for one: aqcp rules new %4$s --against %8$s
    """
        .formatted(
            before.id(),
            gone.id(),
            criterion.id(),
            numbered.id(),
            Entry.yaml(numbered.title()),
            numbered.thresholds().entrySet().stream()
                .findFirst()
                .map(
                    one ->
                        "#         thresholds: {%s: %d}\n"
                            .formatted(one.getKey(), one.getValue() + 1))
                .orElse(""),
            further(criterion.id()),
            id,
            moved.id());
  }

  /** The last that is none of some, or else the last. */
  private static Indicator last(List<Indicator> of, Set<Indicator> some) {
    return of.stream()
        .filter(one -> !some.contains(one))
        .reduce((first, second) -> second)
        .orElse(of.get(of.size() - 1));
  }

  /** An id of a further indicator of a criterion: one that no version so far has used. */
  private String further(String criterion) {
    Set<String> used = new HashSet<>();
    Optional<FrameworkVersion> version = Optional.of(before);
    while (version.isPresent()) {
      version.get().indicators().forEach(one -> used.add(one.id()));
      version = version.get().inheritance().map(Inheritance::from);
    }
    int number = 1;
    while (used.contains(criterion + "." + number)) {
      number++;
    }
    return criterion + "." + number;
  }
}
