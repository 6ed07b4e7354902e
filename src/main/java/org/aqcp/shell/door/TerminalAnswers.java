package org.aqcp.shell.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.aqcp.shell.session.TypedAnswers;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** Answers that are typed on a terminal. None of them is kept in a history. */
final class TerminalAnswers implements TypedAnswers {
  private final Terminal terminal;
  private final boolean own;
  private final LineReader reader;
  private List<String> proposals = List.of();

  private TerminalAnswers(Terminal terminal, boolean own) {
    this.terminal = terminal;
    this.own = own;
    DefaultParser parser = new DefaultParser();
    // a name may have any characters
    parser.setEscapeChars(null);
    parser.setQuoteChars(new char[0]);
    this.reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .appName("aqcp")
            .parser(parser)
            .completer(
                (line, parsed, candidates) ->
                    proposals.stream()
                        .filter(one -> matches(one, parsed.line()))
                        .forEach(one -> candidates.add(whole(one, parsed))))
            .variable(LineReader.DISABLE_HISTORY, true)
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.CASE_INSENSITIVE, true)
            .option(LineReader.Option.AUTO_FRESH_LINE, false)
            .build();
  }

  private static boolean matches(String proposal, String typed) {
    return proposal.regionMatches(true, 0, typed.stripLeading(), 0, typed.strip().length());
  }

  /** The rest of a name after the words of it that are typed. */
  private static Candidate whole(String name, ParsedLine parsed) {
    int begun = Math.max(0, parsed.line().length() - parsed.word().length());
    String value = begun <= name.length() ? name.substring(begun) : name;
    return new Candidate(value, name, null, null, null, null, true);
  }

  /** Answers on a terminal that others use as well. */
  static TypedAnswers on(Terminal terminal) {
    return new TerminalAnswers(terminal, false);
  }

  /** Answers on the terminal that aqcp was started in. */
  static TypedAnswers ofProcess() {
    try {
      return new TerminalAnswers(TerminalBuilder.builder().name("aqcp").build(), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<String> next(String prompt, List<String> proposals) {
    this.proposals = proposals;
    try {
      return Optional.of(reader.readLine(prompt));
    } catch (UserInterruptException | EndOfFileException stopped) {
      terminal.writer().println();
      terminal.flush();
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    if (own) {
      try {
        terminal.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
