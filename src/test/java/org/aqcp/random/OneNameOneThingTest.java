package org.aqcp.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import org.aqcp.bench.PartnershipYaml;
import org.aqcp.condition.Reading;
import org.aqcp.condition.World;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.record.OrNone;
import org.aqcp.input.record.PartMarks;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.partnership.facts.Employer;
import org.aqcp.partnership.facts.Fact;
import org.aqcp.partnership.facts.Partner;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.Section;
import org.aqcp.partnership.facts.SectionType;
import org.aqcp.shipped.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However the same things are written, random partnerships get the same verdicts. */
class OneNameOneThingTest {
  private static final Map<String, String> NAMES =
      Map.of(
          "Ash", "Ashland Community College",
          "Birch", "Birch County Workforce Board",
          "Cedar", "Universit\u00e9 de la Vall\u00e9e",
          "Elm", "St. Elmo's Health Center",
          "Fir", "Fir and Sons Manufacturing",
          "Oak", "Oakdale Adult School");
  private static final List<String> NONE =
      List.of("none", "None", "no", "N/A", "n.a.", "vacant", "-", "(none)", "Not applicable");
  private static final List<String> UNKNOWN = List.of("TBD", "unknown", "?", "to be determined");

  private final PartnershipReader reader = new PartnershipReader();
  private Random random;
  private int told;

  @ParameterizedTest
  @ValueSource(strings = {"state", "local"})
  void spelling_pasting_and_saying_nothing_change_no_verdict(String level) {
    Evaluator evaluator = Shipped.evaluator(level);
    List<Focus> all = Focus.all(evaluator, level);
    PartnershipGenerator generator = new PartnershipGenerator(level, all);
    List<Focus> rules = all.stream().distinct().toList();
    // more than half of them have a date after the as-of date, and are refused
    int partnerships = Amount.of(180);
    int read = 0;
    for (int seed = 0; seed < partnerships; seed++) {
      random = new Random(seed);
      Partnership plain = listedOnce(generator.partnership(seed));
      List<String> truths = truths(plain, rules).orElse(List.of());
      if (!truths.isEmpty()) {
        read++;
        same(truths, edited(plain, this::respelled), rules, level + " respelled " + seed);
        same(truths, edited(plain, this::nothing), rules, level + " nothing " + seed);
        same(truths, twice(plain), rules, level + " pasted " + seed);
        same(truths, chained(plain), rules, level + " chained " + seed);
        misspelled(plain, level + " misspelled " + seed);
      }
    }
    Amount.say("%d %s partnerships written in five other ways; %d slips told", read, level, told);
    assertThat(read).isGreaterThan(Amount.of(75));
    assertThat(told).isGreaterThan(read / 4);
  }

  private static String named(PartMarks marks, String name) {
    return name == null ? null : NAMES.getOrDefault(name, name);
  }

  /** With names as people have them, and no partner or employer of the name of another. */
  private static Partnership listedOnce(Partnership random) {
    Partnership once = new NameEdit(OneNameOneThingTest::named).of(random);
    for (SectionType type : List.of(SectionType.PARTNERS, SectionType.EMPLOYERS)) {
      Section section = once.section(type);
      Map<Object, Fact> byName = new LinkedHashMap<>();
      for (Fact fact : section.facts()) {
        byName.putIfAbsent(
            fact instanceof Partner partner ? partner.organisation() : ((Employer) fact).name(),
            fact);
      }
      List<Fact> facts = List.copyOf(byName.values());
      once = once.with(type, new Section(facts, section.complete(), section.reported()));
    }
    return once;
  }

  /** Of every rule, in both readings; empty where the file is refused. */
  private Optional<List<String>> truths(Partnership partnership, List<Focus> rules) {
    try {
      Partnership read = read(partnership).partnership();
      World world = World.of(read);
      List<String> truths = new ArrayList<>();
      for (Focus focus : rules) {
        var bindings = Evaluator.bindings(read, focus.indicator());
        truths.add(
            focus.rule().name()
                + Reading.open(world).read(focus.rule(), bindings)
                + Reading.closed(world).read(focus.rule(), bindings));
      }
      return Optional.of(truths);
    } catch (InvalidInput refused) {
      return Optional.empty();
    }
  }

