package org.aqcp.shell.command;

import java.util.AbstractList;
import java.util.Locale;

/**
 * The option values for the constants of an enum. The enum is loaded on first use, because starting
 * aqcp must not load the formats of every command.
 */
final class Choices<E extends Enum<E>> extends AbstractList<String> {
  private final Class<E> of;

  Choices(Class<E> of) {
    this.of = of;
  }

  /** The constant for an option value. */
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
