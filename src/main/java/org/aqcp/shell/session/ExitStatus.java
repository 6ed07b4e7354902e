package org.aqcp.shell.session;

/** The exit status of a command. */
public enum ExitStatus {
  /** The command succeeded, whatever the verdicts are. */
  OK(0, "success"),
  /** The result is negative: a benchmark is not met, a case failed, a difference is breaking. */
  NOT_MET(1, "not met, or a failed case"),
  /** The command line, or a file that it names, is invalid. */
  USAGE(2, "a mistake in the command line or in a partnership file"),
  /** A framework version or its rules are invalid. */
  FRAMEWORK(3, "an invalid framework version or rule"),
  /** Undecided because something is unreported, and the caller asked to fail in that case. */
  UNDECIDED(4, "unknown, because something is not reported"),
  /** A released framework version differs from its lock. */
  INTEGRITY(5, "a framework version differs from its lock"),
  /** A bug in aqcp. */
  INTERNAL(70, "an internal error of aqcp"),
  /** Stopped by Ctrl-C. */
  INTERRUPTED(130, "stopped by Ctrl-C, or 143 by a signal to terminate"),
  /** The reader closed the pipe early, as {@code head} does; the status that shells use for it. */
  CUT_OFF(141, "output pipe closed early");

  private final int code;
  private final String about;

  ExitStatus(int code, String about) {
    this.code = code;
    this.about = about;
  }

  public int code() {
    return code;
  }

  /** The description in the help. */
  public String about() {
    return about;
  }
}
