package org.aqcp.bench.driver;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A peer that was started and answers what it is asked. */
final class Running implements AutoCloseable {
  /** What a round or an edit took and found. */
  record Answer(double seconds, int findings) {}

  private static final Pattern ANSWER = Pattern.compile("(\\d+) (\\d+)");
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s*(\\d+) kB");

  private final String title;
  private final Process process;
  private final BufferedReader answers;
  private final Writer questions;

  Running(String title, Process process) {
    this.title = title;
    this.process = process;
    this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), Setup.TEXT));
    this.questions = new OutputStreamWriter(process.getOutputStream(), Setup.TEXT);
  }

  Answer ask(String question) throws IOException {
    questions.write(question + "\n");
    questions.flush();
    for (String line = answers.readLine(); line != null; line = answers.readLine()) {
      Matcher answer = ANSWER.matcher(line.strip());
      // an engine may greet before it answers
      if (answer.matches()) {
        return new Answer(Long.parseLong(answer.group(1)) / 1e9, Integer.parseInt(answer.group(2)));
      }
    }
    throw new IllegalStateException(title + " ended at `" + question + "`; see peers.log");
  }

  /** The most memory that it has had so far, in megabytes. */
  double peak() throws IOException {
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    Matcher peak = PEAK.matcher(Files.exists(status) ? Files.readString(status) : "");
    return peak.find() ? Integer.parseInt(peak.group(1)) / 1024.0 : Double.NaN;
  }

  @Override
  public void close() throws IOException {
    questions.close();
    if (Setup.await(process) != 0) {
      throw new IllegalStateException(title + " failed; see peers.log");
    }
  }
}
