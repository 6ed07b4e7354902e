package org.aqcp.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigPart;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.TypeScope;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aqcp.input.file.Origin;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Words;
import org.aqcp.input.record.About;
import org.aqcp.input.record.OneOf;
import org.aqcp.input.record.PartMarks;

/** Generates the schemas of records as they are written in files. */
final class RecordSchemas {
  /** What a record knows but its file does not hold under a key. */
  private static final Set<Class<?>> BESIDE_THE_FILE = Set.of(Place.class, Origin.class);

  private static final YAMLMapper EXAMPLES = new YAMLMapper();

  private RecordSchemas() {}

  static SchemaGenerator generator(SchemaVersion draft) {
    SchemaGeneratorConfigBuilder config =
        new SchemaGeneratorConfigBuilder(draft, OptionPreset.PLAIN_JSON);
    config.with(Option.DEFINITIONS_FOR_ALL_OBJECTS);
    config
        .forTypesInGeneral()
        .withPropertySorter(Comparator.comparing(scope -> 0))
        .withAdditionalPropertiesResolver(scope -> isRecord(scope) ? Void.class : null)
        .withTitleResolver(scope -> title(scope.getType().getErasedType()))
        .withDescriptionResolver(scope -> about(scope.getType().getErasedType()))
        .withCustomDefinitionProvider(ValueSchemas::of);
    keys(config.forFields());
    return new SchemaGenerator(config.build());
  }

  private static boolean isRecord(TypeScope scope) {
    return scope.getType().getErasedType().isRecord();
  }

  private static void keys(SchemaGeneratorConfigPart<FieldScope> fields) {
    fields
        .withIgnoreCheck(RecordSchemas::isBesideTheFile)
        .withPropertyNameOverrideResolver(field -> Words.kebab(field.getDeclaredName()))
        .withRequiredCheck(field -> PartMarks.of(component(field)).required())
        .withDescriptionResolver(field -> onKey(field).map(About::value).orElse(null))
        .withEnumResolver(RecordSchemas::words)
        .withNumberInclusiveMinimumResolver(field -> isNumber(field) ? BigDecimal.ZERO : null)
        .withNumberInclusiveMaximumResolver(RecordSchemas::most)
        .withInstanceAttributeOverride((node, field, context) -> addExample(node, field));
  }

  private static boolean isBesideTheFile(FieldScope field) {
    Class<?> type = field.getType().getErasedType();
    return field.isStatic()
        || BESIDE_THE_FILE.contains(type)
        || (type == Map.class && field.getDeclaredName().equals("sections"));
  }

  private static Optional<About> onKey(FieldScope field) {
    return field.isFakeContainerItemScope()
        ? Optional.empty()
        : Optional.ofNullable(component(field).getAnnotation(About.class));
  }

  private static List<String> words(FieldScope field) {
    if (field.getType().getErasedType() != String.class) {
      return null;
    }
    for (Annotation annotation : component(field).getAnnotations()) {
      OneOf words =
          annotation instanceof OneOf here
              ? here
              : annotation.annotationType().getAnnotation(OneOf.class);
      if (words != null) {
        return List.of(words.value());
      }
    }
    return null;
  }

  private static boolean isNumber(FieldScope field) {
    return field.getType().getErasedType() == Integer.class;
  }

  private static BigDecimal most(FieldScope field) {
    boolean percent = PartMarks.of(component(field)).percent();
    return isNumber(field) && percent ? BigDecimal.valueOf(100) : null;
  }

  private static void addExample(ObjectNode node, FieldScope field) {
    String example = onKey(field).map(About::example).orElse("");
    if (example.isEmpty() || node.has("$ref")) {
      return;
    }
    try {
      node.putArray("examples").add(EXAMPLES.readTree(example));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("not an example: " + example, e);
    }
  }

  private static RecordComponent component(FieldScope field) {
    Class<?> type = field.getDeclaringType().getErasedType();
    return Arrays.stream(type.getRecordComponents())
        .filter(component -> component.getName().equals(field.getDeclaredName()))
        .findFirst()
        .orElseThrow();
  }

  private static String title(Class<?> type) {
    if (!type.isRecord()) {
      return null;
    }
    String noun = Words.kebab(type.getSimpleName()).replace('-', ' ');
    return Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
  }

  private static String about(Class<?> type) {
    About about = type.getAnnotation(About.class);
    return about == null ? null : about.value();
  }
}
