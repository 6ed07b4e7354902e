package org.aqcp.shell.interview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aqcp.assist.edit.Edit;
import org.aqcp.assist.edit.EditableFile;
import org.aqcp.assist.edit.RefusedEdit;
import org.aqcp.assist.interview.AnswerReader;
import org.aqcp.assist.interview.Asking;
import org.aqcp.assist.interview.Interview;
import org.aqcp.assist.interview.OpenPart;
import org.aqcp.assist.interview.Reply;
import org.aqcp.evaluation.Evaluation;
import org.aqcp.evaluation.Yardsticks;
import org.aqcp.explanation.Explainer;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.PartMarks;
import org.aqcp.partnership.facts.Questions;
import org.aqcp.partnership.names.WordsForNothing;
import org.aqcp.report.interview.AskingText;
import org.aqcp.report.interview.SettledText;
import org.aqcp.report.layout.Palette;
import org.aqcp.report.layout.Wrapped;
import org.aqcp.shell.session.Screen;
import org.aqcp.shell.session.TypedAnswers;

/** An interview on a screen: asks, writes each answer into the file, and says what it settled. */
public final class Dialogue {
  private static final String PROMPT = "> ";
  private static final String KEYS =
      "Instead of an answer: `?` why do you ask, `s` skip, `d` don't know, `not applicable because"
          + " ...`, `b` back, `answers` lists them, `edit 2` changes the second, `q` stops. `=`"
          + " before a name takes it as it is.";

  private final EditableFile file;
  private final Interview interview;
  private final Yardsticks yardsticks;
  private final WordsForNothing words;
  private final TypedAnswers answers;
  private final Screen screen;
  private final AskingText asking;
  private final SettledText settled;
  private final List<Given> given = new ArrayList<>();
  private final List<OpenPart> skipped = new ArrayList<>();
  private Optional<OpenPart> wanted = Optional.empty();
  private int number = 1;
  private boolean stopped;

  /** Begins an interview about a file. */
  public Dialogue(
      EditableFile file,
      Interview interview,
      Yardsticks yardsticks,
      WordsForNothing words,
      TypedAnswers answers,
      Screen screen) {
    this.file = file;
    this.interview = interview;
    this.yardsticks = yardsticks;
    this.words = words;
    this.answers = answers;
    this.screen = screen;
    Palette palette = Palette.of(screen.color());
    this.asking = new AskingText(palette, screen.width());
    this.settled = new SettledText(palette, screen.width());
  }

  /**
   * Asks until nothing is left, or the user stops.
   *
   * @param ratings whether to ask for the partnership's own ratings first
   */
  public void run(boolean ratings) {
    tell(KEYS + " Each answer is saved at once.");
    if (ratings) {
      stopped = !new OwnRatings(file, interview, answers, screen, this::write).ask();
    }
    while (!stopped) {
      Optional<Asking> next = next();
      if (next.isEmpty()) {
        break;
      }
      ask(next.get());
    }
    screen.out().print(settled.end(interview, explainers()));
    screen.flush();
  }

  private List<Explainer> explainers() {
    List<Explainer> explainers = new ArrayList<>();
    for (Evaluation evaluation : interview.evaluations()) {
      explainers.add(new Explainer(yardsticks.evaluators().get(explainers.size()), evaluation));
    }
    return explainers;
  }

  private Optional<Asking> next() {
    if (wanted.isPresent()) {
      Asking again = new Asking(wanted.get(), List.of(), null);
      wanted = Optional.empty();
      return Optional.of(again);
    }
    Optional<Asking> next = interview.next();
    while (next.isPresent() && file.isNoted(next.get().part().path())) {
      interview.setAside(next.get().part());
      next = interview.next();
    }
    if (next.isEmpty() && !skipped.isEmpty()) {
      skipped.forEach(interview::takeUp);
      skipped.clear();
      tell("What you skipped:");
      return interview.next();
    }
    return next;
  }

  private void ask(Asking what) {
    screen.out().print(asking.head(interview, number));
    screen.out().print(asking.question(what, interview));
    AnswerReader reader = new AnswerReader(what.part(), interview.partnership(), words);
    boolean over =
        switch (what.part().form()) {
          case VALUE -> one(what, reader);
          case WORDS ->
              reader.known().equals(allowed(what.part())) ? one(what, reader) : list(what, reader);
          case FACTS, ENTRIES, MORE -> list(what, reader);
        };
    if (over) {
      number++;
    }
  }

  private static List<String> allowed(OpenPart part) {
    List<String> words = PartMarks.of(part.part()).words();
    return words.isEmpty() ? List.of("") : words;
  }

  /** Reads lines until one is an answer, or something instead of it. */
  private boolean one(Asking what, AnswerReader reader) {
    while (true) {
      Optional<String> line = line(reader.known());
      if (line.isEmpty() || instead(line.get(), what)) {
        return true;
      }
      if (line.get().isBlank() || Instead.of(line.get()).isPresent()) {
        continue;
      }
      Reply reply = reader.value(line.get());
      if (reply instanceof Reply.Unclear unclear) {
        tell(unclear.message());
      } else if (reply instanceof Reply.Unknown unknown) {
        tell(unknown.note());
        leave(what, unknown.note());
        return true;
      } else if (answer(what, (Reply.Said) reply)) {
        return true;
      }
    }
  }

  private boolean list(Asking what, AnswerReader reader) {
    return new ListDialogue(this, what, reader).run();
  }

