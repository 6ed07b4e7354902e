package org.aqcp.author.copy;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aqcp.framework.Home;
import org.aqcp.input.file.Digest;
import org.aqcp.input.file.OwnFile;
import org.aqcp.input.file.Ownership;
import org.aqcp.input.file.WholeFile;
import org.aqcp.input.problem.InvalidInput;

/**
 * Edits of several files of a home from the moment that all can be written until all are. If the
 * process is killed in between, the next one finishes them. It is kept in a folder of the user's
 * own: one in the home could come from a stranger.
 */
public final class EditJournal {
  /** Of edits that do not depend on each other. */
  static final EditJournal NONE = new EditJournal(Path.of(""), new Home(Path.of("")));

  private static final int LARGEST = 64 * 1024 * 1024;

  private final Path folder;
  private final Home home;

  /**
   * The journal of a home.
   *
   * @param folder for journals, which need not exist
   */
  public EditJournal(Path folder, Home home) {
    this.folder = folder;
    this.home = home;
  }

  void begin(List<EditedFile> edits) throws IOException {
    // a single file is whole at any time
    if (this == NONE || edits.size() < 2 || !canBeKept()) {
      return;
    }
    try (WholeFile whole = WholeFile.begin(file())) {
      DataOutputStream out = new DataOutputStream(whole.stream());
      out.writeInt(edits.size());
      for (EditedFile edit : edits) {
        write(edit.name(), out);
        out.writeBoolean(edit.before().isPresent());
        write(edit.before().orElse(""), out);
        write(edit.after(), out);
      }
      whole.keep();
    }
  }

  /** Without a folder that is the user's own, edits are written all the same. */
  private boolean canBeKept() {
    try {
      Ownership.createPrivate(folder);
    } catch (IOException readOnly) {
      return false;
    }
    return Ownership.isPrivate(folder);
  }

  void end() throws IOException {
    if (this != NONE && Ownership.isPrivate(folder)) {
      Files.deleteIfExists(file());
      // so that starts see at once that there is nothing to finish
      boolean unused = folder.toFile().delete();
    }
  }

  /**
   * Finishes what a process began that was killed, unless somebody edited one of the files since.
   *
   * @return the names of the files; empty if there was nothing to finish
   * @throws IOException where that cannot be
   * @throws InvalidInput where a link leads out of the home
   */
  public List<String> finish() throws IOException {
    if (!Files.isDirectory(folder)
        || !Files.isRegularFile(file())
        || !Ownership.isPrivate(folder)) {
      return List.of();
    }
    List<EditedFile> left = new ArrayList<>();
    try {
      for (EditedFile edit : read()) {
        Path file = OwnFile.toWrite(home.folder(), edit.name());
        if (EditedFiles.isSaying(file, edit.before())) {
          left.add(edit);
        } else if (!EditedFiles.isSaying(file, Optional.of(edit.after()))) {
          throw new IOException("`" + edit.name() + "` was edited since");
        }
      }
      EditedFiles.write(left, home, NONE);
      return left.stream().map(EditedFile::name).toList();
    } finally {
      end();
    }
  }

  private List<EditedFile> read() throws IOException {
    List<EditedFile> edits = new ArrayList<>();
    try (InputStream bytes = Files.newInputStream(file())) {
      DataInputStream in = new DataInputStream(bytes);
      int size = in.readInt();
      while (edits.size() < size) {
        String name = text(in);
        boolean present = in.readBoolean();
        Optional<String> before = Optional.of(text(in)).filter(any -> present);
        edits.add(new EditedFile(name, before, text(in)));
      }
    }
    return edits;
  }

  private static void write(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LARGEST) {
      throw new IOException("the journal of edits is damaged");
    }
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  private Path file() throws IOException {
    return folder.resolve(new Digest().add(home.folder().toRealPath().toString()).hex());
  }
}
