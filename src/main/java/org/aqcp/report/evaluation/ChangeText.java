package org.aqcp.report.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.input.record.Day;
import org.aqcp.report.words.YamlText;
import org.aqcp.search.edit.Change;
import org.aqcp.search.edit.ChangedFact;

/** Describes a change: what to write where in the partnership's file. */
public final class ChangeText {
  private ChangeText() {}

  public static String of(Change change) {
    if (change instanceof Change.Set set) {
      return set(set);
    }
    if (change instanceof Change.SetOwn own) {
      String value = YamlText.of(own.value());
      return own.before() == null
          ? "report `" + own.path() + ": " + value + "` of the partnership"
          : changed(own.path(), "the partnership", own.before(), value);
    }
    if (change instanceof Change.Add add) {
      return "add to `" + add.section().key() + "`: " + YamlText.of(add.value());
    }
    if (change instanceof Change.AddTo add) {
      String where = where(add.target());
      return "add to the `" + add.key() + "` of " + where + ": " + YamlText.of(add.value());
    }
    Change.Close close = (Change.Close) change;
    String section = close.section().key();
    return close.none()
        ? "if there are none, report `" + section + ": []`"
        : "if that is all of the `" + section + "`, add `" + section + "` to `complete: [...]`";
  }

  private static String set(Change.Set set) {
    String where = where(set.target());
    List<Object> added = added(set);
    if (!added.isEmpty()) {
      String what = added.size() == 1 ? YamlText.of(added.get(0)) : YamlText.of(added);
      return "add " + what + " to the `" + set.key() + "` of " + where;
    }
    String value = YamlText.of(set.value());
    if (set.before() == null || Day.isToldBy(set.before(), set.value())) {
      String vague = set.before() == null ? "" : ", not only " + set.before() + ",";
      return "if so, report `" + set.key() + ": " + value + "`" + vague + " of " + where;
    }
    return changed(set.key(), where, set.before(), value);
  }

  private static String changed(String key, String of, Object before, String now) {
    return "change the `" + key + "` of " + of + " from " + YamlText.of(before) + " to " + now;
  }

  private static String where(ChangedFact target) {
    int line = target.place().line();
    return target.label() + (line == 0 ? "" : " (line " + line + ")");
  }

  /** The items added to the end of a list; empty if anything else changed. */
  private static List<Object> added(Change.Set set) {
    if (!(set.before() instanceof List<?> before) || !(set.value() instanceof List<?> now)) {
      return List.of();
    }
    boolean longer = now.size() > before.size() && now.subList(0, before.size()).equals(before);
    return longer ? new ArrayList<>(now.subList(before.size(), now.size())) : List.of();
  }
}
