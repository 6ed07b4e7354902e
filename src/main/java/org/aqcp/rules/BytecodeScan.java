package org.aqcp.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Refuses compiled rules that name any class but those that rules need: a second lock behind the
 * closed language.
 */
final class BytecodeScan {
  private static final List<String> PACKAGES =
      List.of(
          "org/aqcp/partnership/",
          "org/drools/model/",
          "org/drools/modelcompiler/dsl/",
          "java/time/LocalDate",
          "java/lang/invoke/");
  private static final Set<String> CLASSES =
      Set.of(
          "java/lang/Boolean",
          "java/lang/Class",
          "java/lang/Comparable",
          "java/lang/Enum",
          "java/lang/Exception",
          "java/lang/IllegalArgumentException",
          "java/lang/Integer",
          "java/lang/Long",
          "java/lang/Number",
          "java/lang/Object",
          "java/lang/RuntimeException",
          "java/lang/String",
          "java/lang/System",
          "java/math/BigDecimal",
          "java/time/format/DateTimeFormatterBuilder",
          "java/util/ArrayList",
          "java/util/Arrays",
          "java/util/Collections",
          "java/util/List",
          "java/util/Locale",
          "java/util/Objects",
          "org/aqcp/condition/Conclusion",
          "org/aqcp/condition/Group",
          "org/aqcp/condition/Standing",
          "org/aqcp/framework/Indicator",
          "org/aqcp/rules/CountDistinct",
          "org/aqcp/rules/Percent",
          "org/aqcp/rules/Total",
          "org/drools/compiler/kie/builder/MaterializedLambda",
          "org/drools/core/base/accumulators/CountAccumulateFunction",
          "org/drools/core/rule/consequence/KnowledgeHelper",
          "org/drools/modelcompiler/consequence/DroolsImpl",
          "org/drools/modelcompiler/util/EvaluationUtil",
          "org/drools/util/DateUtils",
          "org/kie/api/definition/rule/Rule");

  /** Classes that can do harm, and the little of them that generated code uses. */
  private static final Map<String, Set<String>> LIMITED =
      Map.of(
          "java/lang/System", Set.of("arraycopy"),
          "java/lang/Class", Set.of("desiredAssertionStatus"),
          "org/drools/core/rule/consequence/KnowledgeHelper", Set.of("getRule"));

  private BytecodeScan() {}

  static void check(Map<String, byte[]> classes, String ownPackage) {
    Set<String> refused = new TreeSet<>();
    for (byte[] code : classes.values()) {
      ConstantPool pool = ConstantPool.of(code);
      pool.classes().stream()
          .filter(name -> !allowed(name, ownPackage.replace('.', '/')))
          .forEach(refused::add);
      pool.members().stream().filter(BytecodeScan::harmful).forEach(refused::add);
    }
    if (!refused.isEmpty()) {
      throw new IllegalStateException("compiled rules reach for " + String.join(", ", refused));
    }
  }

  private static boolean allowed(String name, String ownPackage) {
    return CLASSES.contains(name)
        || name.startsWith(ownPackage)
        || PACKAGES.stream().anyMatch(name::startsWith);
  }

  private static boolean harmful(String member) {
    int dot = member.indexOf('.');
    Set<String> uses = LIMITED.get(member.substring(0, dot));
    return uses != null && !uses.contains(member.substring(dot + 1));
  }
}
