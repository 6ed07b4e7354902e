package org.aqcp.shell.session;

/** What a command's end says to the script that called it. */
public enum ExitStatus {
  /** Done as asked, whatever the verdicts are. */
  OK(0, "success"),
  /** The answer is no: a benchmark is not met, a case failed, a difference breaks something. */
  NOT_MET(1, "not met, a failed case, a breaking difference"),
  /** The command line or a file that it names cannot be used. */
  USAGE(2, "a mistake in the command line or in a partnership file"),
  /** A framework version or its rules cannot be used. */
  FRAMEWORK(3, "an invalid framework version or rule"),
  /** No answer: something unreported decides it, and the caller asked to fail on that. */
  UNDECIDED(4, "undecided, because something is unreported"),
  /** A released framework version is not what its lock says. */
  INTEGRITY(5, "a framework version differs from its lock"),
  /** A mistake in aqcp itself. */
  INTERNAL(70, "an internal error of aqcp"),
  /** Stopped by Ctrl-C. */
  INTERRUPTED(130, "stopped by Ctrl-C, or 143 by a signal to terminate"),
  /** Whoever read our output left before its end, such as {@code head}: as a shell counts it. */
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

  /** In the words of the help. */
  public String about() {
    return about;
  }
}
