package org.aqcp.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aqcp.rules.start.Background;

/** Runs the referee on a separate thread, one check after the other. */
final class RefereeThread implements Executor {
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(new Background("referee"));
  private final List<Future<?>> submitted = new ArrayList<>();

  @Override
  public void execute(Runnable work) {
    submitted.add(thread.submit(work));
  }

  /** Waits for all work and rethrows the first failure. Accepts no more work. */
  void finish() {
    thread.shutdown();
    submitted.forEach(RefereeThread::finish);
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
