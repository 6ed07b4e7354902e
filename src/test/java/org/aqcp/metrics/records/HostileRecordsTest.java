package org.aqcp.metrics.records;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files that cannot be read are refused with their line, and nothing of a person is in a message.
 */
class HostileRecordsTest {
  private static final String HEAD = "person,entry,pathway,employed-q2\n";
  private static final String GOOD = "secret-a,20240101,Health,1\n";
  private static final String START = HEAD + GOOD;

  /**
   * A file that is refused.
   *
   * @param bytes its content, a character for each byte
   * @param line where, or 0 if no line is at fault
   */
  record Hostile(String name, String file, String bytes, int line, String message) {
    @Override
    public String toString() {
      return name;
    }
  }

  @TempDir private Path folder;

  private static Hostile csv(String name, String content, int line, String message) {
    return file(name, "records.csv", content.getBytes(StandardCharsets.UTF_8), line, message);
  }

  private static Hostile file(String name, String file, byte[] content, int line, String message) {
    return new Hostile(name, file, new String(content, ISO_8859_1), line, message);
  }

  static Stream<Hostile> files() {
    return Stream.of(encodings(), rows(), heads(), otherFormats()).flatMap(List::stream);
  }

  private static List<Hostile> encodings() {
    String latin = START + "secret-b,20240101,Caf\u00E9,1\n";
    return List.of(
        file(
            "UTF-16 with mark, little",
            "r.csv",
            ("\uFEFF" + START).getBytes(UTF_16LE),
            1,
            "UTF-16"),
        file("UTF-16 with mark, big", "r.csv", ("\uFEFF" + START).getBytes(UTF_16BE), 1, "UTF-16"),
        file("UTF-16 without mark", "r.csv", START.getBytes(UTF_16LE), 1, "NUL"),
        file("Latin-1", "r.csv", latin.getBytes(ISO_8859_1), 3, "not UTF-8"),
        file("Latin-1 header", "r.csv", "person,caf\u00E9\na,1\n".getBytes(ISO_8859_1), 1, "UTF-8"),
        file("cut inside a character", "r.csv", cut("secret-b,20240101,\u20AC"), 3, "cell"),
        csv("NUL at the start", "\0" + START, 1, "NUL"),
        csv("NUL in a row", START + "secret-b,20240101,a\0b,1\n", 3, "NUL"),
        file(
            "overlong UTF-8",
            "r.csv",
            bytes(START, 0xC0, 0xAF, ',', '1', ',', '1', ',', '1'),
            3,
            "UTF-8"),
        file(
            "surrogates",
            "r.csv",
            bytes(START, 0xED, 0xA0, 0x80, ',', '1', ',', '1', ',', '1'),
            3,
            "UTF-8"));
  }

  private static List<Hostile> rows() {
    String row = "secret-b,20240101,Health,1";
    return List.of(
        csv("too few cells", START + "secret-b,20240101\n", 3, "has 2 cells, the header 4"),
        csv("one cell", START + GOOD + "secret-b\n", 4, "has 1 cell,"),
        csv("too many cells", START + row + ",2\n", 3, "has 5 cells"),
        csv("other separator", START + row.replace(',', ';') + "\n", 3, "has 1 cell"),
        csv("after a cell of two lines", HEAD + "secret-a,20240101,\"x\ny\",1\nb\n", 4, "1 cell"),
        csv("after blank lines", START + "\n\nsecret-b\n", 5, "has 1 cell"),
        csv("unclosed quote", START + "secret-b,20240101,\"Health,1\n" + GOOD, 3, "not closed"),
        csv("unclosed quote in the last cell", START + "b,20240101,x,\"1", 3, "not closed"),
        csv("text after a quote", START + "b,20240101,\"x\"y,1\n", 3, "follows a closing"),
        csv("backslash escapes", START + "b,20240101,\"x\\\"y\",1\n", 3, "follows a closing"),
        csv(
            "a row of 3 MB",
            START + "b,20240101," + "x".repeat(3_000_000) + ",1\n",
            3,
            "2,000,000"),
        csv("mixed line ends", START + row + "\r" + row + "\n", 3, "another way"),
        csv("a footer", START + "2 rows exported\n", 3, "has 1 cell"));
  }

