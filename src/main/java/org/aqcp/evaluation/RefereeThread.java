package org.aqcp.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aqcp.rules.start.Background;

/**
 * Work that is done on a thread of its own, one piece after the other, while other work goes on.
 */
final class RefereeThread implements Executor {
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(new Background("referee"));
  private final List<Future<?>> begun = new ArrayList<>();

  @Override
  public void execute(Runnable work) {
    begun.add(thread.submit(work));
  }

  /** Waits for all of it, and throws what the first piece threw that failed. Takes no more work. */
  void finish() {
    thread.shutdown();
    begun.forEach(RefereeThread::finish);
  }

  private static void finish(Future<?> work) {
    try {
      work.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failed) {
        throw failed;
      }
      throw new IllegalStateException("the referee failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the referee was at work", e);
    }
  }
}
