package org.aqcp.bench.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aqcp.bench.kit.Engine;
import org.aqcp.bench.kit.Item;
import org.aqcp.bench.kit.Service;
import org.aqcp.bench.kit.Serving;
import org.kie.api.io.ResourceType;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The DMN engine of KIE: each rule is a decision that is true or false. */
final class KieDmn implements Engine {
  private DMNRuntime runtime;
  private DMNModel model;
  private final List<String> items = new ArrayList<>();
  private final List<Map<String, Object>> facts = new ArrayList<>();

  public static void main(String[] arguments) throws IOException {
    Serving.serve(new KieDmn(), Path.of(arguments[0]));
  }

  @Override
  public void readRules(Path workload) throws IOException {
    byte[] dmn = Files.readAllBytes(workload.resolve("rules.dmn"));
    runtime =
        DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(
                List.of(
                    ResourceFactory.newByteArrayResource(dmn)
                        .setResourceType(ResourceType.DMN)
                        .setSourcePath("rules.dmn")))
            .getOrElseThrow(IllegalStateException::new);
    model = runtime.getModels().get(0);
  }

  @Override
  public void readFacts(Path workload) throws IOException {
    for (Item item : Item.read(workload)) {
      items.add(item.id());
      Map<String, Object> values = new LinkedHashMap<>();
      for (String field : List.of("state", "sectors", "fte", "wage", "months", "percent")) {
        values.put(field, item.value(field));
      }
      values.put("services", item.services().stream().map(KieDmn::values).toList());
      facts.add(values);
    }
  }

  private static Map<String, Object> values(Service service) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (String field : List.of("kind", "load", "served", "months")) {
      values.put(field, service.value(field));
    }
    return values;
  }

  @Override
  public List<String> items() {
    return items;
  }

  @Override
  public List<String> fired(int item) {
    DMNContext context = runtime.newContext();
    facts.get(item).forEach(context::set);
    List<String> fired = new ArrayList<>();
    for (DMNDecisionResult decision : runtime.evaluateAll(model, context).getDecisionResults()) {
      if (Boolean.TRUE.equals(decision.getResult())) {
        fired.add(decision.getDecisionName());
      }
    }
    return fired;
  }
}