  private static List<Hostile> heads() {
    return List.of(
        csv("empty", "", 0, "empty"),
        csv("only a mark", "\uFEFF", 1, "blank"),
        csv("only blanks", "   \n", 1, "blank"),
        csv("only a header", HEAD, 0, "only a header"),
        csv("a header and blank lines", HEAD + "\n\n\n", 0, "only a header"),
        csv("no header", GOOD + GOOD, 1, "no column has the identifier"),
        csv("a title above the header", "Records of 2024,,,\n" + START, 1, "no column has"),
        csv("the same column twice", "person,entry,entry\na,1,2\n", 1, "are both `entry`"),
        csv(
            "two spellings",
            "PIRL100,PIRL1602,1602 Employed\na,1,2\n",
            1,
            "are both `employed-q2`"),
        csv("element and name", "person,wages-q2,pirl_1704\na,1,2\n", 1, "are both `wages-q2`"),
        csv("two identifiers", "person,PIRL100\na,b\n", 1, "are both `person`"),
        csv("unclosed header", "person,\"entry\na,1\n", 1, "not closed"),
        csv("a million columns", many(1_000_000) + "\n", 1, "longer than 1 MB"),
        csv("6,000 columns", many(6_000) + "\n", 1, "6001 columns"),
        csv("a header of 2 MB", "person," + "x".repeat(2_000_000) + "\na,b\n", 1, "1 MB"),
        csv("social security numbers", "person\n123-45-6789\n", 0, "social security"),
        csv("nine digits", "person\n123456789\n", 0, "social security"));
  }

  private static List<Hostile> otherFormats() {
    byte[] start = START.getBytes(StandardCharsets.UTF_8);
    return List.of(
        file("CSV as Parquet", "r.parquet", start, 0, "another format"),
        file("CSV as XLSX", "r.xlsx", start, 0, "another format"),
        file("Parquet as CSV", "r.csv", bytes("PAR1"), 0, "another format"),
        file("Parquet garbage", "r.parquet", bytes("PAR1xxxxxxxxxxxxxxxxxxxPAR1"), 0, "damaged"),
        file("only Parquet's mark", "r.parquet", bytes("PAR1"), 0, "damaged"),
        file("gzip", "r.csv", bytes("", 0x1F, 0x8B, 8, 0), 0, "gzip"),
        file("PDF", "r.csv", bytes("%PDF-1.7\n"), 0, "PDF"),
        file("SQLite", "r.csv", bytes("SQLite format 3\0"), 0, "SQLite"),
        file("old Excel", "r.xls", bytes("", 0xD0, 0xCF, 0x11, 0xE0, 1, 1, 1, 1), 0, "before 2007"),
        file("HTML as CSV", "r.csv", bytes("<html><table>\n<tr></tr>\n"), 1, "no column has"),
        file("JSON as CSV", "r.csv", bytes("[{\"person\": 1}]"), 1, "no column has"),
        file("ZIP of nothing", "r.xlsx", bytes("PK\u0003\u0004xxxx"), 0, "damaged"));
  }

  private static String many(int columns) {
    return IntStream.range(0, columns)
        .mapToObj(i -> ",c" + i)
        .collect(Collectors.joining("", "person", ""));
  }

  private static byte[] cut(String row) {
    byte[] whole = (START + row).getBytes(StandardCharsets.UTF_8);
    return Arrays.copyOf(whole, whole.length - 1);
  }

