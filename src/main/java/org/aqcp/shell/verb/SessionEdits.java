package org.aqcp.shell.verb;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.aqcp.assist.WhatIf;
import org.aqcp.assist.edit.Edit;
import org.aqcp.assist.edit.EditVerb;
import org.aqcp.assist.edit.RefusedEdit;
import org.aqcp.evaluation.Evaluator;
import org.aqcp.framework.VersionChoice;
import org.aqcp.input.yaml.YamlFile;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.session.EditedPartnership;
import org.aqcp.shell.session.Refusal;
import org.aqcp.shell.session.Session;

/** The edits that a session makes of the opened partnership, without saving them. */
final class SessionEdits {
  private SessionEdits() {}

  /** The opened partnership, with its edits so far. */
  static WhatIf of(Invocation invocation) {
    Session session = invocation.session();
    Path opened =
        session
            .opened()
            .orElseThrow(() -> Refusal.usage("no partnership is open", "`open` one first"));
    Optional<EditedPartnership> edited = session.edited();
    if (edited.isPresent() && edited.get().isCurrent(invocation.frameworks())) {
      return edited.get().whatIf();
    }
    WhatIf whatIf = begin(invocation, opened.toString());
    List<Edit> edits = edited.map(it -> it.whatIf().edits()).orElse(List.of());
    if (!edits.isEmpty()) {
      invocation.screen().talk().println(again(edits.size()));
      edits.forEach(edit -> make(edit, whatIf));
    }
    session.edit(
        EditedPartnership.of(invocation.file(opened.toString()), invocation.frameworks(), whatIf));
    return whatIf;
  }

  /** The opened partnership, if it has edits and a name is that of its file. */
  static Optional<WhatIf> of(Invocation invocation, String name) {
    Session session = invocation.session();
    boolean edited =
        session.edited().filter(it -> it.file().equals(invocation.file(name))).isPresent();
    Optional<WhatIf> whatIf =
        edited ? Optional.of(of(invocation)).filter(it -> !it.edits().isEmpty()) : Optional.empty();
    whatIf.ifPresent(it -> invocation.screen().talk().println(with(it.edits().size())));
    return whatIf;
  }

  private static String with(int edits) {
    return edits == 1
        ? "with 1 change that is not in the file"
        : "with " + edits + " changes that are not in the file";
  }

  private static String again(int edits) {
    return "the file or the rules changed; "
        + (edits == 1 ? "1 change is made again" : edits + " changes are made again");
  }

  /** A file without edits. */
  static WhatIf begin(Invocation invocation, String name) {
    YamlFile tree = PartnershipFiles.tree(invocation, name);
    PartnershipReader reader = invocation.frameworks().partnerships().remembering();
    PartnershipFile file = reader.read(tree);
    // edits are made whatever is evaluated against: one version will do
    Optional<String> one =
        Shared.against(invocation).filter(typed -> VersionChoice.several(typed).isEmpty());
    Evaluator evaluator = invocation.frameworks().evaluator(one, file);
    return new WhatIf(reader, tree, file, evaluator);
  }

  /** An edit as it is typed. */
  static Edit typed(EditVerb verb, String text) {
    try {
      return Edit.typed(verb, text);
    } catch (RefusedEdit refused) {
      throw refusal(refused);
    }
  }

  static void make(Edit edit, WhatIf whatIf) {
    try {
      whatIf.make(edit);
    } catch (RefusedEdit refused) {
      throw refusal(refused);
    }
  }

  private static Refusal refusal(RefusedEdit refused) {
    return Refusal.usage(refused.getMessage(), refused.hint());
  }
}
