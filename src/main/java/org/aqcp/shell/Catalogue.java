package org.aqcp.shell;

import java.io.InputStream;
import java.util.List;
import org.aqcp.shell.command.Commands;
import org.aqcp.shell.door.StartSession;
import org.aqcp.shell.verb.Evaluate;
import org.aqcp.shell.verb.Exit;
import org.aqcp.shell.verb.Explain;
import org.aqcp.shell.verb.FrameworkCheck;
import org.aqcp.shell.verb.FrameworkDocs;
import org.aqcp.shell.verb.FrameworkList;
import org.aqcp.shell.verb.FrameworkShow;
import org.aqcp.shell.verb.FrameworkTest;
import org.aqcp.shell.verb.Help;
import org.aqcp.shell.verb.Open;
import org.aqcp.shell.verb.Reload;
import org.aqcp.shell.verb.RulesFormat;
import org.aqcp.shell.verb.RulesNew;
import org.aqcp.shell.verb.RulesPhrases;
import org.aqcp.shell.verb.RulesServe;
import org.aqcp.shell.verb.Schema;
import org.aqcp.shell.verb.Version;
import org.aqcp.shell.verb.Watch;

/** The one list of commands, for both doors; a new command is added here and nowhere else. */
final class Catalogue {
  private Catalogue() {}

  /** Whether a command is going to need the engine, as far as its first word tells. */
  static boolean needsEngine(String word) {
    return word.equals("evaluate") || word.equals("explain");
  }

  static Commands readingFrom(InputStream input) {
    return new Commands(
        List.of(
            new Evaluate(),
            new Explain(),
            new FrameworkList(),
            new FrameworkShow(),
            new FrameworkDocs(),
            new FrameworkCheck(),
            new FrameworkTest(),
            new RulesPhrases(),
            new RulesNew(),
            new RulesFormat(),
            new RulesServe(input),
            new Schema(),
            new Open(),
            new Reload(),
            new Watch(),
            Exit.exit(),
            Exit.quit(),
            new Help(),
            new Version(),
            new StartSession(input)));
  }
}
