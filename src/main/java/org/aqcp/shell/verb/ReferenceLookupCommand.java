package org.aqcp.shell.verb;

import java.util.ArrayList;
import java.util.List;
import org.aqcp.reference.CodeSearch;
import org.aqcp.reference.Lookup;
import org.aqcp.reference.TitleSearch;
import org.aqcp.report.layout.Palette;
import org.aqcp.report.reference.JsonLookup;
import org.aqcp.report.reference.LookupText;
import org.aqcp.report.reference.MissWords;
import org.aqcp.shell.command.Argument;
import org.aqcp.shell.command.Command;
import org.aqcp.shell.command.CommandGroup;
import org.aqcp.shell.command.Invocation;
import org.aqcp.shell.command.Option;
import org.aqcp.shell.command.Usage;
import org.aqcp.shell.session.ExitStatus;
import org.aqcp.shell.session.Screen;

/** {@code aqcp reference lookup QUERY...}: what a code stands for, or which codes fit words. */
public final class ReferenceLookupCommand implements Command {
  private static final Argument QUERY =
      Argument.of("QUERY", "codes, or words of titles").repeated();

  static final Option FORMAT =
      Option.of("format", "FORMAT", "how to print what is found")
          .orLetter("f")
          .among(ReferenceFormat.class)
          .fallingBackTo("text");

  private static final Usage USAGE =
      Usage.of(
              "reference lookup",
              CommandGroup.ASSISTANTS,
              "what a code of a job, program or industry stands for")
          .takes(QUERY)
          .options(FORMAT)
          .details(
              "Looks in SOC 2018 (occupations), CIP 2020 (programs of instruction), NAICS 2022"
                  + " (industries) and both editions of the career clusters. Codes are looked up"
                  + " one by one; words are looked for together in all titles, also words that"
                  + " only begin so. For a pathway or sub-cluster, also says what it is in the"
                  + " other edition. The exit status is 1 if something is not found.")
          .example("reference lookup 51-4121")
          .alsoExample("reference lookup 48.0508 31-33")
          .alsoExample("reference lookup web communications");

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    List<Lookup> found = found(invocation.values(QUERY));
    Screen screen = invocation.screen();
    if (invocation.choice(FORMAT, ReferenceFormat.class) == ReferenceFormat.JSON) {
      screen.out().print(JsonLookup.render(found));
    } else {
      screen.out().print(LookupText.of(found, Palette.of(screen.color()), screen.width()));
      screen.talk().print(MissWords.all(found, screen.width()));
    }
    return found.stream().anyMatch(Lookup::isEmpty) ? ExitStatus.NOT_MET : ExitStatus.OK;
  }

  private static List<Lookup> found(List<String> typed) {
    List<Lookup> found = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (String one : typed) {
      if (CodeSearch.isCode(one)) {
        found.add(CodeSearch.look(one));
      } else {
        words.add(one);
      }
    }
    if (!words.isEmpty()) {
      found.add(TitleSearch.look(String.join(" ", words)));
    }
    return found;
  }
}
