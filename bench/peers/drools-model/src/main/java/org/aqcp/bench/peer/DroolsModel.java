package org.aqcp.bench.peer;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aqcp.bench.kit.Serving;
import org.aqcp.bench.peer.drools.DroolsEngine;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** Drools that finds its rules compiled on the class path; edited rules it compiles itself. */
final class DroolsModel {
  private DroolsModel() {}

  public static void main(String[] arguments) throws IOException {
    Path workload = Path.of(arguments[0]);
    Serving.serve(
        new DroolsEngine(
            (folder, rules) ->
                folder.equals(workload)
                    ? compiled(folder, rules)
                    : RuleJar.of(folder, rules).base()),
        workload);
  }

  /** The quickest of several ways to load rules: without kmodule.xml and container. */
  private static KieBase compiled(Path workload, String rules) throws IOException {
    try {
      Class<?> model = Class.forName(Files.readString(workload.resolve("drl/" + rules + ".model")));
      return KieBaseBuilder.createKieBaseFromModel(
          (Model) model.getDeclaredConstructor().newInstance());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Compiles the rules of a workload beforehand: {@code Prepare WORKLOAD}. */
  static final class Prepare {
    private Prepare() {}

    public static void main(String[] arguments) throws IOException {
      Path workload = Path.of(arguments[0]);
      Path drl = workload.resolve("drl");
      try (DirectoryStream<Path> files = Files.newDirectoryStream(drl, "*.drl")) {
        for (Path file : files) {
          String rules = file.getFileName().toString().replace(".drl", "");
          RuleJar jar = RuleJar.of(workload, rules);
          Files.write(drl.resolve(rules + ".jar"), jar.bytes());
          Files.writeString(drl.resolve(rules + ".model"), jar.model());
        }
      }
    }
  }
}
