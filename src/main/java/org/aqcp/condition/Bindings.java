package org.aqcp.condition;

/** The variables that hold at one point of a reading: an immutable chain, newest first. */
public final class Bindings {
  /** The fact whose tests are read. */
  public static final String THIS = "this";

  public static final Bindings NONE = new Bindings(null, "", null);

  private final Bindings earlier;
  private final String name;
  private final Object value;

  private Bindings(Bindings earlier, String name, Object value) {
    this.earlier = earlier;
    this.name = name;
    this.value = value;
  }

  public Bindings with(String variable, Object bound) {
    return new Bindings(this, variable, bound);
  }

  public Object get(String variable) {
    for (Bindings b = this; b != null; b = b.earlier) {
      if (b.name.equals(variable)) {
        return b.value;
      }
    }
    throw new IllegalStateException(variable + " is not bound");
  }
}
