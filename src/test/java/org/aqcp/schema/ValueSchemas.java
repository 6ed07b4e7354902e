package org.aqcp.schema;

import static org.aqcp.schema.ObjectSchema.typed;
import static org.aqcp.schema.ObjectSchema.types;
import static org.aqcp.schema.ObjectSchema.words;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aqcp.input.problem.ProblemKind;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.About;
import org.aqcp.input.record.Day;
import org.aqcp.input.record.PartMarks;
import org.aqcp.metrics.condition.PeriodCondition;
import org.aqcp.metrics.measure.MeasureValue;
import org.aqcp.report.findings.ProblemKinds;
import org.aqcp.report.json.JsonValue;
import org.aqcp.report.json.Like;
import org.aqcp.report.json.OrNull;

/**
 * The schemas of component values: text, numbers, dates, words, records, and lists of them.
 *
 * @param on the component; null for a type by itself
 */
record ValueSchemas(RecordSchemas records, RecordComponent on) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<Class<?>> NUMBERS =
      Set.of(int.class, long.class, Integer.class, Long.class);

  ObjectNode of(Type type) {
    if (type instanceof ParameterizedType several) {
      return several(several);
    }
    Class<?> plain = plain(type);
    if (plain == String.class) {
      return text();
    }
    if (NUMBERS.contains(plain)) {
      return number();
    }
    if (plain == boolean.class) {
      return typed("boolean");
    }
    if (plain == Day.class && PartMarks.of(on).toTheDay()) {
      return definition(LocalDate.class);
    }
    boolean inPlace =
        plain == Boolean.class
            || plain == LocalDate.class
            || plain == Day.class
            || (plain.isEnum() && !records.printed());
    return inPlace ? definition(plain) : orNull(records.reference(plain));
  }

  /** The type itself, or that of which there is one or none. */
  Class<?> plain(Type type) {
    return type instanceof ParameterizedType maybe
        ? (Class<?>) maybe.getActualTypeArguments()[0]
        : (Class<?>) type;
  }

  /** What stands where others refer to a type. */
  ObjectNode definition(Class<?> type) {
    if (type == LocalDate.class) {
      return typed("string").put("format", "date").put("pattern", "^\\d{4}-\\d{2}-\\d{2}$");
    }
    if (type == Day.class) {
      return vagueDate();
    }
    if (type == Boolean.class) {
      ObjectNode node = JSON.createObjectNode();
      // YAML 1.1 and 1.2 do not agree on what yes and no are
      node.putArray("enum").add(true).add(false).add("yes").add("no");
      return node;
    }
    if (type == ProblemKind.class) {
      return words(ProblemKinds.all().stream().map(ProblemKind::id).toList());
    }
    if (type == PeriodCondition.class) {
      return MeasureSchemas.condition();
    }
    if (type == MeasureValue.class) {
      return MeasureSchemas.value();
    }
    if (type == JsonValue.class) {
      ObjectNode node = JSON.createObjectNode();
      node.put("description", type.getAnnotation(About.class).value());
      types(node, List.of("string", "integer", "boolean", "array", "object", "null"));
      return node;
    }
    return type.isEnum() ? words(constants(type)) : records.object(type);
  }

  /** A day, a month or a year; YAML takes a year for a number. */
  private ObjectNode vagueDate() {
    ObjectNode node = JSON.createObjectNode();
    if (!records.printed()) {
      types(node, List.of("string", "integer")).put("minimum", 1000).put("maximum", 9999);
    } else {
      node.put("type", "string");
    }
    return node.put("pattern", "^\\d{4}(-\\d{2}(-\\d{2})?)?$");
  }

  private ObjectNode several(ParameterizedType type) {
    Type[] of = type.getActualTypeArguments();
    if (type.getRawType() == Optional.class) {
      return of(of[0]);
    }
    if (type.getRawType() == Map.class) {
      return map(of[0], of[1]);
    }
    ObjectNode node = typed("array");
    node.set("items", of(of[0]));
    // no list of constants says one twice
    return of[0] instanceof Class<?> one && one.isEnum() ? node.put("uniqueItems", true) : node;
  }

  private ObjectNode map(Type keys, Type values) {
    ObjectNode node = typed("object");
    if (keys instanceof Class<?> constants && constants.isEnum()) {
      constants(constants).forEach(node.putArray("required")::add);
      node.put("additionalProperties", false);
      ObjectNode properties = node.putObject("properties");
      constants(constants).forEach(key -> properties.set(key, of(values)));
      return node;
    }
    if (!records.printed()) {
      node.putObject("propertyNames").put("pattern", "^[a-z][a-z0-9]*([-.][a-z0-9]+)*$");
    }
    node.set("additionalProperties", of(values));
    return node;
  }

  private ObjectNode text() {
    List<String> words = PartMarks.of(on).words();
    ObjectNode node = orNull(typed("string"));
    if (!words.isEmpty()) {
      return node.setAll(words(words));
    }
    if (!records.printed()) {
      return node.put("pattern", "\\S");
    }
    Like like = on.getAnnotation(Like.class);
    return like == null ? node : node.put("pattern", like.value());
  }

  private ObjectNode number() {
    ObjectNode node = typed("integer").put("minimum", 0);
    return records.printed() ? node : node.put("maximum", PartMarks.of(on).most());
  }

  private ObjectNode orNull(ObjectNode node) {
    if (!on.isAnnotationPresent(OrNull.class)) {
      return node;
    }
    ObjectNode either = JSON.createObjectNode();
    if (node.has("type")) {
      return types(either, List.of(node.get("type").asText(), "null"));
    }
    either.putArray("anyOf").add(node).add(typed("null"));
    return either;
  }

  private static List<String> constants(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> Words.kebab(((Enum<?>) constant).name().toLowerCase(Locale.ROOT)))
        .toList();
  }
}
