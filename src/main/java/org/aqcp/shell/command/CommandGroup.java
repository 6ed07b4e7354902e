package org.aqcp.shell.command;

/** The groups of commands in the help, by user. */
public enum CommandGroup {
  ASSISTANTS("For technical assistance"),
  POLICY_STAFF("For policy staff"),
  ANALYSTS("For conveners and analysts"),
  SESSION("In the interactive shell"),
  EVERYONE("About aqcp");

  private final String title;

  CommandGroup(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
