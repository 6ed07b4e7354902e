package org.aqcp.bench.driver;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.bench.workload.Workload;

/** All participants on one workload: each has its turn in every round. */
final class Contest {
  private static final double MILLIS = 1000;

  private final Setup setup;
  private final Workload workload;
  private final List<Participant> participants;
  private final Folders folders;
  private String digest = "";

  Contest(Setup setup, Workload workload, List<Participant> participants) {
    this.setup = setup;
    this.workload = workload;
    this.participants = List.copyOf(participants);
    this.folders = new Folders(setup, workload);
  }

  String name() {
    return workload.name();
  }

  List<Participant> participants() {
    return participants;
  }

  int size() {
    return workload.size();
  }

  /** Of what all of them found. */
  String digest() {
    return digest;
  }

  void run() throws IOException {
    folders.writeRules();
    for (Participant participant : participants) {
      peer(participant).prepare(folders.many());
    }
    folders.writeOthers();
    digest = new SameFindings(setup, workload.name(), folders.many()).check(participants);
    coldStarts();
    warmRounds();
  }

  private Peer peer(Participant participant) {
    return new Peer(participant.peer(), setup);
  }

  private void coldStarts() throws IOException {
    // the first round, in which caches are filled, does not count
    for (int round = 0; round <= setup.rounds(); round++) {
      Setup.say("%s: cold starts, round %d of %d", name(), round, setup.rounds());
      for (Participant participant : participants) {
        if (participant.measures().contains(Measure.COLD)) {
          double took = coldStart(participant);
          if (round > 0) {
            participant.add(Measure.COLD, took * MILLIS);
          }
        }
      }
    }
  }

  private double coldStart(Participant participant) throws IOException {
    long begin = System.nanoTime();
    if (participant.task().isEmpty()) {
      Process process = peer(participant).start(folders.one(), "", Setup.COLD_JAVA);
      try (Running running = new Running(participant.title(), process)) {
        running.ask("round");
      }
    } else if (Setup.await(peer(participant).launch(folders.one())) != 0) {
      throw new IllegalStateException(participant.title() + " failed; see peers.log");
    }
    return (System.nanoTime() - begin) / 1e9;
  }

  private void warmRounds() throws IOException {
    Map<Participant, Running> running = new LinkedHashMap<>();
    for (Participant participant : participants) {
      Setup.say("%s: warming up %s", name(), participant.title());
      Process process =
          peer(participant).start(folders.many(), participant.task(), Setup.WARM_JAVA);
      Running started = new Running(participant.title(), process);
      running.put(participant, started);
      rate(started, setup.warmUp());
    }
    for (int round = 1; round <= setup.rounds(); round++) {
      Setup.say("%s: throughput, round %d of %d", name(), round, setup.rounds());
      for (Map.Entry<Participant, Running> one : running.entrySet()) {
        one.getKey().add(Measure.THROUGHPUT, rate(one.getValue(), setup.slice()));
      }
    }
    for (Map.Entry<Participant, Running> one : running.entrySet()) {
      one.getKey().add(Measure.MEMORY, one.getValue().peak());
    }
    edits(running);
    for (Running one : new ArrayList<>(running.values())) {
      one.close();
    }
  }

  /** Items a second, over as many rounds as fill a time. */
  private double rate(Running running, double seconds) throws IOException {
    double took = 0;
    int items = 0;
    int findings = -1;
    while (took < seconds) {
      Running.Answer answer = running.ask("round");
      if (findings >= 0 && findings != answer.findings()) {
        throw new IllegalStateException("other findings than in the round before");
      }
      findings = answer.findings();
      took += answer.seconds();
      items += workload.size();
    }
    return items / took;
  }

  private void edits(Map<Participant, Running> running) throws IOException {
    for (int round = setup.firstEdit(); round <= setup.rounds(); round++) {
      Setup.say("%s: edited rules, round %d of %d", name(), round, setup.rounds());
      Path edited = folders.edited(round);
      for (Map.Entry<Participant, Running> one : running.entrySet()) {
        if (one.getKey().measures().contains(Measure.EDIT)) {
          double took = one.getValue().ask("edit " + edited).seconds();
          // the first edit loads the compilers of those that have one
          if (round > 0) {
            one.getKey().add(Measure.EDIT, took * MILLIS);
          }
        }
      }
    }
  }
}
