package org.aqcp.shell.command;

/** Those who use a command: how the help groups them. */
public enum CommandGroup {
  ASSISTANTS("For technical assistants"),
  POLICY_STAFF("For policy staff"),
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
