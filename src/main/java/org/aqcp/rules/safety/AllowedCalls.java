package org.aqcp.rules.safety;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aqcp.condition.Kind;
import org.aqcp.condition.Quantity;
import org.aqcp.condition.RuleMethod;

/**
 * What compiled rules may reference: the classes and members that Drools' generated code uses, and
 * the components of facts. The list comes from what the shipped rules and a thousand random ones
 * use, and from the tables of what rules may call. A missing entry fails the build rather than
 * letting a call through.
 */
final class AllowedCalls {
  private static final Map<String, Set<String>> MEMBERS =
      members(
          """
          java/lang/Boolean valueOf
          java/lang/Enum <init> valueOf
          java/lang/Integer TYPE valueOf
          java/lang/Long longValue valueOf
          java/lang/Math max
          java/lang/Object <init>
          java/lang/RuntimeException <init>
          java/lang/String equals hashCode
          java/lang/System arraycopy
          java/lang/invoke/LambdaMetafactory metafactory
          java/lang/invoke/StringConcatFactory makeConcatWithConstants
          java/time/format/DateTimeFormatterBuilder <init> appendPattern parseCaseInsensitive \
          toFormatter
          java/util/Arrays asList
          java/util/Collections emptyList
          java/util/Locale ENGLISH
          org/aqcp/condition/Conclusion <init>
          org/aqcp/framework/Indicator id
          org/drools/core/rule/consequence/KnowledgeHelper getRule
          org/drools/model/DomainClassMetadata getPropertyIndex
          org/drools/model/Drools insert
          org/drools/model/Index$ConstraintType EQUAL FORALL_SELF_JOIN GREATER_OR_EQUAL \
          GREATER_THAN LESS_OR_EQUAL LESS_THAN NOT_EQUAL
          org/drools/model/PatternDSL$PatternDef bind expr passive
          org/drools/model/consequences/ConsequenceBuilder$_1 execute
          org/drools/model/functions/PredicateInformation <init> addRuleNames \
          setMoreThanMaxRuleDefs
          org/drools/model/functions/accumulate/AccumulateFunction as
          org/drools/model/impl/RuleBuilder build
          org/drools/model/operators/ContainsOperator INSTANCE
          org/drools/model/operators/InOperator INSTANCE
          org/drools/model/operators/MemberOfOperator INSTANCE
          org/drools/modelcompiler/consequence/DroolsImpl asKnowledgeHelper
          org/drools/modelcompiler/dsl/pattern/D accFunction accumulate alphaIndexedBy and \
          betaIndexedBy declarationOf eval exists expr forall from not on pattern rule valueOf
          org/drools/modelcompiler/util/EvaluationUtil areNullSafeEquals \
          areNumbersNullSafeEquals greaterOrEqual greaterOrEqualNumbers greaterThan \
          greaterThanNumbers lessOrEqual lessOrEqualNumbers lessThan lessThanNumbers
          org/drools/util/DateUtils getDateFormatMask
          org/kie/api/definition/rule/Rule getName
          """);

  /** Allowed as types only, without their members. */
  private static final Set<String> TYPES =
      Set.of(
          "java/lang/Exception",
          "java/lang/invoke/MethodHandles",
          "java/lang/invoke/MethodHandles$Lookup",
          "org/aqcp/input/record/Day",
          "org/drools/model/Index",
          "org/drools/model/Model",
          "org/drools/model/PatternDSL",
          "org/drools/model/Rule",
          "org/drools/model/RuleItemBuilder",
          "org/drools/model/consequences/ConsequenceBuilder",
          "org/drools/model/view/ViewItemBuilder");

  /** Interfaces of lambdas that generated classes implement. */
  private static final String LAMBDAS = "org/drools/model/functions/";

  private static final Map<String, Kind> FACTS =
      Kind.all().values().stream()
          .collect(Collectors.toMap(k -> k.type().getName().replace('.', '/'), k -> k));

  private AllowedCalls() {}

  static boolean isClass(String name) {
    return MEMBERS.containsKey(name)
        || TYPES.contains(name)
        || FACTS.containsKey(name)
        || name.startsWith(LAMBDAS);
  }

  static boolean isMember(String owner, String name) {
    return MEMBERS.getOrDefault(owner, Set.of()).contains(name)
        || (FACTS.containsKey(owner) && FACTS.get(owner).components().containsKey(name));
  }

  private static Map<String, Set<String>> members(String lines) {
    Map<String, Set<String>> members = new HashMap<>();
    for (String line : lines.split("\n", -1)) {
      List<String> words = Arrays.asList(line.split(" ", -1));
      members.put(words.get(0), new HashSet<>(words.subList(1, words.size())));
    }
    for (Quantity.Function function : Quantity.Function.values()) {
      add(members, function.engine(), "<init>");
    }
    for (RuleMethod method : RuleMethod.values()) {
      add(members, method.owner(), method.drl());
    }
    return members;
  }

  private static void add(Map<String, Set<String>> members, String owner, String name) {
    members.computeIfAbsent(owner.replace('.', '/'), of -> new HashSet<>()).add(name);
  }
}
