package org.aqcp.bench.driver;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.aqcp.bench.workload.ShippedWorkload;

/** That all participants find the same: which rule fires for which item. */
final class SameFindings {
  private static final int SHOWN = 16;
  private static final int FEW = 2;

  /** Built the classic way, Drools lets some values that are null pass the test of a forall. */
  private static final String BLIND_TO_NULL = "drools-classic";

  private final Setup setup;
  private final String workload;
  private final Path folder;

  SameFindings(Setup setup, String workload, Path folder) {
    this.setup = setup;
    this.workload = workload;
    this.folder = folder;
  }

  /** What all of them find, told in short. */
  String check(List<Participant> participants) throws IOException {
    List<Participant> asked =
        participants.stream().filter(p -> p.measures().contains(Measure.COLD)).toList();
    TreeSet<String> expected = new TreeSet<>();
    StringBuilder told = new StringBuilder();
    for (Participant participant : asked) {
      Setup.say("%s: findings of %s", workload, participant.title());
      TreeSet<String> found = findings(participant);
      if (expected.isEmpty()) {
        expected.addAll(found);
        told.append("%d findings, `%s`".formatted(found.size(), digest(found)));
      } else if (!expected.equals(found)) {
        told.append(tolerated(participant, expected, found));
      }
    }
    if (expected.isEmpty()) {
      throw new IllegalStateException("nothing was found on " + workload);
    }
    return told.toString();
  }

  private String tolerated(
      Participant participant, TreeSet<String> expected, TreeSet<String> found) {
    boolean tolerable = workload.equals("shipped") && participant.peer().equals(BLIND_TO_NULL);
    if (!tolerable || !whole(expected).equals(whole(found))) {
      throw new IllegalStateException(
          participant.title() + " finds other: " + difference(expected, found));
    }
    return "; but %s, where something is unreported: %s"
        .formatted(participant.title(), difference(expected, found));
  }

  /** The findings on partnerships that leave nothing unreported. */
  private static List<String> whole(TreeSet<String> findings) {
    return findings.stream().filter(f -> f.startsWith(ShippedWorkload.WHOLE)).toList();
  }

  private TreeSet<String> findings(Participant participant) throws IOException {
    // what Drools fires is the closed reading; on the neutral workload nothing is unreported
    String task = participant.task().isEmpty() || workload.equals("neutral") ? "" : "closed";
    Path file = setup.work().resolve("findings-" + participant.peer() + ".txt");
    Process process =
        new Peer(participant.peer(), setup)
            .start(folder, task.isEmpty() ? participant.task() : task, Setup.WARM_JAVA);
    try (Running running = new Running(participant.title(), process)) {
      running.ask("findings " + file);
    }
    return new TreeSet<>(Files.readAllLines(file));
  }

  private static String difference(TreeSet<String> expected, TreeSet<String> found) {
    List<String> missing = expected.stream().filter(f -> !found.contains(f)).toList();
    List<String> more = found.stream().filter(f -> !expected.contains(f)).toList();
    return "%d not found %s, %d found that do not hold %s"
        .formatted(
            missing.size(),
            missing.stream().limit(FEW).toList(),
            more.size(),
            more.stream().limit(FEW).toList());
  }

  private static String digest(TreeSet<String> findings) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(String.join("\n", findings).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest()).substring(0, SHOWN);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
