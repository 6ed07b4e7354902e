package org.aqcp.shell.verb;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** An id as people type it: {@code l2.2}, {@code 2.2} or {@code L22} for {@code L2.2}. */
final class TypedId {
  /** What may be dropped, from the least to the most; a typed letter is never another one. */
  private static final List<UnaryOperator<String>> FORMS =
      List.of(
          id -> id,
          id -> id.toLowerCase(Locale.ROOT),
          id -> id.toLowerCase(Locale.ROOT).replace(".", ""),
          id -> id.replaceFirst("^[A-Za-z]+(?=\\d)", ""));

  private TypedId() {}

  /** The only id that can be meant; empty if there is none or several. */
  static Optional<String> meant(String typed, Collection<String> ids) {
    for (UnaryOperator<String> form : FORMS) {
      List<String> same = ids.stream().filter(id -> isForm(typed, form, id)).toList();
      if (!same.isEmpty()) {
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isForm(String typed, UnaryOperator<String> form, String id) {
    boolean hasLetter = Character.isLetter(typed.codePointAt(0));
    return (hasLetter ? form.apply(typed) : typed).equals(form.apply(id))
        && hasLetter == Character.isLetter(form.apply(id).codePointAt(0));
  }
}
