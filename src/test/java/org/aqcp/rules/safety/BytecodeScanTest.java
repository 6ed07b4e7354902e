package org.aqcp.rules.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.aqcp.rules.drools.RuleCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The second line of defense alone: classes that the first should never let through. */
final class BytecodeScanTest {
  private static final String OWN = "org.aqcp.rulebook.rscan";

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource({"harm", "ways_round"})
  void refuses_a_class_that(String does, String body, String reachesFor) {
    Map<String, byte[]> classes = compiled(body);
    assertThat(BytecodeScan.refused(classes, OWN)).as(does).contains(reachesFor);
    assertThatThrownBy(() -> BytecodeScan.check(classes, OWN)).hasMessageContaining(reachesFor);
  }

  @Test
  void refuses_a_class_that_inherits_what_it_may_not_call() {
    Map<String, byte[]> classes =
        JavaText.compiled(
            folder, OWN, "class Rules extends java.util.concurrent.atomic.AtomicLong { }");
    assertThat(BytecodeScan.refused(classes, OWN))
        .contains("extends java/util/concurrent/atomic/AtomicLong");
  }

  @Test
  void refuses_a_constant_that_is_computed() {
    byte[] code = JavaText.compiled(folder, OWN, "class Rules { }").values().iterator().next();
    // the first constant of the class, said to be of that kind
    code[10] = 17;
    assertThatThrownBy(() -> BytecodeScan.refused(Map.of("Rules.class", code), OWN))
        .hasMessage("not a class file: constant 17");
  }

  static Stream<Arguments> harm() {
    return Stream.of(
        of("starts a process", "Runtime.getRuntime().exec(\"true\");", "java/lang/Runtime.exec"),
        of("builds one", "new ProcessBuilder(\"true\").start();", "java/lang/ProcessBuilder.start"),
        of("makes a file", "new java.io.File(\"x\").createNewFile();", "java/io/File"),
        of(
            "reads a file",
            "java.nio.file.Files.readString(java.nio.file.Path.of(\"x\"));",
            "java/nio/file/Files.readString"),
        of("connects", "new java.net.Socket(\"localhost\", 1);", "java/net/Socket"),
        of("sets a property", "System.setProperty(\"x\", \"y\");", "java/lang/System.setProperty"),
        of("reads the environment", "System.getenv(\"HOME\");", "java/lang/System.getenv"),
        of("ends the program", "System.exit(0);", "java/lang/System.exit"),
        of("prints", "System.out.println();", "java/lang/System.out"),
        of("loads native code", "System.load(\"x\");", "java/lang/System.load"),
        of("starts a thread", "new Thread(() -> {}).start();", "java/lang/Thread.start"),
        of(
            "makes a loop of streams",
            "java.util.stream.Stream.iterate(1, i -> i).count();",
            "java/util/stream/Stream.iterate"),
        of("waits", "new Object().wait();", "java/lang/Object.wait"));
  }

  static Stream<Arguments> ways_round() {
    return Stream.of(
        of("loads a class by name", "Class.forName(\"x\");", "java/lang/Class.forName"),
        of("asks for a class", "new Object().getClass();", "java/lang/Object.getClass"),
        of("names a class", "Object x = Runtime.class;", "java/lang/Runtime"),
        of(
            "invokes by reflection",
            "String.class.getMethod(\"length\").invoke(\"x\");",
            "java/lang/reflect/Method.invoke"),
        of(
            "looks up a handle",
            "java.lang.invoke.MethodHandles.lookup().findStatic(System.class, \"exit\","
                + " java.lang.invoke.MethodType.methodType(void.class, int.class)).invoke(0);",
            "java/lang/invoke/MethodHandles.lookup"),
        of(
            "takes a method by reference",
            "java.util.function.IntConsumer x = System::exit;",
            "java/lang/System.exit"),
        of("hides it in a lambda", "Runnable x = () -> System.exit(0);", "java/lang/System.exit"),
        of(
            "makes a class loader",
            "new java.net.URLClassLoader(new java.net.URL[0]).loadClass(\"x\");",
            "java/net/URLClassLoader"),
        of(
            "deserialises",
            "new java.io.ObjectInputStream(null).readObject();",
            "java/io/ObjectInputStream.readObject"),
        of(
            "reads files as aqcp does",
            "org.aqcp.input.yaml.YamlFile.read(null);",
            "org/aqcp/input/yaml/YamlFile.read"),
        of(
            "reads partnerships as aqcp does",
            "new org.aqcp.partnership.PartnershipReader();",
            "org/aqcp/partnership/PartnershipReader"),
        of(
            "asks the engine for more",
            "org.kie.api.KieServices.get();",
            "org/kie/api/KieServices.get"),
        of(
            "reads a fact's hidden parts",
            "((org.aqcp.partnership.facts.Employer) null).place();",
            "org/aqcp/partnership/facts/Employer.place"),
        of(
            "stands in a static initialiser",
            "} static { System.exit(0); } void more() {",
            "java/lang/System.exit"),
        of(
            "is a class within",
            "} static class Inner { int x = Runtime.version().feature(); } " + "void more() {",
            "java/lang/Runtime.version"));
  }

  private static Arguments of(String does, String body, String reachesFor) {
    return arguments(does, body, reachesFor);
  }

  @Test
  void lets_through_what_asks_facts_for_their_parts() {
    String text =
        "class Mild { boolean x(org.aqcp.partnership.facts.Employer e) { return "
            + "\"a\".equals(e.name()); } }";
    assertThat(BytecodeScan.refused(JavaText.compiled(folder, OWN, text), OWN)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("smuggled")
  void catches_what_a_broken_first_lock_would_let_through(String drl, String reachesFor) {
    assertThatThrownBy(() -> RuleCompiler.compile(drl, "broken"))
        .hasMessageContaining("compiled rules reach for")
        .hasMessageContaining(reachesFor);
  }

  static Stream<Arguments> smuggled() {
    String whenEval = "rule \"x\" when eval( %s ) then end";
    return Stream.of(
        arguments(
            whenEval.formatted("System.setProperty(\"aqcp.hostile\", \"yes\") == null"),
            "java/lang/System.setProperty"),
        arguments(
            "rule \"x\" when Employer() then new java.io.File(\"x\").delete(); end",
            "java/io/File.delete"),
        arguments(
            "rule \"x\" when accumulate( Employer(); $c : count(Runtime.getRuntime()) )"
                + " then end",
            "java/lang/Runtime"),
        arguments(
            "rule \"*/ static { System.exit(0); } /*\" when Employer() then end",
            "java/lang/System.exit"),
        arguments(
            "function boolean f() { return new java.io.File(\"x\").exists(); }\n"
                + whenEval.formatted("f()"),
            "java/io/File"));
  }

  private Map<String, byte[]> compiled(String body) {
    return JavaText.compiled(
        folder, OWN, "class Hostile { void run() throws Throwable { %s } }".formatted(body));
  }
}
