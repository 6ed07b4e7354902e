package org.aqcp.shell.command;

import java.util.AbstractList;
import java.util.Locale;

/**
 * The words for the constants of an enum. The enum is loaded when somebody asks for them: a start
 * must not pay for the formats of every command.
 */
final class Choices<E extends Enum<E>> extends AbstractList<String> {
  private final Class<E> of;

  Choices(Class<E> of) {
    this.of = of;
  }

  /** The constant that a word stands for. */
  static <E extends Enum<E>> E constant(Class<E> of, String word) {
    return Enum.valueOf(of, word.replace('-', '_').toUpperCase(Locale.ROOT));
  }

  @Override
  public String get(int index) {
    return of.getEnumConstants()[index].name().replace('_', '-').toLowerCase(Locale.ROOT);
  }

  @Override
  public int size() {
    return of.getEnumConstants().length;
  }
}
