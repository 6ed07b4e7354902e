package org.aqcp.shell.verb;

import org.aqcp.shell.command.Invocation;

/** The formats of {@code aqcp evaluate}. No lambdas here: they would slow down every start. */
enum EvaluationFormat {
  TEXT,
  JSON,
  VERDICTS;

  EvaluationForm form(Invocation invocation, Output output) {
    return switch (this) {
      case TEXT -> TextForm.of(invocation, output);
      case JSON -> new JsonForm(!invocation.isGiven(EvaluateCommand.NO_REMEDIES));
      case VERDICTS -> new VerdictsForm();
    };
  }
}
