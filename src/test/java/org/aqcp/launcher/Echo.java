package org.aqcp.launcher;

import java.util.List;

/** Stands in for aqcp behind the launcher: says which Java it runs on and what it was given. */
public final class Echo {
  private Echo() {}

  public static void main(String[] words) {
    System.out.println(System.getProperty("java.version") + " " + List.of(words));
  }
}
