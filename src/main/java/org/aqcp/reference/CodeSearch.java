package org.aqcp.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks a code up in all lists. */
public final class CodeSearch {
  /** Files for spreadsheets wrap codes as {@code ="01.0000"} to keep their zeros. */
  private static final Pattern CODE = Pattern.compile("=?\"?(\\d[\\d.-]*)\"?");

  private CodeSearch() {}

  /** Whether a word is meant as a code rather than as part of a title. */
  public static boolean isCode(String word) {
    return CODE.matcher(word).matches();
  }

  public static Lookup look(String typed) {
    Matcher match = CODE.matcher(typed);
    String bare = match.matches() ? match.group(1) : typed;
    List<Code> codes = new ArrayList<>();
    List<CodeList> forms = new ArrayList<>();
    List<String> near = new ArrayList<>();
    for (CodeList list : CodeList.values()) {
      Optional<String> code = list.written(bare);
      code.ifPresent(one -> forms.add(list));
      code.flatMap(list.table()::find).ifPresent(codes::add);
      code.ifPresent(one -> near.addAll(list.table().near(one)));
    }
    List<Cluster> clusters =
        Arrays.stream(ClusterEdition.values())
            .flatMap(edition -> CareerClusters.get().of(edition).stream())
            .filter(cluster -> cluster.code().equals(bare))
            .toList();
    boolean found = !codes.isEmpty() || !clusters.isEmpty();
    return new Lookup(typed, codes, clusters, List.of(), forms, found ? List.of() : near);
  }
}
