package org.aqcp.rules.drools;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.aqcp.condition.Quantity;
import org.aqcp.rules.safety.BytecodeScan;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** Compiles the DRL of one rule file with Drools into classes of their own package. */
public final class RuleCompiler {
  public static final String PACKAGES = "org.aqcp.rulebook.";

  private static final String IMPORTS =
      """
      import org.aqcp.partnership.facts.*;
      import org.aqcp.partnership.derived.ComputedNumber;
      import org.aqcp.framework.Indicator;
      import org.aqcp.condition.Group;
      import org.aqcp.condition.Standing;
      import org.aqcp.condition.Conclusion;
      """
          + functions();
  private static final String MODELS = "META-INF/kie/org.default/artifact/drools-model";

  private RuleCompiler() {}

  /** Imports of the functions that are not built into Drools. */
  private static String functions() {
    StringBuilder imports = new StringBuilder();
    for (Quantity.Function function : Quantity.Function.values()) {
      if (!function.builtIn()) {
        imports.append("import accumulate ").append(function.engine());
        imports.append(' ').append(function.drl()).append(";\n");
      }
    }
    return imports.toString();
  }

  /**
   * Compiles DRL and scans the classes.
   *
   * @param key names the package, so that the same rules give the same classes
   */
  public static CompiledClasses compile(String drl, String key) {
    String name = PACKAGES + "r" + key;
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write("src/main/resources/rules.drl", "package " + name + ";\n" + IMPORTS + drl);
    KieBuilder builder = services.newKieBuilder(files);
    builder.buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      // a bug in the closed language, not the user's mistake: it accepted what Drools rejects
      throw new IllegalStateException("Drools refused: " + builder.getResults().getMessages());
    }
    Map<String, byte[]> entries =
        CompiledClasses.entries(((InternalKieModule) builder.getKieModule()).getBytes());
    // the list has Drools' version on the first line, then the classes that hold the rules
    String list = new String(entries.get(MODELS), StandardCharsets.UTF_8);
    String model = list.lines().skip(1).findFirst().orElseThrow().strip();
    // the rules are loaded by name, so the project description that Drools adds is not needed
    String own = name.replace('.', '/') + "/";
    entries.keySet().removeIf(path -> !path.startsWith(own) || !path.endsWith(".class"));
    BytecodeScan.check(entries, name);
    return new CompiledClasses(key, model, entries);
  }

  /** The file name of the engine's jar, which includes its version. */
  public static String engine() {
    String jar = KieServices.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    return Path.of(jar).getFileName().toString();
  }
}
