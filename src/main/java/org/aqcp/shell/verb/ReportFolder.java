package org.aqcp.shell.verb;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aqcp.convene.portfolio.NamedFiles;
import org.aqcp.input.file.WholeFile;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Words;
import org.aqcp.report.board.Board;
import org.aqcp.report.board.BoardIndex;
import org.aqcp.report.board.PageNames;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Refusal;

/**
 * Reports on several partnerships, as pages in a folder, and a page that lists them. Each page is
 * written completely or not at all, and the list last. Invalid files are reported and skipped.
 */
final class ReportFolder {
  private final Invocation invocation;
  private final ReportCommand.Asked asked;
  private final ReportFormat format;
  private final PrintStream talk;
  private final PageNames pages = new PageNames();
  private final List<BoardIndex.Entry> entries = new ArrayList<>();
  private boolean refused;

  ReportFolder(Invocation invocation, ReportCommand.Asked asked, ReportFormat format) {
    this.invocation = invocation;
    this.asked = asked;
    this.format = format;
    this.talk = invocation.screen().talk();
  }

  ExitStatus write(List<String> names, String named) {
    asked.against().ifPresent(invocation.frameworks()::version);
    Path folder = made(named);
    NamedFiles files =
        new NamedFiles(
            invocation.environment().folder(), names, skipped -> {}, this::nothingIn, this::refuse);
    files.forEachRemaining(file -> report(file, folder, named));
    if (!entries.isEmpty()) {
      String index = PageNames.INDEX + format.ending();
      write(folder, named, index, format.index(entries));
      talk.println(Words.visible(Path.of(named, index).toString()));
    }
    return refused ? ExitStatus.USAGE : ExitStatus.OK;
  }

  private Path made(String named) {
    Path folder = invocation.file(named);
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw Refusal.usage(
          "cannot make the folder `" + named + "`", "name a folder that you can write to");
    }
  }

  private void report(Path file, Path folder, String named) {
    Board board;
    try {
      board = asked.board(invocation.frameworks().partnerships().read(file), false);
    } catch (InvalidInput invalid) {
      refuse(invalid);
      return;
    }
    String page = pages.of(board.head().name()) + format.ending();
    write(folder, named, page, format.of(board));
    entries.add(BoardIndex.Entry.of(page, board));
    talk.println(Words.visible(Path.of(named, page).toString()));
  }

  private static void write(Path folder, String named, String page, String text) {
    try {
      WholeFile.write(folder.resolve(page), text);
    } catch (IOException e) {
      throw Refusal.usage(
          "cannot write `" + Path.of(named, page) + "`", "name a folder that you can write to");
    }
  }

  private void refuse(InvalidInput invalid) {
    refused = true;
    invalid.problems().forEach(talk::println);
  }

  private void nothingIn(String name) {
    refused = true;
    talk.println(
        Words.visible(name)
            + ": no partnership file is there; choose another folder, or start the files with"
            + " `format: aqcp-partnership/1`");
  }
}
