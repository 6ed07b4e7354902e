package org.aqcp.metrics.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aqcp.framework.FrameworkVersion;
import org.aqcp.framework.Home;
import org.aqcp.input.problem.Problem;
import org.aqcp.metrics.measure.EarlierMeasures;
import org.aqcp.metrics.measure.MeasureDefinition;
import org.aqcp.metrics.measure.MeasureFile;

/**
 * The measures of a version as read, with those of the version that it extends.
 *
 * @param files those of the version that it extends first
 * @param measures by id
 * @param forNext what a version that extends this one must know of them
 */
record ReadMeasures(
    List<KeptMeasures> files, Map<String, MeasureDefinition> measures, EarlierMeasures forNext) {
  private static final ReadMeasures NONE =
      new ReadMeasures(List.of(), Map.of(), EarlierMeasures.NONE);

  static ReadMeasures of(Home home, FrameworkVersion version, List<Problem> warnings) {
    ReadMeasures before =
        version
            .inheritance()
            .map(inheritance -> of(home, inheritance.from(), new ArrayList<>()))
            .orElse(NONE);
    MeasureFolder folder = new MeasureFolder(home, version.id());
    return before.revised(version.id(), folder.read(before.forNext, warnings));
  }

  private ReadMeasures revised(String version, List<MeasureFile> files) {
    Map<String, MeasureDefinition> own = new LinkedHashMap<>();
    Set<String> retired = new HashSet<>();
    for (MeasureFile file : files) {
      file.measures().forEach(one -> own.put(one.id(), one));
      retired.addAll(file.retire());
    }
    List<KeptMeasures> all = new ArrayList<>();
    this.files.forEach(file -> all.add(file.without(retired, own)));
    files.forEach(file -> all.add(KeptMeasures.own(file, measures)));
    Map<String, MeasureDefinition> now = new LinkedHashMap<>(measures);
    now.keySet().removeAll(retired);
    now.putAll(own);
    Map<String, String> used = new HashMap<>(forNext.used());
    now.keySet().forEach(id -> used.put(id, version));
    return new ReadMeasures(all, now, new EarlierMeasures(version, used));
  }
}
