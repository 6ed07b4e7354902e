package org.aqcp.bench.kit;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A field of an item or of a service, held against a value.
 *
 * @param operator {@code ==}, {@code !=}, {@code >=}, {@code <=}, {@code contains} or {@code in}
 * @param value a whole number or a text; for {@code in} a list of texts
 */
public record NeutralTest(String field, String operator, Object value) {
  static List<NeutralTest> all(Object json) {
    return Json.objects(json).stream().map(NeutralTest::of).toList();
  }

  private static NeutralTest of(Map<String, Object> json) {
    return new NeutralTest(
        (String) json.get("field"), (String) json.get("operator"), json.get("value"));
  }

  Predicate<Item> onItem() {
    Predicate<Object> test = test();
    return item -> test.test(item.value(field));
  }

  Predicate<Service> onService() {
    Predicate<Object> test = test();
    return service -> test.test(service.value(field));
  }

  private Predicate<Object> test() {
    return switch (operator) {
      case "==" -> actual -> actual.equals(value);
      case "!=" -> actual -> !actual.equals(value);
      case ">=" -> actual -> (int) actual >= (int) value;
      case "<=" -> actual -> (int) actual <= (int) value;
      case "contains" -> actual -> ((List<?>) actual).contains(value);
      case "in" -> actual -> ((List<?>) value).contains(actual);
      default -> throw new IllegalArgumentException(operator);
    };
  }
}
