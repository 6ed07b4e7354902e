package org.aqcp.rules.start;

import java.util.concurrent.ThreadFactory;

/**
 * Starts all threads: each has a name, and none keeps the process alive. Contains no lambdas,
 * because the first lambda of a start costs 5 ms.
 *
 * @param name of its threads
 */
public record Background(String name) implements ThreadFactory {
  /** Starts work in the background. */
  public static void run(Runnable work, String name) {
    new Background(name).newThread(work).start();
  }

  @Override
  public Thread newThread(Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }
}
