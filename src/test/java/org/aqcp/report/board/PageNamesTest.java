package org.aqcp.report.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageNamesTest {
  @ParameterizedTest
  @CsvSource({
    "Riverbend Career Partnership, riverbend-career-partnership",
    "'  Año Nuevo: São–Paulo/2014 ', ano-nuevo-sao-paulo-2014",
    "../../etc/passwd, etc-passwd",
    "con, partnership-con",
    "COM1, partnership-com1",
    "index, index-2",
    "شراكة, partnership",
    "'', partnership",
  })
  void a_page_has_a_name_that_every_system_can_write(String partnership, String page) {
    assertThat(new PageNames().of(partnership)).isEqualTo(page);
  }

  @Test
  void no_two_pages_share_a_name() {
    Random random = new Random(14);
    List<String> pieces = List.of("a", "A", "-2", " 2", "ä", "/", "index", "x".repeat(70));
    PageNames pages = new PageNames();
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < 2_000; i++) {
      String name = pieces.get(random.nextInt(8)) + pieces.get(random.nextInt(8));
      String page = pages.of(name);
      assertThat(taken.add(page)).as(name).isTrue();
      assertThat(page).matches("[a-z0-9]+(-[a-z0-9]+)*").hasSizeLessThan(70);
    }
  }
}
