package org.aqcp.shell.verb;

import java.util.List;
import org.aqcp.edition.migration.Migrated;
import org.aqcp.framework.Indicator;
import org.aqcp.report.edition.JsonMigration;
import org.aqcp.report.edition.MigrationText;
import org.aqcp.shell.session.Screen;

/** How is printed what became of the answers of a partnership. */
enum MigrationFormat {
  TEXT {
    @Override
    String of(String partnership, Migrated migrated, List<Indicator> added, Screen screen) {
      return MigrationText.render(partnership, migrated, added, screen.width());
    }
  },
  JSON {
    @Override
    String of(String partnership, Migrated migrated, List<Indicator> added, Screen screen) {
      return JsonMigration.render(partnership, migrated, added);
    }
  };

  abstract String of(String partnership, Migrated migrated, List<Indicator> added, Screen screen);
}
