package org.aqcp.bench.kit;

import java.util.Map;

/** One entry of an item's list. */
public record Service(String kind, int load, int served, int months) {
  static Service of(Map<String, Object> json) {
    return new Service(
        (String) json.get("kind"),
        (int) json.get("load"),
        (int) json.get("served"),
        (int) json.get("months"));
  }

  /** The value of a field by its name. */
  public Object value(String field) {
    return switch (field) {
      case "kind" -> kind;
      case "load" -> load;
      case "served" -> served;
      case "months" -> months;
      default -> throw new IllegalArgumentException(field);
    };
  }
}
