package org.aqcp.metrics.records;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aqcp.metrics.store.RecordStore;

/**
 * Numbers the periods of people who have several, and sets rows apart that repeat another one. Most
 * people have one period, so that all this is done for the others only.
 */
final class RepeatedPeople {
  private static final String REPEATED =
      "hash(person) IN (SELECT person_hash FROM suspects) AND period_no > 0";

  private final RecordStore store;
  private final List<RecordSource> sources;
  private final RecordTable table;

  RepeatedPeople(RecordStore store, List<RecordSource> sources, RecordTable table) {
    this.store = store;
    this.sources = sources;
    this.table = table;
  }

  /** Carries it out. How many periods are not the first of their person. */
  long number() {
    store.execute(
        "CREATE TEMP TABLE suspects AS SELECT hash(person) AS person_hash FROM records"
            + " WHERE period_no > 0 GROUP BY 1 HAVING count(*) > 1");
    if (count("SELECT count(*) FROM suspects") == 0) {
      return 0;
    }
    setDuplicatesApart();
    store.execute(
        "CREATE TEMP TABLE numbers AS SELECT rowid AS row, row_number() OVER (PARTITION BY person"
            + " ORDER BY entry NULLS LAST, exit NULLS LAST, rowid) AS number FROM records WHERE "
            + REPEATED);
    store.execute("DELETE FROM numbers WHERE number = 1");
    store.execute(
        "UPDATE records SET period_no = number FROM numbers WHERE records.rowid = numbers.row");
    if (table.hasNextEntries()) {
      store.execute(table.nextEntries(REPEATED));
    }
    return count("SELECT count(*) FROM numbers");
  }

  /** Rows are only then read in all their columns when two periods have the same dates. */
  private void setDuplicatesApart() {
    store.execute(
        "CREATE TEMP TABLE alike AS SELECT row, person FROM (SELECT rowid AS row, person,"
            + " count(*) OVER (PARTITION BY person, entry, exit) AS same FROM records WHERE "
            + REPEATED
            + ") WHERE same > 1");
    if (count("SELECT count(*) FROM alike") == 0) {
      return;
    }
    store.execute("CREATE TEMP TABLE contents (content UBIGINT)");
    sources.forEach(source -> store.execute("INSERT INTO contents " + contents(source)));
    store.execute(
        "UPDATE records SET period_no = "
            + RecordTable.DUPLICATE
            + " FROM (SELECT row, row_number() OVER (PARTITION BY person, content ORDER BY row) AS"
            + " nth FROM alike JOIN contents ON contents.rowid = alike.row) AS repeats"
            + " WHERE records.rowid = repeats.row AND nth > 1");
  }

  /** A hash of each row: of all headers and cells, whatever the columns' order. */
  private static String contents(RecordSource source) {
    List<String> headers = source.headers();
    String cells =
        IntStream.range(0, headers.size())
            .boxed()
            .sorted((one, other) -> headers.get(one).compareTo(headers.get(other)))
            .map(RecordSource::column)
            .collect(Collectors.joining(", "));
    String names = headers.stream().sorted().collect(Collectors.joining("\n"));
    return "SELECT hash(" + names.hashCode() + ", " + cells + ") FROM " + source.table();
  }

  private long count(String sql) {
    return store.query(sql, List.of(), row -> row.count(1)).get(0);
  }
}
