package org.aqcp.rules.start;

import java.util.concurrent.ThreadFactory;

/**
 * The one place where threads begin: each has a name, and none keeps the process alive. It has no
 * lambda, since the first one of a start takes 5 ms.
 *
 * @param name of its threads
 */
public record Background(String name) implements ThreadFactory {
  /** Begins work before it is needed. */
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
