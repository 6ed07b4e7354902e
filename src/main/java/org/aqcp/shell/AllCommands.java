package org.aqcp.shell;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.Commands;
import org.aqcp.shell.door.Answering;
import org.aqcp.shell.door.StartSession;
import org.aqcp.shell.verb.CheckCommand;
import org.aqcp.shell.verb.CiCommand;
import org.aqcp.shell.verb.CompareCommand;
import org.aqcp.shell.verb.CompletionCommand;
import org.aqcp.shell.verb.CrosswalkCommand;
import org.aqcp.shell.verb.EditCommand;
import org.aqcp.shell.verb.EvaluateCommand;
import org.aqcp.shell.verb.ExitCommand;
import org.aqcp.shell.verb.ExplainCommand;
import org.aqcp.shell.verb.FrameworkCheckCommand;
import org.aqcp.shell.verb.FrameworkDiffCommand;
import org.aqcp.shell.verb.FrameworkDocsCommand;
import org.aqcp.shell.verb.FrameworkImpactCommand;
import org.aqcp.shell.verb.FrameworkListCommand;
import org.aqcp.shell.verb.FrameworkLockCommand;
import org.aqcp.shell.verb.FrameworkNewCommand;
import org.aqcp.shell.verb.FrameworkShowCommand;
import org.aqcp.shell.verb.FrameworkTestCommand;
import org.aqcp.shell.verb.FrameworkVerifyCommand;
import org.aqcp.shell.verb.GapsCommand;
import org.aqcp.shell.verb.HelpCommand;
import org.aqcp.shell.verb.ImportCommand;
import org.aqcp.shell.verb.InterviewCommand;
import org.aqcp.shell.verb.KeepPlanCommand;
import org.aqcp.shell.verb.MetricsAuditCommand;
import org.aqcp.shell.verb.MetricsCheckCommand;
import org.aqcp.shell.verb.MetricsCommand;
import org.aqcp.shell.verb.MetricsExplainCommand;
import org.aqcp.shell.verb.MetricsTestCommand;
import org.aqcp.shell.verb.MigrateCommand;
import org.aqcp.shell.verb.NewCommand;
import org.aqcp.shell.verb.OpenCommand;
import org.aqcp.shell.verb.PeersCommand;
import org.aqcp.shell.verb.ReferenceClustersCommand;
import org.aqcp.shell.verb.ReferenceLookupCommand;
import org.aqcp.shell.verb.ReloadCommand;
import org.aqcp.shell.verb.ReportCommand;
import org.aqcp.shell.verb.RulesFormatCommand;
import org.aqcp.shell.verb.RulesNewCommand;
import org.aqcp.shell.verb.RulesPhrasesCommand;
import org.aqcp.shell.verb.RulesServeCommand;
import org.aqcp.shell.verb.SaveCommand;
import org.aqcp.shell.verb.SchemaCommand;
import org.aqcp.shell.verb.TemplateCommand;
import org.aqcp.shell.verb.UndoCommand;
import org.aqcp.shell.verb.VersionCommand;
import org.aqcp.shell.verb.WatchCommand;
import org.aqcp.shell.verb.WhatIfCommand;

/** The list of all commands. Add new commands here. */
final class AllCommands {
  private AllCommands() {}

  /** Whether the first word indicates that the command needs the engine. */
  static boolean needsEngine(String word) {
    return word.equals("evaluate")
        || word.equals("explain")
        || word.equals("gaps")
        || word.equals("report")
        || word.equals("compare")
        || word.equals("peers")
        || word.equals("interview")
        || word.equals("what-if");
  }

  static Commands readingFrom(InputStream input) {
    List<Command> all = new ArrayList<>();
    all.addAll(
        List.of(
            new InterviewCommand(new Answering(input)),
            new EvaluateCommand(),
            new ExplainCommand(),
            new GapsCommand(),
            new ReportCommand(),
            new WhatIfCommand(),
            new CompareCommand(),
            new PeersCommand(),
            new CheckCommand(),
            new WatchCommand(),
            new NewCommand(),
            new TemplateCommand(),
            new ImportCommand(),
            new ReferenceLookupCommand(),
            new ReferenceClustersCommand(),
            new FrameworkImpactCommand(),
            new MigrateCommand(),
            new MetricsCommand(),
            new MetricsExplainCommand(),
            new MetricsCheckCommand(),
            new MetricsAuditCommand(),
            new MetricsTestCommand(),
            new FrameworkListCommand(),
            new FrameworkShowCommand(),
            new CiCommand(),
            new FrameworkDiffCommand(),
            new CrosswalkCommand(),
            new FrameworkDocsCommand(),
            new FrameworkCheckCommand(),
            new FrameworkTestCommand(),
            new FrameworkNewCommand(),
            new FrameworkLockCommand(),
            new FrameworkVerifyCommand(),
            new RulesPhrasesCommand("rules words"),
            new RulesPhrasesCommand("rules phrases"),
            new RulesNewCommand(),
            new RulesFormatCommand(),
            new RulesServeCommand(input),
            new SchemaCommand(),
            new OpenCommand(),
            new ReloadCommand()));
    all.addAll(EditCommand.all());
    all.addAll(
        List.of(
            UndoCommand.undo(),
            UndoCommand.redo(),
            new SaveCommand(),
            new KeepPlanCommand(),
            ExitCommand.exit(),
            ExitCommand.quit(),
            new HelpCommand(),
            new VersionCommand(),
            new CompletionCommand(),
            new StartSession(input)));
    return new Commands(all);
  }
}
