package org.aqcp.shell.interview;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aqcp.assist.edit.Edit;
import org.aqcp.assist.interview.AnswerReader;
import org.aqcp.assist.interview.Asking;
import org.aqcp.assist.interview.OpenPart;
import org.aqcp.assist.interview.Reply;
import org.aqcp.partnership.facts.Questions;

/**
 * Asks for a list, one line after the other. Entries of a section are written one by one; a list
 * within a fact counts as complete as soon as it is in the file, so it is written as a whole.
 */
final class ListDialogue {
  private final Dialogue dialogue;
  private final Asking what;
  private final AnswerReader reader;
  private final String before;
  private final List<List<String>> items = new ArrayList<>();

  ListDialogue(Dialogue dialogue, Asking what, AnswerReader reader) {
    this.dialogue = dialogue;
    this.what = what;
    this.reader = reader;
    this.before = dialogue.text();
  }

  /** Whether the entries are written as soon as they are typed. */
  private boolean isOneByOne() {
    OpenPart part = what.part();
    // in a file that says so of all its lists, the first entry would be all that there is
    return part.part() == null && !reader.partnership().section(part.section()).complete();
  }

  /** Reads lines until the list is over. */
  boolean run() {
    while (true) {
      Optional<String> line = dialogue.line(reader.known());
      if (line.isEmpty()) {
        return end();
      }
      if (Instead.of(line.get()).isPresent()) {
        if (dialogue.instead(line.get(), what)) {
          return true;
        }
      } else if (line.get().isBlank()) {
        if (items.isEmpty()) {
          dialogue.tell("Type one, `none`, or `d` if it is not known.");
        } else {
          return end();
        }
      } else if (read(line.get())) {
        return true;
      }
    }
  }

  /** Reads one line; whether the list is over with it. */
  private boolean read(String line) {
    boolean more = what.part().form() == OpenPart.Form.MORE;
    String word = line.strip().toLowerCase(Locale.ROOT);
    if (more && List.of("yes", "y", "all", "that is all").contains(word)) {
      end();
      return dialogue.answer(what, reader.complete());
    }
    if (more && (List.of("no", "n").contains(word) || reader.isNone(line))) {
      end();
      dialogue.tell("Then there may be more: the list stays open.");
      dialogue.leave(what, "there may be more");
      return true;
    }
    if (items.isEmpty() && reader.isNone(line)) {
      return dialogue.answer(
          what, what.part().part() == null ? reader.complete() : reader.listed(List.of()));
    }
    Reply reply = reader.item(line);
    if (reply instanceof Reply.Unclear unclear) {
      dialogue.tell(unclear.message());
    } else if (reply instanceof Reply.Unknown unknown) {
      dialogue.tell(unknown.note());
      if (items.isEmpty()) {
        dialogue.leave(what, unknown.note());
        return true;
      }
    } else {
      add(((Reply.Said) reply).said());
    }
    return false;
  }

  private void add(String name) {
    List<String> values = new ArrayList<>(List.of(name));
    for (RecordComponent part : reader.required()) {
      dialogue.tell(Questions.of(part, name));
      Optional<String> line = dialogue.line(List.of()).filter(one -> !one.isBlank());
      if (line.isEmpty()) {
        dialogue.tell("An entry needs it, so this one is left out.");
        return;
      }
      values.add(line.get().strip());
    }
    if (!isOneByOne() || dialogue.write(List.of(reader.adding(values)))) {
      items.add(values);
    }
  }

  /** What was typed counts, once: the question may go on where more than that is refused. */
  private boolean end() {
    boolean over = items.isEmpty() || written();
    if (over) {
      items.clear();
    }
    return over;
  }

  private boolean written() {
    List<String> names = items.stream().map(item -> item.get(0)).toList();
    if (isOneByOne()) {
      dialogue.given(what, String.join(", ", names), before);
      return true;
    }
    if (what.part().part() == null) {
      List<Edit> all = items.stream().map(reader::adding).toList();
      return dialogue.answer(what, new Reply.Said(all, String.join(", ", names)));
    }
    return dialogue.answer(what, reader.listed(items));
  }
}
