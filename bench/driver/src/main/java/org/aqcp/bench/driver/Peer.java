package org.aqcp.bench.driver;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The script {@code bench/peers/NAME/peer}, which knows how to install and start a peer. */
final class Peer {
  private final String name;
  private final Setup setup;

  Peer(String name, Setup setup) {
    this.name = name;
    this.setup = setup;
  }

  /** Why it cannot take part; empty where it can. */
  String missing() throws IOException {
    Process install =
        builder(List.of("install"), "")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.PIPE)
            .start();
    String said = new String(install.getErrorStream().readAllBytes(), Setup.TEXT).strip();
    return Setup.await(install) == 0 ? "" : said.isEmpty() ? "it cannot be installed" : said;
  }

  String version() throws IOException {
    Process asked = builder(List.of("version"), "").start();
    String version = new String(asked.getInputStream().readAllBytes(), Setup.TEXT).strip();
    Setup.await(asked);
    return version;
  }

  /** Compiles the rules of a workload for it, where it wants that done beforehand. */
  void prepare(Path workload) throws IOException {
    Process prepared =
        builder(List.of("prepare", workload.toString()), "")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (Setup.await(prepared) != 0) {
      throw new IllegalStateException(name + " could not prepare " + workload);
    }
  }

  /**
   * Starts it on a workload.
   *
   * @param task for aqcp: at what it is measured
   * @param java options of the JVM, if it runs on one
   */
  Process start(Path workload, String task, String java) throws IOException {
    ProcessBuilder builder = builder(List.of("start", workload.toString()), java);
    builder.environment().put("BENCH_TASK", task);
    return builder.start();
  }

  /** Starts aqcp as its users do. */
  Process launch(Path workload) throws IOException {
    ProcessBuilder builder = builder(List.of("cold", workload.toString()), "");
    return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
  }

  private ProcessBuilder builder(List<String> words, String java) {
    List<String> command = new ArrayList<>();
    command.add(setup.bench().resolve("peers").resolve(name).resolve("peer").toString());
    command.addAll(words);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.appendTo(setup.log().toFile()));
    Map<String, String> environment = builder.environment();
    environment.put("BENCH_HOME", setup.bench().toString());
    environment.put("BENCH_JAVA_OPTIONS", java);
    environment.put("BENCH_CACHE", setup.work().resolve("cache").toString());
    environment.put("XDG_CACHE_HOME", setup.work().resolve("cache").toString());
    return builder;
  }
}
