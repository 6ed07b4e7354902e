package org.aqcp.rules.grammar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.aqcp.condition.Condition;
import org.aqcp.condition.Kind;
import org.aqcp.input.file.Recent;
import org.aqcp.input.problem.Advice;
import org.aqcp.rules.language.ConditionReader;
import org.aqcp.rules.language.ConditionText;
import org.aqcp.rules.language.NotReadable;
import org.aqcp.rules.language.Scope;
import org.aqcp.rules.lexicon.Lexicon;
import org.aqcp.rules.lexicon.Noun;

/**
 * Reads the sentences of rules on indicators, or of roll-up rules, made of the words of a lexicon.
 */
public final class Grammar {
  private static final String DASH = Narrowing.DASH;

  /** How many lines are not read again: more than a rule file has. */
  private static final int RECENT = 500;

  private final Lexicon lexicon;
  private final boolean rollUp;
  private final SentenceForms forms;
  private final Form<Meaning> sentence;
  private final Narrowing narrowing;
  // a line is asked for more than once: whether it fits, and with each line that narrows it
  private final Recent<List<Meaning>> meant = new Recent<>(RECENT);
  private final Recent<Boolean> fitting = new Recent<>(RECENT);

  public Grammar(Lexicon words, boolean rollUp) {
    this.lexicon = words.of(Scope.ofRule(rollUp).kinds());
    this.rollUp = rollUp;
    this.forms = new SentenceForms(lexicon);
    this.sentence = Form.later(forms::all);
    this.narrowing = new Narrowing(forms.nouns(), lexicon);
  }

  /**
   * What a sentence can mean, with the lines that narrow it: one condition in DRL for each meaning.
   * Empty if it cannot be read.
   *
   * @param lines the sentence, then its dash lines
   * @param number of the sentence in its rule
   */
  public List<String> read(List<String> lines, int number) {
    List<Condition> different = new ArrayList<>();
    List<String> read = new ArrayList<>();
    for (Meaning meaning : meanings(lines)) {
      if (meaning.isSayable()) {
        String drl = owned(meaning.drl(new VariableNames(number)));
        Optional<Condition> condition = condition(drl);
        // most lines mean one thing: nothing is compared
        if (condition.isPresent() && !different.contains(condition.get())) {
          different.add(condition.get());
          read.add(drl);
        }
      }
    }
    return read;
  }

  private List<Meaning> meanings(List<String> lines) {
    int last = lines.size() - 1;
    if (last == 0) {
      return meant.of(lines.get(0), () -> withCommas(lines.get(0)));
    }
    List<Meaning> above = meanings(lines.subList(0, last));
    return meant.of(String.join("\n", lines), () -> narrowing.by(lines.get(last), above));
  }

  /** The thresholds of a roll-up rule are those of the group. */
  private String owned(String drl) {
    return rollUp ? drl.replace(Scope.INDICATOR + ".", Scope.GROUP + ".") : drl;
  }

  /** What is meant, however it is written; empty if the closed language cannot say it. */
  private Optional<Condition> condition(String drl) {
    try {
      return Optional.of(ConditionReader.read(drl, rollUp));
    } catch (NotReadable e) {
      return Optional.empty();
    }
  }

  /** What a line means, in which dash lines may stand behind commas or, all of them, semicolons. */
  private List<Meaning> withCommas(String line) {
    String[] parts = line.split("; ", -1);
    if (parts.length > 1) {
      List<Meaning> narrowed = meaningsOf(parts[0]);
      for (int i = 1; i < parts.length; i++) {
        narrowed = narrowing.by(DASH + parts[i], narrowed);
      }
      return narrowed;
    }
    List<Meaning> meanings = meaningsOf(line);
    for (int comma : Narrowing.commas(line)) {
      if (!meanings.isEmpty()) {
        break;
      }
      List<Meaning> sentence = meaningsOf(line.substring(0, comma));
      if (!sentence.isEmpty()) {
        meanings = narrowing.behind(line.substring(comma + 2), sentence);
      }
    }
    return meanings;
  }

  private List<Meaning> meaningsOf(String line) {
    if (line.isEmpty() || Character.isLowerCase(line.charAt(0))) {
      return List.of();
    }
    Heard heard = Heard.of(line, lexicon.spellings());
    List<Meaning> found = new ArrayList<>();
    sentence.read(
        heard,
        0,
        (meaning, at) -> {
          if (at == heard.size()) {
            found.add(meaning);
          }
        });
    return heard.tooLong() ? List.of() : found;
  }

  /**
   * What a dash line asks of a kind of fact, as a test; empty if it cannot be read, or asks more
   * than a test can.
   */
  public Optional<ConditionText> narrowing(Kind kind, String line) {
    Set<String> tests = new LinkedHashSet<>();
    for (Noun noun : lexicon.nouns(kind)) {
      narrowing.claims(Things.all(noun), line).stream()
          .filter(Claim::isTest)
          .forEach(claim -> tests.add(claim.test()));
    }
    return tests.size() == 1
        ? Optional.of(ConditionText.of(tests.iterator().next()))
        : Optional.empty();
  }

