package org.aqcp.author.scaffold;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aqcp.author.cases.CaseFiles;
import org.aqcp.author.copy.HomeCopy;
import org.aqcp.framework.Home;

/**
 * A framework version to begin with all that another one has. It is a draft: nothing else differs.
 *
 * @param id the name of its folder
 * @param before the id of the version to begin with
 * @param framework the framework that it is an edition of; empty if it is that of the other
 * @param title its title, if that is known
 */
public record NextEdition(
    String id, String before, Optional<String> framework, Optional<String> title) {
  private static final int DEPTH = 8;

  /** Writes the version into a copy of a home. */
  public List<Piece> build(HomeCopy copy) {
    Home home = copy.home();
    String file = home.name(home.framework(id));
    String text = framework(copy.text(home.name(home.framework(before))).orElseThrow());
    copy.put(file, text);
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece(file, 1, "all of " + before + ", as a draft", text));
    String from = home.name(home.rules(before)) + "/";
    String to = home.name(home.rules(id)) + "/";
    home.files(home.rules(before), DEPTH, "", new ArrayList<>()).stream()
        .filter(Files::isRegularFile)
        .map(home::name)
        .forEach(
            name -> {
              String rules = copy.text(name).orElseThrow();
              boolean cases = name.endsWith(CaseFiles.ENDING);
              copy.put(
                  to + name.substring(from.length()),
                  cases ? with(rules, "against", before, id) : rules);
            });
    pieces.add(new Piece(to.substring(0, to.length() - 1), 0, "its rules and cases", ""));
    return pieces;
  }

  private String framework(String text) {
    String now = with(text, "id", before, id).replaceFirst("(?m)^released: .*\\R", "");
    if (framework.isPresent()) {
      now = with(now, "framework", "[^#\\r\\n]*?", Entry.yaml(framework.get()));
    }
    Matcher titled = Pattern.compile("(?m)^title: .*$").matcher(now);
    String said =
        title
            .map(words -> "title: " + Entry.yaml(words))
            .orElse("# to edit: the title of this edition\n$0");
    return titled.replaceFirst(title.isPresent() ? Matcher.quoteReplacement(said) : said);
  }

  /** A text with another value of a key that stands at the beginning of a line. */
  private static String with(String text, String key, String before, String value) {
    String quoted = before.startsWith("[") ? before : Pattern.quote(before);
    return Pattern.compile("(?m)^(" + key + ": *[\"']?)" + quoted + "([\"']? *(?:#.*)?)$")
        .matcher(text)
        .replaceFirst("$1" + Matcher.quoteReplacement(value) + "$2");
  }
}
