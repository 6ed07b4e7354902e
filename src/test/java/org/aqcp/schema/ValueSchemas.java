package org.aqcp.schema;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.aqcp.input.problem.Words;

/** The schemas of single values: days, yes and no, words, numbers by name. */
final class ValueSchemas {
  private ValueSchemas() {}

  /** The schema of a type that stands for one value; null for every other type. */
  static CustomDefinition of(ResolvedType resolved, SchemaGenerationContext context) {
    Class<?> type = resolved.getErasedType();
    ObjectNode node = context.getGeneratorConfig().createObjectNode();
    if (type == LocalDate.class) {
      node.put("type", "string").put("format", "date").put("pattern", "^\\d{4}-\\d{2}-\\d{2}$");
    } else if (type == Boolean.class) {
      // YAML 1.1 and 1.2 do not agree on what yes and no are
      node.putArray("enum").add(true).add(false).add("yes").add("no");
    } else if (type.isEnum()) {
      ArrayNode words = node.putArray("enum");
      for (Object constant : type.getEnumConstants()) {
        words.add(Words.kebab(((Enum<?>) constant).name().toLowerCase(Locale.ROOT)));
      }
    } else if (type == Map.class) {
      node.put("type", "object");
      node.putObject("propertyNames").put("pattern", "^[a-z][a-z0-9]*(-[a-z0-9]+)*$");
      node.putObject("additionalProperties").put("type", "integer").put("minimum", 0);
    } else {
      return null;
    }
    return new CustomDefinition(
        node, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.YES);
  }
}
