package org.aqcp.editor;

import java.util.concurrent.ThreadFactory;

/** Threads that do not keep the program alive when the editor is gone. */
final class EditorThreads {
  private EditorThreads() {}

  static ThreadFactory named(String name) {
    return work -> {
      Thread thread = new Thread(work, "editor " + name);
      thread.setDaemon(true);
      return thread;
    };
  }
}