  private PartnershipFile read(Partnership partnership) {
    String text = PartnershipYaml.of(partnership, "Random Partnership");
    return reader.read("p.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  private void same(List<String> truths, Partnership other, List<Focus> rules, String as) {
    List<String> others = truths(other, rules).orElse(List.of("refused"));
    List<String> lost = new ArrayList<>(truths);
    lost.removeAll(others);
    assertThat(lost).as(as + ", of " + others.size()).isEmpty();
  }

  private static Partnership edited(Partnership plain, BiFunction<PartMarks, String, String> edit) {
    return new NameEdit(edit).of(plain);
  }

  private String respelled(PartMarks marks, String name) {
    if (name == null || marks.names().isEmpty() || name.equals(OrNone.NONE)) {
      return name;
    }
    return switch (random.nextInt(6)) {
      case 0 -> name.toUpperCase(Locale.ROOT);
      case 1 -> name.replace(" ", "  ");
      case 2 -> name.replace(' ', '\u00a0') + " ";
      case 3 -> Normalizer.normalize(name, Normalizer.Form.NFD);
      case 4 -> name.replace('\'', '\u2019').replace(' ', '\u202f');
      default -> name;
    };
  }

  private String nothing(PartMarks marks, String said) {
    if (!marks.orNone()) {
      return said;
    }
    return said == null
        ? one(UNKNOWN)
        : said.equals(OrNone.NONE) && !marks.fixed() ? one(NONE) : said;
  }

  /** An entry of each section, and a name of each list, once more. */
  private Partnership twice(Partnership plain) {
    Partnership pasted = plain;
    for (SectionType type : SectionType.values()) {
      Section section = plain.section(type);
      if (!section.facts().isEmpty()) {
        List<Fact> facts = new ArrayList<>(section.facts());
        facts.add(facts.get(random.nextInt(facts.size())));
        pasted = pasted.with(type, new Section(facts, section.complete(), section.reported()));
      }
    }
    return pasted;
  }

  /** Of partners with one parent, the later ones as units of the first. */
  private static Partnership chained(Partnership plain) {
    Section section = plain.section(SectionType.PARTNERS);
    List<Fact> partners = new ArrayList<>(section.facts());
    List<String> names =
        partners.stream().map(fact -> ((Partner) fact).organisation()).distinct().toList();
    for (int i = 1; i < partners.size(); i++) {
      Partner one = (Partner) partners.get(i);
      Partner first = (Partner) partners.get(0);
      boolean units =
          one.parentOrganisation().equals(first.parentOrganisation())
              && !names.contains(one.parentOrganisation());
      String parent = units ? first.organisation() : one.parentOrganisation();
      partners.set(
          i,
          RandomRecords.make(
              Partner.class,
              part ->
                  part.getName().equals("parentOrganisation")
                      ? parent
                      : RandomRecords.value(one, part)));
    }
    return plain.with(
        SectionType.PARTNERS, new Section(partners, section.complete(), section.reported()));
  }

  /** One letter wrong in one reference that fits: the right name is suggested. */
  private void misspelled(Partnership plain, String as) {
    List<String> fitting = new ArrayList<>();
    List<String> before = slips(plain);
    new NameEdit((marks, name) -> noted(fitting, plain, marks, name)).of(plain);
    if (fitting.isEmpty()) {
      return;
    }
    int[] left = {random.nextInt(fitting.size())};
    String right = fitting.get(left[0]);
    Partnership wrong =
        new NameEdit(
                (marks, name) ->
                    fits(plain, marks, name) && left[0]-- == 0 ? misspelled(name) : name)
            .of(plain);
    List<String> slips = slips(wrong);
    slips.removeAll(before);
    assertThat(slips).as(as).isNotEmpty().allMatch(hint -> hint.equals(right));
    told++;
  }

  private String noted(List<String> fitting, Partnership plain, PartMarks marks, String name) {
    if (fits(plain, marks, name)) {
      fitting.add(name);
    }
    return name;
  }

  private List<String> slips(Partnership partnership) {
    List<String> slips = new ArrayList<>();
    for (Problem problem : read(partnership).warnings()) {
      if (problem.kind().id().equals("unknown-name")) {
        slips.add(problem.meant().orElse(problem.message()));
      }
    }
    return slips;
  }

  /** Whether a text must be, and is, the name of a partner that the file lists. */
  private static boolean fits(Partnership in, PartMarks marks, String name) {
    return name != null
        && marks.names().equals("partner")
        && !marks.ownName()
        && !marks.loose()
        && in.section(SectionType.PARTNERS).facts().stream()
            .anyMatch(fact -> ((Partner) fact).organisation().equals(name));
  }

  private String misspelled(String name) {
    int at = 1 + random.nextInt(name.length() - 2);
    while (!Character.isLetter(name.charAt(at))) {
      at--;
    }
    String rest = name.substring(at + 1);
    return name.substring(0, at) + (random.nextBoolean() ? "" : "q") + rest;
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
