package org.aqcp.author.fix;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.aqcp.author.check.PartnershipCheck;
import org.aqcp.author.copy.EditedFile;
import org.aqcp.input.file.WholeFile;
import org.aqcp.input.problem.Fix;

/** Fixes what is unambiguous in the file of a partnership, until a check finds no more of it. */
public final class PartnershipFix {
  /** Each round fixes at least one thing. */
  private static final int MOST_ROUNDS = 100;

  private final PartnershipCheck check;

  public PartnershipFix(PartnershipCheck check) {
    this.check = check;
  }

  /** What a file becomes; empty where nothing changes. Nothing is written yet. */
  public Optional<EditedFile> fixed(Path file) throws IOException {
    String before = Files.readString(file);
    String text = before;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<Fix> fixes = fixes(file, text);
      String now = FixedText.of(text, fixes);
      if (now.equals(text)) {
        break;
      }
      text = now;
    }
    return text.equals(before)
        ? Optional.empty()
        : Optional.of(new EditedFile(file.toString(), Optional.of(before), text));
  }

  private List<Fix> fixes(Path file, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return check.check(file.toString(), bytes).problems().stream()
        .flatMap(problem -> problem.fix().stream())
        .distinct()
        .toList();
  }

  /** Writes a fixed file, whole or not at all. */
  public void write(EditedFile file) throws IOException {
    WholeFile.write(Path.of(file.name()), file.after());
  }
}
