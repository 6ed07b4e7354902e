package org.aqcp.rules.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drools finds the same services as if it searched every jar. */
class EngineLoaderTest {
  private final ClassLoader usual = Thread.currentThread().getContextClassLoader();

  @BeforeEach
  void install() {
    EngineLoader.install();
  }

  @AfterEach
  void put_back() {
    Thread.currentThread().setContextClassLoader(usual);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "META-INF/services/org.kie.api.KieServices",
        "META-INF/services/org.drools.wiring.api.ComponentsSupplier",
        "META-INF/services/org.drools.core.reteoo.RuntimeComponentFactory",
        "META-INF/services/org.drools.core.reteoo.CoreComponentFactory",
        "META-INF/services/org.drools.core.common.TruthMaintenanceSystemFactory",
        "META-INF/services/org.kie.api.internal.weaver.KieWeavers",
        "META-INF/kie.default.properties.conf",
        "META-INF/kie.properties.conf",
        "META-INF/services/org.slf4j.spi.SLF4JServiceProvider"
      })
  void what_is_kept_is_what_stands_in_the_jars(String name) throws IOException {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();

    assertThat(loader).isInstanceOf(EngineLoader.class);
    assertThat(contents(loader, name)).isEqualTo(contents(usual, name));
  }

  @Test
  void a_part_that_every_engine_has_is_found_without_a_jar() throws IOException {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();

    assertThat(Collections.list(loader.getResources("META-INF/services/org.kie.api.KieServices")))
        .singleElement()
        .satisfies(url -> assertThat(url.getProtocol()).isEqualTo("aqcp"));
  }

  private static List<String> contents(ClassLoader loader, String name) throws IOException {
    List<String> contents = new ArrayList<>();
    for (URL url : Collections.list(loader.getResources(name))) {
      try (InputStream in = url.openStream()) {
        contents.add(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
      }
    }
    return contents;
  }
}
