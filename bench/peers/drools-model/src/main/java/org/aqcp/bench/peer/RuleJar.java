package org.aqcp.bench.peer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** A rule file compiled to the executable model, as the Maven plugin of KIE does it. */
record RuleJar(InternalKieModule module) {
  private static int made;

  static RuleJar of(Path workload, String rules) throws IOException {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    ReleaseId id = services.newReleaseId("bench", rules, "1." + made++);
    files.generateAndWritePomXML(id);
    files.write(
        "src/main/resources/" + rules + "/rules.drl",
        Files.readString(workload.resolve("drl").resolve(rules + ".drl")));
    KieBuilder builder = services.newKieBuilder(files);
    builder.buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().getMessages().toString());
    }
    return new RuleJar((InternalKieModule) builder.getKieModule());
  }

  byte[] bytes() {
    return module.getBytes();
  }

  /** The name of the class that holds the rules; Drools lists it after its own version. */
  String model() {
    ReleaseId id = module.getReleaseId();
    String list = "META-INF/kie/%s/%s/drools-model".formatted(id.getGroupId(), id.getArtifactId());
    return new String(module.getBytes(list), StandardCharsets.UTF_8)
        .lines()
        .skip(1)
        .findFirst()
        .orElseThrow(IllegalStateException::new)
        .strip();
  }

  KieBase base() {
    return KieServices.get().newKieContainer(module.getReleaseId()).getKieBase();
  }
}
