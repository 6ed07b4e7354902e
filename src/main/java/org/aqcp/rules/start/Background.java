package org.aqcp.rules.start;

/** Work that is begun before it is needed, on a thread that keeps no process alive. */
public final class Background {
  private Background() {}

  public static void run(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }
}
