package org.aqcp.rules;

/** Work that is begun before it is needed, on a thread that keeps no process alive. */
final class Background {
  private Background() {}

  static void run(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }
}
