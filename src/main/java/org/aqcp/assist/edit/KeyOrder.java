package org.aqcp.assist.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.input.record.StatedPart;
import org.aqcp.partnership.facts.Partnership;
import org.aqcp.partnership.facts.SectionType;

/**
 * The order in which a partnership's file usually states the keys of a mapping.
 *
 * @param kind of fact that it states; null if that is not known
 */
record KeyOrder(Class<?> kind) {
  static final KeyOrder TOP = new KeyOrder(Partnership.class);

  /** The order of the entries of a list. */
  KeyOrder below(String key) {
    if (kind == Partnership.class) {
      Optional<SectionType> section = SectionType.keyed(key);
      return new KeyOrder(section.<Class<?>>map(SectionType::of).orElse(null));
    }
    return new KeyOrder(
        parts().stream()
            .filter(part -> part.key().equals(key) && part.holdsRecords())
            .findFirst()
            .<Class<?>>map(StatedPart::of)
            .orElse(null));
  }

  /** The key of the name of an entry; empty if that is not known. */
  Optional<String> name() {
    return parts().stream().findFirst().map(StatedPart::key);
  }

  private List<StatedPart> parts() {
    return kind == null ? List.of() : StatedPart.of(kind);
  }

  /** The last of some keys after which a new one belongs; empty if it belongs before all. */
  Optional<String> before(String added, Iterable<String> there) {
    List<String> order = keys();
    int at = order.indexOf(added);
    String last = null;
    int most = -1;
    for (String key : there) {
      int index = order.indexOf(key);
      if (at < 0 || (index >= most && index < at)) {
        last = key;
        most = index;
      }
    }
    return Optional.ofNullable(last);
  }

  private List<String> keys() {
    List<String> keys = new ArrayList<>();
    boolean top = kind == Partnership.class;
    if (top) {
      keys.add("format");
    }
    parts().forEach(part -> keys.add(part.key()));
    if (top) {
      keys.removeIf(key -> key.equals("sections"));
      keys.add("complete");
      keys.add("aliases");
      keys.addAll(SectionType.keys());
    }
    return keys;
  }
}
