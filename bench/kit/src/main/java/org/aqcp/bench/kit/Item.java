package org.aqcp.bench.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the neutral rules are held against: a few values and a small list. */
public record Item(
    String id,
    String state,
    List<String> sectors,
    int fte,
    int wage,
    int months,
    int percent,
    List<Service> services) {
  /** The file of a workload with an item a line, as JSON. */
  public static final String FILE = "items.jsonl";

  public Item {
    sectors = List.copyOf(sectors);
    services = List.copyOf(services);
  }

  /** The items of a workload. */
  public static List<Item> read(Path workload) throws IOException {
    List<Item> items = new ArrayList<>();
    for (String line : Files.readAllLines(workload.resolve(FILE))) {
      items.add(of(Json.object(line)));
    }
    return items;
  }

  private static Item of(Map<String, Object> json) {
    return new Item(
        (String) json.get("id"),
        (String) json.get("state"),
        Json.texts(json.get("sectors")),
        (int) json.get("fte"),
        (int) json.get("wage"),
        (int) json.get("months"),
        (int) json.get("percent"),
        Json.objects(json.get("services")).stream().map(Service::of).toList());
  }

  /** The value of a field by its name. */
  public Object value(String field) {
    return switch (field) {
      case "id" -> id;
      case "state" -> state;
      case "sectors" -> sectors;
      case "fte" -> fte;
      case "wage" -> wage;
      case "months" -> months;
      case "percent" -> percent;
      default -> throw new IllegalArgumentException(field);
    };
  }
}