  private static byte[] bytes(String start, int... rest) {
    byte[] text = start.getBytes(ISO_8859_1);
    byte[] all = Arrays.copyOf(text, text.length + rest.length);
    for (int i = 0; i < rest.length; i++) {
      all[text.length + i] = (byte) rest[i];
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("files")
  void is_refused_with_its_line(Hostile hostile) throws IOException {
    Path path = Files.write(folder.resolve(hostile.file()), hostile.bytes().getBytes(ISO_8859_1));
    InvalidInput refused = refusal(path);
    Problem problem = refused.problems().get(0);
    assertThat(problem.message()).contains(hostile.message());
    assertThat(problem.file()).isEqualTo(path.toString());
    assertThat(problem.place().line()).isEqualTo(hostile.line());
    assertThat(refused.getMessage())
        .doesNotContain("secret-", "123-4", "123456", "Invalid Input Error");
  }

  private static InvalidInput refusal(Path path) {
    InvalidInput refused =
        catchThrowableOfType(
            InvalidInput.class,
            () -> RecordsInStore.read(RecordOptions.DEFAULT, List.of(RecordFile.of(path))));
    assertThat(refused).isNotNull();
    return refused;
  }

  @Test
  void what_is_not_a_file_is_refused() throws Exception {
    Files.createSymbolicLink(folder.resolve("broken.csv"), folder.resolve("nowhere"));
    Files.createSymbolicLink(folder.resolve("folder.csv"), folder);
    Path pipe = folder.resolve("pipe.csv");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    assertThat(refusal(folder).getMessage()).contains("this is a folder");
    assertThat(refusal(folder.resolve("folder.csv")).getMessage()).contains("this is a folder");
    assertThat(refusal(folder.resolve("missing.csv")).getMessage()).contains("not found");
    assertThat(refusal(folder.resolve("broken.csv")).getMessage()).contains("not found");
    assertThat(refusal(pipe).getMessage()).contains("a pipe");
  }

  @Test
  void a_name_that_is_a_pattern_means_that_file_only() throws IOException {
    Path file = Files.writeString(folder.resolve("r[12]*'?;.csv"), START);
    Files.writeString(folder.resolve("r1'x;.csv"), START + GOOD);
    try (RecordsInStore read =
        RecordsInStore.read(RecordOptions.DEFAULT, List.of(RecordFile.of(file)))) {
      assertThat(read.imported().counts().rows()).isEqualTo(1);
    }
  }

  @Test
  void a_separator_at_the_end_of_a_row_is_no_cell() {
    try (RecordsInStore read = RecordsInStore.of(START + GOOD.strip() + ",\n" + GOOD)) {
      assertThat(read.values("line_no, pathway, employed_q2"))
          .containsOnly("2|Health|wage-records");
      assertThat(read.imported().counts()).isEqualTo(new RecordCounts(3, 0, 2, 1, 1));
    }
  }

  @Test
  void sql_and_formulas_are_text() {
    String header = "'); DROP TABLE records; --,\"x\"\"y\",person,pathway,=1+1,$1,?\n";
    String row = "1,2,\"'); ATTACH '/etc/passwd'; --\",=HYPERLINK(1),4,5,6\n";
    try (RecordsInStore read = RecordsInStore.of(header + row)) {
      assertThat(read.values("person, pathway"))
          .containsExactly("'); ATTACH '/etc/passwd'; --|=HYPERLINK(1)");
      assertThat(read.imported().files().get(0).ignored()).hasSize(5);
    }
  }

  @Test
  void social_security_numbers_are_hashed_with_a_key() {
    RecordOptions options =
        RecordOptions.DEFAULT.with(DigestKey.of("0123456789abcdef".getBytes(ISO_8859_1)));
    try (RecordsInStore read = RecordsInStore.of(options, "person\n123-45-6789\n")) {
      assertThat(read.imported().digests().comparable()).isTrue();
    }
    try (RecordsInStore read = RecordsInStore.of("person\n900123456\n666123456\n123456789\n")) {
      assertThat(read.imported().counts().people()).isEqualTo(3);
    }
  }
}
