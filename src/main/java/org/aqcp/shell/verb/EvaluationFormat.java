package org.aqcp.shell.verb;

import org.aqcp.shell.command.Invocation;

/** The formats of {@code aqcp evaluate}. They have no lambdas, which every start would pay for. */
enum EvaluationFormat {
  TEXT {
    @Override
    EvaluationForm form(Invocation invocation, Output output) {
      return new TextForm(output, invocation.isGiven(EvaluateCommand.FULL));
    }
  },
  JSON {
    @Override
    EvaluationForm form(Invocation invocation, Output output) {
      return new JsonForm(!invocation.isGiven(EvaluateCommand.NO_REMEDIES));
    }
  },
  VERDICTS {
    @Override
    EvaluationForm form(Invocation invocation, Output output) {
      return new VerdictsForm();
    }
  };

  abstract EvaluationForm form(Invocation invocation, Output output);
}