  /** What a line that cannot be read was meant to be, or how it can go on. */
  public Advice advice(String line) {
    boolean dash = line.startsWith(DASH);
    Mending mending = new Mending(dash ? anyNarrowing() : sentence, lexicon.spellings());
    Optional<String> meant =
        mending
            .mended(dash ? line.substring(DASH.length()) : line)
            .map(mended -> dash ? DASH + mended : mended)
            .filter(mended -> dash || fits(mended));
    return meant.map(Advice::meant).orElseGet(() -> Advice.of(mending.hint()));
  }

  private Form<Claim> anyNarrowing() {
    List<Form<Claim>> ways = new ArrayList<>();
    lexicon.nouns().forEach(noun -> ways.add(narrowing.of(Things.all(noun))));
    return Form.any(ways);
  }

  /** Whether a dash line can narrow facts of some kind. */
  public boolean narrowsSomething(String line) {
    return line.startsWith(DASH)
        && lexicon.nouns().stream()
            .anyMatch(noun -> !narrowing.claims(Things.all(noun), line).isEmpty());
  }

  /** Whether a line can be read as a sentence. */
  public boolean fits(String line) {
    return !line.startsWith(DASH)
        && fitting.of(
            line, () -> meanings(List.of(line)).stream().anyMatch(m -> condition(m).isPresent()));
  }

  /**
   * The words that can follow the first words of a sentence, each of which leads to one that a rule
   * can say: one with a single meaning.
   */
  public List<Proposed> proposed(String beginning) {
    return following(beginning).stream()
        .filter(
            one ->
                hasOneMeaning(one)
                    || following(one.beginning()).stream().anyMatch(this::hasOneMeaning))
        .toList();
  }

  private List<Proposed> following(String beginning) {
    GoingOn following = GoingOn.sentence(beginning, lexicon.spellings());
    following.add(sentence, this::condition);
    return following.all();
  }

  private boolean hasOneMeaning(Proposed one) {
    return read(List.of(Said.capital(one.line())), 1).size() == 1;
  }

  /**
   * The words that can follow the first words of a dash line.
   *
   * @param above the sentence that it narrows, and the dash lines before it; if they cannot be
   *     read, the line can narrow anything
   */
  public List<Proposed> proposed(List<String> above, String beginning) {
    List<Proposed> following = following(above, beginning);
    return meanings(above).isEmpty()
        ? following
        : following.stream()
            .filter(
                one ->
                    hasOneMeaning(above, one)
                        || following(above, one.beginning()).stream()
                            .anyMatch(next -> hasOneMeaning(above, next)))
            .toList();
  }

  private boolean hasOneMeaning(List<String> above, Proposed narrowing) {
    List<String> lines = new ArrayList<>(above);
    lines.add(DASH + narrowing.line());
    return read(lines, 1).size() == 1;
  }

  private List<Proposed> following(List<String> above, String beginning) {
    GoingOn following = GoingOn.dashLine(beginning, lexicon.spellings());
    List<Meaning> meanings =
        meanings(above).stream().filter(meaning -> condition(meaning).isPresent()).toList();
    if (meanings.isEmpty()) {
      lexicon.nouns().stream()
          .map(noun -> new Meaning.Counted(Things.all(noun), HowMany.SOME))
          .forEach(any -> addNarrowing(any, following));
    }
    meanings.forEach(meaning -> addNarrowing(meaning, following));
    return following.all();
  }

  private void addNarrowing(Meaning meaning, GoingOn following) {
    for (Things things = meaning.about(); things != null; things = things.outer()) {
      Things narrowed = things;
      following.add(
          narrowing.of(things),
          claim ->
              condition(
                  meaning.of(
                      Narrowing.replaced(meaning.about(), narrowed, narrowed.narrowed(claim)))));
    }
  }

  private Optional<Condition> condition(Meaning meaning) {
    return meaning.isSayable()
        ? condition(owned(meaning.drl(new VariableNames(1))))
        : Optional.empty();
  }

  /** Which entries of the lexicon say the words of a sentence; none if it cannot be read. */
  public List<WordSource> sources(String line) {
    return new WordSources(lexicon, line, 0).in(sentence, Meaning::isSayable);
  }

  /**
   * Which entries of the lexicon say the words of a dash line.
   *
   * @param above the sentence that it narrows, and the dash lines before it
   */
  public List<WordSource> sources(List<String> above, String line) {
    if (!line.startsWith(DASH)) {
      return List.of();
    }
    WordSources sources = new WordSources(lexicon, line.substring(DASH.length()), DASH.length());
    return meanings(above).stream()
        .flatMap(meaning -> Stream.iterate(meaning.about(), Objects::nonNull, Things::outer))
        .map(things -> sources.in(narrowing.of(things), claim -> true))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** For each entry of the lexicon, something that it lets one say. */
  public List<SayableEntry> examples() {
    return new Examples(lexicon, this).all();
  }

  /** A sentence that is made up. */
  public String said(Random random) {
    Said said = new Said(random);
    sentence.say(said);
    return said.line();
  }
}
