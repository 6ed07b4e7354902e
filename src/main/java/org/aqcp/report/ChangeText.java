package org.aqcp.report;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.explanation.remedy.Change;
import org.aqcp.explanation.remedy.Target;

/** Says a change in words: what to write where in the partnership's file. */
public final class ChangeText {
  private ChangeText() {}

  public static String of(Change change) {
    if (change instanceof Change.Set set) {
      return set(set);
    }
    if (change instanceof Change.SetOwn own) {
      return own.before() == null
          ? "report `%s: %s` of the partnership".formatted(own.path(), YamlText.of(own.value()))
          : "change the `%s` of the partnership from %s to %s"
              .formatted(own.path(), YamlText.of(own.before()), YamlText.of(own.value()));
    }
    if (change instanceof Change.Add add) {
      return "add to `%s`: %s".formatted(add.section().key(), YamlText.of(add.value()));
    }
    if (change instanceof Change.AddTo add) {
      return "add to the `%s` of %s: %s"
          .formatted(add.key(), where(add.target()), YamlText.of(add.value()));
    }
    Change.Close close = (Change.Close) change;
    String section = close.section().key();
    return close.none()
        ? "if there are none, report `%s: []`".formatted(section)
        : "report all of the `%s`, and that there are no more".formatted(section);
  }

  private static String set(Change.Set set) {
    String where = where(set.target());
    List<Object> added = added(set);
    if (!added.isEmpty()) {
      String what = added.size() == 1 ? YamlText.of(added.get(0)) : YamlText.of(added);
      return "add %s to the `%s` of %s".formatted(what, set.key(), where);
    }
    return set.before() == null
        ? "if it is so, report `%s: %s` of %s".formatted(set.key(), YamlText.of(set.value()), where)
        : "change the `%s` of %s from %s to %s"
            .formatted(set.key(), where, YamlText.of(set.before()), YamlText.of(set.value()));
  }

  private static String where(Target target) {
    int line = target.place().line();
    return target.label() + (line == 0 ? "" : " (line " + line + ")");
  }

  /** What a list gains at its end, where that is all that changes. */
  private static List<Object> added(Change.Set set) {
    if (!(set.before() instanceof List<?> before) || !(set.value() instanceof List<?> now)) {
      return List.of();
    }
    boolean longer = now.size() > before.size() && now.subList(0, before.size()).equals(before);
    return longer ? new ArrayList<>(now.subList(before.size(), now.size())) : List.of();
  }
}
