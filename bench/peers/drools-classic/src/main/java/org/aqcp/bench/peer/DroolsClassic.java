package org.aqcp.bench.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aqcp.bench.kit.Serving;
import org.aqcp.bench.peer.drools.DroolsEngine;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.utils.KieHelper;

/** Drools that builds its rules from DRL at every start, without the executable model. */
final class DroolsClassic {
  private DroolsClassic() {}

  public static void main(String[] arguments) throws IOException {
    Serving.serve(new DroolsEngine(DroolsClassic::build), Path.of(arguments[0]));
  }

  private static KieBase build(Path workload, String rules) throws IOException {
    String drl = Files.readString(workload.resolve("drl").resolve(rules + ".drl"));
    return new KieHelper().addContent(drl, ResourceType.DRL).build(DrlProject.class);
  }
}
