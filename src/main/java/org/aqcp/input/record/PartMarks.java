package org.aqcp.input.record;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aqcp.input.problem.Words;

/**
 * The annotations on a record component. Those of aqcp's own records are collected at build time,
 * since reading them by reflection at startup takes as long as reading a file.
 *
 * @param letters one letter for each annotation without a value
 * @param names what its text names, such as {@code partner}, or empty
 * @param words the allowed words; empty if any text is allowed
 * @param proposable the values that are marked as plausible
 */
public record PartMarks(
    String letters, String names, List<String> words, PlausibleValues proposable) {
  /** The resource with the collected annotations: one line for each annotated component. */
  public static final String FILE = "org/aqcp/input/record/marks.tsv";

  private static final char DESCRIBED = 'd';
  private static final char REQUIRED = 'r';
  private static final char PERCENT = 'p';
  private static final char OR_NONE = 'n';
  private static final char PAST = 't';
  private static final char FIXED = 'f';
  private static final char CHANGING = 'g';
  private static final char COUNTED = 'c';
  private static final char OWN = 'o';
  private static final char LOOSE = 'l';
  private static final char RATING = 's';
  private static final char TO_THE_DAY = 'y';

  /** Separates the letters from the named type. */
  private static final char NAMES = '>';

  /** Separates what is before it from the plausible values. */
  private static final char PLAUSIBLE = '~';

  private static final PartMarks NONE = new PartMarks("", "", List.of(), PlausibleValues.ANY);
  private static final Map<String, PartMarks> COLLECTED = collected();

  private static final ClassValue<Map<String, PartMarks>> MARKS =
      new ClassValue<>() {
        @Override
        protected Map<String, PartMarks> computeValue(Class<?> record) {
          Map<String, PartMarks> marks = new HashMap<>();
          for (RecordComponent component : record.getRecordComponents()) {
            marks.put(component.getName(), found(component));
          }
          return marks;
        }
      };

  public static PartMarks of(RecordComponent component) {
    return MARKS.get(component.getDeclaringRecord()).get(component.getName());
  }

  private static PartMarks found(RecordComponent component) {
    String record = component.getDeclaringRecord().getName();
    return COLLECTED.containsKey(record)
        ? COLLECTED.getOrDefault(record + '.' + component.getName(), NONE)
        : reflected(component);
  }

  /** Reads the annotations by reflection. */
  static PartMarks reflected(RecordComponent of) {
    String letters =
        letter(DESCRIBED, of, About.class)
            + letter(REQUIRED, of, Required.class)
            + letter(PERCENT, of, Percent.class)
            + letter(OR_NONE, of, OrNone.class)
            + letter(PAST, of, Past.class)
            + letter(FIXED, of, Fixed.class)
            + letter(CHANGING, of, Changing.class)
            + letter(COUNTED, of, CountedByName.class)
            + letter(OWN, of, OwnName.class)
            + letter(RATING, of, Rating.class)
            + letter(TO_THE_DAY, of, ToTheDay.class);
    Names names = of.getAnnotation(Names.class);
    OwnName own = of.getAnnotation(OwnName.class);
    String sort = names != null ? names.value() : own != null ? ownSort(own, of) : "";
    boolean loose = names != null && names.loose();
    PlausibleValues plausible =
        marked(of, Plausible.class).map(PlausibleValues::of).orElse(PlausibleValues.ANY);
    return new PartMarks(letters + (loose ? LOOSE : ""), sort, allowed(of), plausible);
  }

  private static String ownSort(OwnName own, RecordComponent of) {
    return own.value().isEmpty()
        ? Words.spoken(of.getDeclaringRecord().getSimpleName())
        : own.value();
  }

  private static String letter(
      char letter, RecordComponent of, Class<? extends Annotation> annotation) {
    return of.isAnnotationPresent(annotation) ? String.valueOf(letter) : "";
  }

  private static List<String> allowed(RecordComponent component) {
    return marked(component, OneOf.class).map(words -> List.of(words.value())).orElse(List.of());
  }

  /** An annotation on a component, or on an annotation of it. */
  private static <A extends Annotation> Optional<A> marked(RecordComponent of, Class<A> type) {
    for (Annotation annotation : of.getAnnotations()) {
      A found =
          type.isInstance(annotation)
              ? type.cast(annotation)
              : annotation.annotationType().getAnnotation(type);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** The lines for a class; empty if it is not a record or has no annotations. */
  public static String lines(Class<?> record) {
    if (!record.isRecord()) {
      return "";
    }
    StringBuilder lines = new StringBuilder();
    for (RecordComponent component : record.getRecordComponents()) {
      PartMarks marks = reflected(component);
      if (!marks.equals(NONE)) {
        lines.append(component.getName()).append('\t').append(marks.letters);
        lines.append(marks.names.isEmpty() ? "" : NAMES + marks.names);
        String plausible = marks.proposable.line();
        lines.append(plausible.isEmpty() ? "" : PLAUSIBLE + plausible);
        marks.words.forEach(word -> lines.append('\t').append(word));
        lines.append('\n');
      }
    }
    return lines.isEmpty() ? "" : record.getName() + '\n' + lines;
  }

  private static Map<String, PartMarks> collected() {
    Map<String, PartMarks> collected = new HashMap<>();
    try (InputStream in = PartMarks.class.getResourceAsStream("/" + FILE)) {
      String text = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String record = "";
      int end;
      for (int begin = 0; begin < text.length(); begin = end + 1) {
        end = text.indexOf('\n', begin);
        String line = text.substring(begin, end);
        int tab = line.indexOf('\t');
        if (tab < 0) {
          record = line;
          collected.put(record, NONE);
        } else {
          collected.put(record + '.' + line.substring(0, tab), read(line.substring(tab + 1)));
        }
      }
      return collected;
    } catch (IOException e) {
      // reflection gives the same result, only slower
      return Map.of();
    }
  }

  private static PartMarks read(String line) {
    int tab = line.indexOf('\t');
    String marks = tab < 0 ? line : line.substring(0, tab);
    String before = before(PLAUSIBLE, marks);
    return new PartMarks(
        before(NAMES, before),
        after(NAMES, before),
        tab < 0 ? List.of() : List.of(line.substring(tab + 1).split("\t")),
        PlausibleValues.read(after(PLAUSIBLE, marks)));
  }

  private static String before(char separator, String marks) {
    int at = marks.indexOf(separator);
    return at < 0 ? marks : marks.substring(0, at);
  }

  private static String after(char separator, String marks) {
    int at = marks.indexOf(separator);
    return at < 0 ? "" : marks.substring(at + 1);
  }

  /** Whether {@link About} describes it. */
  public boolean described() {
    return has(DESCRIBED);
  }

  public boolean required() {
    return has(REQUIRED);
  }

  /** The largest number that it can be. */
  public int most() {
    return has(PERCENT) ? Percent.ALL : has(RATING) ? Rating.BEST : Integer.MAX_VALUE;
  }

  /** The values that may be proposed for it. */
  public PlausibleValues plausible() {
    return proposable.within(most(), words);
  }

  public boolean orNone() {
    return has(OR_NONE);
  }

  public boolean past() {
    return has(PAST);
  }

  /** Whether it is a date that must be given with month and day. */
  public boolean toTheDay() {
    return has(TO_THE_DAY);
  }

  public boolean fixed() {
    return has(FIXED);
  }

  public boolean changing() {
    return has(CHANGING);
  }

  public boolean countedByName() {
    return has(COUNTED);
  }

  /** Whether it is the name of the fact itself, and not of another. */
  public boolean ownName() {
    return has(OWN);
  }

  /** Whether what it names need not be described in the same file. */
  public boolean loose() {
    return has(LOOSE);
  }

  private boolean has(char letter) {
    return letters.indexOf(letter) >= 0;
  }
}
