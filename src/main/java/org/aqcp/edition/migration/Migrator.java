package org.aqcp.edition.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.partnership.Migration;
import org.aqcp.partnership.PartnershipReader;

/**
 * Takes the answers in a partnership's file to another framework version: own ratings and waivers.
 * Facts belong to no version and stay as they are. Nothing is removed from the file; what is to be
 * given again is marked. Going back takes out what going there wrote.
 */
public final class Migrator {
  private static final String MARK = "\uFEFF";

  private final String name;
  private final PartnershipReader reader;
  private final Deciding deciding;

  /**
   * A migrator for one file.
   *
   * @param name of the file, as the user named it
   */
  public Migrator(String name, PartnershipReader reader, Deciding deciding) {
    this.name = name;
    this.reader = reader;
    this.deciding = deciding;
  }

  /**
   * Takes a file to another version; back over the versions that its records name, if they lead
   * there.
   *
   * @param from the version that its answers are for
   * @throws RefusedMigration if it cannot be done in the file as it is laid out
   */
  public Migrated migrate(String text, String from, String to) {
    boolean isMarked = text.startsWith(MARK);
    AnswerFile file = AnswerFile.of(isMarked ? text.substring(MARK.length()) : text, name, reader);
    List<Migrated.Step> steps = new ArrayList<>();
    String current = from;
    while (!current.equals(to)) {
      Optional<Migration> undone = file.leadsBack(current, to) ? file.last() : Optional.empty();
      String next = undone.map(Migration::from).orElse(to);
      MigrationStep step = new MigrationStep(current, next, undone, deciding);
      file = made(step, file);
      steps.add(step.done());
      current = next;
    }
    return new Migrated((isMarked ? MARK : "") + file.text(), steps);
  }

  private AnswerFile made(MigrationStep step, AnswerFile before) {
    String text = step.edit(before);
    AnswerFile after = reread(text);
    if (!after.hasFactsOf(before) || after.answers().size() != before.answers().size()) {
      throw unwritable();
    }
    if (step.canBeTakenBack() && !step.back().edit(after).equals(before.text())) {
      throw unwritable();
    }
    return after;
  }

  private AnswerFile reread(String text) {
    try {
      return AnswerFile.of(text, name, reader);
    } catch (InvalidInput unreadable) {
      throw unwritable();
    }
  }

  private static RefusedMigration unwritable() {
    return new RefusedMigration(
        "the answers cannot be migrated in this file as it is laid out",
        "write `evidence` and `waivers` as lists with a key on each line");
  }
}
