package org.aqcp.fuzz;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Text that a file may contain and that has a special meaning to terminals, pages or programs. */
public final class HostileText {
  private static final List<String> PIECES =
      List.of(
          "<script>alert(1)</script>",
          "<img src=x onerror=y>",
          "</title>",
          "</style>",
          "<!--",
          "-->",
          "]]>",
          "<![CDATA[",
          "<?x?>",
          "&lt;",
          "&#x3c;",
          "&",
          ";",
          "<",
          ">",
          "\"",
          "'",
          "[a](javascript:x)",
          "![i](http://evil.example)",
          "http://evil.example",
          "https://x.example/(a)",
          "www.evil.example",
          "<http://evil.example>",
          "[a]: http://evil.example",
          "[a]",
          "[^1]",
          "**b**",
          "_c_",
          "`d`",
          "``",
          "~~e~~",
          "|",
          "\\",
          "# ",
          "1. ",
          "1) ",
          "- ",
          "> ",
          "+ ",
          "* ",
          "***",
          "===",
          "---",
          "~~~",
          "    ",
          "${x}",
          "$x$",
          "{{x}}",
          "%0A",
          "%s",
          "%n",
          "%d",
          "::error file=a::b",
          "##[error]",
          "=1+1",
          "@SUM(1)",
          "\u00e9",
          "\ud83d\ude00",
          "\u200d",
          "\u05d0",
          "a",
          "b",
          " ",
          ":",
          ": ",
          "!",
          "#",
          "-",
          "\\u001b[31m");

  private HostileText() {}

  /** One line, not blank and without blanks around it. */
  public static Arbitrary<String> any() {
    return Arbitraries.of(PIECES)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(all -> String.join("", all).strip())
        .filter(text -> !text.isBlank());
  }

  /** As it stands in YAML. */
  public static String inYaml(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
