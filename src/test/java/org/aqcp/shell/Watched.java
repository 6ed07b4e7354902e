package org.aqcp.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.aqcp.shell.door.OneShotDoor;
import org.aqcp.shell.line.TypedWords;
import org.aqcp.shell.session.CommandEnvironment;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Screen;
import org.aqcp.shell.session.Session;

/** A session in which a user watches a partnership while editing files. */
public final class Watched implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Shown shown = new Shown();
  private final BlockingQueue<String> enter = new ArrayBlockingQueue<>(1);
  private final Session session = Session.lasting();
  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private final OneShotDoor door;
  private int seen;

  /**
   * Nothing is watched yet.
   *
   * @param home the folder with framework versions and rules
   * @param cache where compiled rules are kept
   */
  public Watched(Path home, Path cache, boolean color) {
    PrintStream out = new PrintStream(shown, true, StandardCharsets.UTF_8);
    session.listenTo(time -> enter.poll(time.toMillis(), TimeUnit.MILLISECONDS) != null);
    Map<String, String> environment =
        Map.of("AQCP_HOME", home.toString(), "XDG_CACHE_HOME", cache.toString());
    Screen screen = new Screen(out, out, color, Screen.USUAL_WIDTH, 0);
    door =
        new OneShotDoor(
            AllCommands.readingFrom(new ByteArrayInputStream(new byte[0])),
            new CommandEnvironment(screen, environment, home, home, false, session, null));
  }

  /** Begins a command that may go on. */
  public Future<ExitStatus> begin(String line) {
    Callable<ExitStatus> run = () -> door.run(TypedWords.in(line).all());
    return thread.submit(run);
  }

  /** Watches a file, and waits until edits are awaited. */
  public void watch(String file) {
    Future<ExitStatus> going = begin("watch " + file);
    await("Enter ends\n\n");
    assertThat(going.isDone()).isFalse();
  }

  /** Runs a command to its end, and tells what it printed. */
  public String run(String line) throws Exception {
    int before = text().length();
    ExitStatus status = begin(line).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    assertThat(status).isEqualTo(ExitStatus.OK);
    return text().substring(before);
  }

  /** Ends the watch as Enter does. */
  public void pressEnter() {
    enter.add("\r");
    await("watched\n");
  }

  /** What is told of the next save, to the blank line behind it that ends it. */
  public String report(String ending) {
    int from = seen;
    await(ending + "\n\n");
    return text().substring(from, seen - 1);
  }

  /** Waits until the text appears behind what was awaited before. */
  public void await(String text) {
    seen = shown.await(text, seen) + text.length();
  }

  /** Everything so far. */
  public String text() {
    return shown.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }

  /** A screen that wakes who waits for it. */
  private static final class Shown extends ByteArrayOutputStream {
    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
      super.write(bytes, from, length);
      notifyAll();
    }

    synchronized int await(String text, int from) {
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (toString(StandardCharsets.UTF_8).indexOf(text, from) < 0) {
        long left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
          assertThat(toString(StandardCharsets.UTF_8).substring(from)).contains(text);
        }
        waitFor(left);
      }
      return toString(StandardCharsets.UTF_8).indexOf(text, from);
    }

    // who calls it holds the lock and loops
    @SuppressWarnings({"WaitNotInLoop", "NakedNotify"})
    private synchronized void waitFor(long millis) {
      try {
        wait(millis);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
