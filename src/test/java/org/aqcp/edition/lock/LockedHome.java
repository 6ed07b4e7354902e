package org.aqcp.edition.lock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.aqcp.framework.Home;
import org.aqcp.rules.RulebookReader;
import org.aqcp.rules.cache.RuleStore;
import org.aqcp.shell.SmallHome;

/** A small home with two locked versions: one, and another one that extends it. */
record LockedHome(SmallHome small) {
  static final String ID = "small-1.0";
  static final String LATER = "small-1.1";
  static final String LOCK = "framework-versions/small-1.0/framework.lock";
  static final String LATER_LOCK = "framework-versions/small-1.1/framework.lock";

  static LockedHome in(Path folder) throws IOException {
    LockedHome home = new LockedHome(SmallHome.in(folder));
    home.write(
        "framework-versions/small-1.1/framework.yaml",
        """
        format: aqcp-framework/1
        id: small-1.1
        extends: small-1.0
        title: A later one
        released: 2015-06-30
        criteria:
          - id: L2
            indicators:
              - {id: L2.2, thresholds: {employers: 3}}
        """);
    home.lock(ID);
    home.lock(LATER);
    return home;
  }

  LockCheck check() {
    Home home = new Home(small.folder());
    return new LockCheck(
        home, new RulebookReader(home, new RuleStore(small.folder().resolve("cache"))));
  }

  void lock(String id) throws IOException {
    LockCheck check = check();
    write(check.home().name(check.home().lock(id)), check.lock(check.home().version(id)));
  }

  /** What differs: the kind, and the file with the line if there is one. */
  List<String> differences(String id) {
    return check().verify(id).problems().stream()
        .map(
            problem ->
                problem.kind().id()
                    + " "
                    + problem.file()
                    + (problem.place().line() == 0 ? "" : ":" + problem.place().line()))
        .toList();
  }

  void write(String file, String text) throws IOException {
    small.write(file, text);
  }

  void edit(String file, String from, String to) throws IOException {
    small.edit(file, from, to);
  }

  String text(String file) throws IOException {
    return Files.readString(small.folder().resolve(file));
  }

  Path path(String file) {
    return small.folder().resolve(file);
  }
}