  // -- what a list dialogue uses as well ---------------------------------------------------------

  /** The next line; empty if the interview stops. */
  Optional<String> line(List<String> proposals) {
    screen.flush();
    Optional<String> line = answers.next(PROMPT, proposals);
    stopped |= line.isEmpty();
    return line;
  }

  /** Does what is wanted instead of an answer; whether the question is over with that. */
  boolean instead(String line, Asking what) {
    Optional<Instead> instead = Instead.of(line);
    if (instead.isEmpty()) {
      return false;
    }
    switch (instead.get().kind()) {
      case WHY -> screen.out().print(asking.why(what, interview));
      case HELP -> tell(KEYS);
      case ANSWERS -> list();
      case SKIP -> {
        skipped.add(what.part());
        leave(what, "skipped");
      }
      case DONT_KNOW -> leave(what, "not known");
      case NOT_APPLICABLE -> notApplicable(what, instead.get().reason());
      case BACK -> {
        return back();
      }
      case EDIT -> {
        return edit(instead.get().number());
      }
      case STOP -> stopped = true;
    }
    return switch (instead.get().kind()) {
      case WHY, HELP, ANSWERS, BACK, EDIT -> false;
      case SKIP, DONT_KNOW, NOT_APPLICABLE, STOP -> true;
    };
  }

  /** Leaves a question without an answer. */
  void leave(Asking what, String said) {
    interview.setAside(what.part());
    given.add(new Given(what.part(), question(what.part()), said, file.text()));
  }

  /** Reads the file again if somebody else has changed it; whether that is so. */
  private boolean refresh() {
    if (!file.isChanged()) {
      return false;
    }
    file.reread();
    tell("The file was changed elsewhere, and is read again.");
    return true;
  }

  private void notApplicable(Asking what, String reason) {
    if (refresh()) {
      interview.heard(file.partnership());
    }
    String before = file.text();
    boolean noted = what.part().said() == null && file.note(what.part().path(), reason);
    tell(
        (noted ? "  saved as a comment: " : "")
            + "whether an indicator applies is for the rules to say, so this stays unreported");
    interview.setAside(what.part());
    given(what, "not applicable: " + reason, before);
  }

  private void list() {
    for (int i = 0; i < given.size(); i++) {
      Given one = given.get(i);
      tell("%d. %s %s".formatted(i + 1, one.question(), Words.visible(one.said())));
    }
    if (given.isEmpty()) {
      tell("No question is answered yet.");
    }
  }

  private boolean back() {
    if (given.isEmpty()) {
      tell("There is nothing to take back.");
      return false;
    }
    if (refresh()) {
      interview.heard(file.partnership());
      tell("Taking an answer back would take that back as well, so change it in the file.");
      return false;
    }
    Given last = given.remove(given.size() - 1);
    interview.takeUp(last.part());
    skipped.remove(last.part());
    if (!last.before().equals(file.text())) {
      file.restore(last.before());
      interview.heard(file.partnership());
    }
    wanted = Optional.of(last.part());
    number = Math.max(0, number - 2);
    return true;
  }

  private boolean edit(int answer) {
    if (answer < 1 || answer > given.size()) {
      tell("There is no answer " + answer + "; `answers` lists them.");
      return false;
    }
    OpenPart part = given.get(answer - 1).part();
    boolean section = part.part() == null;
    wanted = Optional.of(section ? OpenPart.ofSection(part.section(), true) : part);
    interview.takeUp(part);
    return true;
  }

  /** Writes an answer, and says what it settled; whether it could be written. */
  boolean answer(Asking what, Reply.Said said) {
    String before = file.text();
    if (!write(said.edits())) {
      return false;
    }
    given.add(new Given(what.part(), question(what.part()), said.said(), before));
    return true;
  }

  /** Writes edits, and says what they settled; whether they could be written. */
  boolean write(List<Edit> edits) {
    Set<String> known = messages();
    try {
      refresh();
      file.write(edits);
    } catch (RefusedEdit refused) {
      tell(refused.getMessage() + "; " + refused.hint());
      return false;
    } catch (InvalidInput invalid) {
      invalid.problems().forEach(problem -> tell(problem.toString()));
      return false;
    }
    List<Evaluation> before = interview.evaluations();
    interview.heard(file.partnership());
    screen.out().println("  saved");
    screen.out().print(settled.of(before, interview));
    for (Problem warning : file.file().warnings()) {
      if (!known.contains(warning.toString())) {
        tell(warning.toString());
      }
    }
    return true;
  }

  private Set<String> messages() {
    Set<String> messages = new HashSet<>();
    file.file().warnings().forEach(warning -> messages.add(warning.toString()));
    return messages;
  }

  /** Adds an answer that was written piece by piece. */
  void given(Asking what, String said, String before) {
    given.add(new Given(what.part(), question(what.part()), said, before));
  }

  String text() {
    return file.text();
  }

  private String question(OpenPart part) {
    return switch (part.form()) {
      case ENTRIES -> Questions.of(part.section());
      case MORE -> Questions.of(part.section()) + " " + Questions.ALL;
      case FACTS, WORDS, VALUE ->
          Questions.of(
              part.part(), part.section() == null ? interview.partnership().name() : part.of());
    };
  }

  void tell(String words) {
    Wrapped.lines(words, screen.width()).forEach(screen.out()::println);
  }
}
