package org.aqcp.bench.driver;

/** The least that a Java program can do: what cold starts are compared with. */
final class Hello {
  private Hello() {}

  public static void main(String[] arguments) {
    System.out.println("hello");
  }
}
