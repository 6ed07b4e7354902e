package org.aqcp.bench;

import java.io.IOException;

/** The minimal Java program, as a baseline for other times. */
final class Hello {
  private static final int STARTS = 9;

  private Hello() {}

  public static void main(String[] arguments) {
    System.out.println("hello");
  }

  /** How long it takes from the start of its process to the end. */
  static Times started() throws IOException, InterruptedException {
    Times times = new Times();
    for (int i = 0; i < STARTS; i++) {
      long begin = System.nanoTime();
      new ProcessBuilder(
              System.getProperty("java.home") + "/bin/java",
              "-Xshare:auto",
              "-cp",
              "target/test-classes",
              Hello.class.getName())
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
      times.add((System.nanoTime() - begin) / 1e9);
    }
    return times;
  }
}
