package org.aqcp.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One run of aqcp in its own process, with its cost.
 *
 * @param cpu processor time of all its threads, in seconds
 * @param megabytes the most memory that it held at once
 * @param compiled how many rule files it compiled
 */
record WatchedRun(double seconds, double cpu, double megabytes, int compiled) {
  private static final double TICKS_A_SECOND = 100;
  private static final int CPU_USED = 11;

  /** Runs a command line with the options of the launcher for many files. */
  static WatchedRun run(Path cache, List<String> words) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-XX:+UseSerialGC"));
    command.addAll(List.of("-XX:-UsePerfData", "-Xmx320m", "-Daqcp.installation=."));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("org.aqcp.shell.Main");
    command.addAll(words);
    Path said = Files.createTempFile(cache.toAbsolutePath().getParent(), "said", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(said.toFile());
    builder.environment().putAll(Map.of("XDG_CACHE_HOME", cache.toAbsolutePath().toString()));
    long begin = System.nanoTime();
    Process process = builder.start();
    double cpu = 0;
    double megabytes = 0;
    while (process.isAlive()) {
      cpu = Math.max(cpu, cpu(process.pid()));
      megabytes = Math.max(megabytes, megabytes(process.pid()));
      Thread.sleep(20);
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    return new WatchedRun(seconds, cpu, megabytes, compiled(said, process.exitValue()));
  }

  private static int compiled(Path said, int status) throws IOException {
    List<String> lines = Files.readAllLines(said);
    Files.delete(said);
    if (status != 0) {
      throw new IOException("aqcp ended with " + status + ": " + String.join("\n", lines));
    }
    return (int) lines.stream().filter(line -> line.startsWith("compiling ")).count();
  }

  private static double cpu(long process) {
    String line = read(process, "stat");
    String[] fields = line.substring(line.lastIndexOf(')') + 1).trim().split(" ", -1);
    return fields.length <= CPU_USED + 1
        ? 0
        : (Long.parseLong(fields[CPU_USED]) + Long.parseLong(fields[CPU_USED + 1]))
            / TICKS_A_SECOND;
  }

  private static double megabytes(long process) {
    return read(process, "status")
        .lines()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }

  /** Nothing once the process is gone. */
  private static String read(long process, String file) {
    try {
      return Files.readString(Path.of("/proc", String.valueOf(process), file));
    } catch (IOException gone) {
      return "";
    }
  }
}
