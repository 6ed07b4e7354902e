package org.aqcp.assist.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.aqcp.input.file.WholeFile;
import org.aqcp.input.problem.InvalidInput;
import org.aqcp.input.problem.Place;
import org.aqcp.input.problem.Problem;
import org.aqcp.input.yaml.Node;
import org.aqcp.input.yaml.YamlFile;
import org.aqcp.partnership.PartnershipFile;
import org.aqcp.partnership.PartnershipReader;
import org.aqcp.partnership.facts.Partnership;

/**
 * The file of a partnership whose edits are written into it at once, whole or not at all; all else
 * in it stays as it is.
 */
public final class EditableFile {
  private final Path path;
  private final String name;
  private final PartnershipReader reader;
  private byte[] bytes;
  private YamlFile tree;
  private PartnershipFile read;

  /**
   * Reads a file.
   *
   * @param name as the user named it
   * @throws InvalidInput with everything that is wrong in it
   */
  public EditableFile(Path path, String name, PartnershipReader reader) {
    this.path = path;
    this.name = name;
    this.reader = reader;
    reread();
  }

  public Partnership partnership() {
    return read.partnership();
  }

  public PartnershipFile file() {
    return read;
  }

  /** The text that the file has. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Whether somebody else has changed the file since it was read or written here. */
  public boolean isChanged() {
    return !Arrays.equals(bytes, onDisk());
  }

  /** Reads the file as it is now. */
  public void reread() {
    keep(onDisk());
  }

  private byte[] onDisk() {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void keep(byte[] now) {
    YamlFile parsed = YamlFile.of(name, now);
    read = reader.read(parsed);
    tree = parsed;
    bytes = now;
  }

  /**
   * Makes some edits, one after the other, and writes the file.
   *
   * @throws RefusedEdit if one of them leads nowhere, or cannot be written into this file
   * @throws InvalidInput if the partnership cannot be so; nothing is written then
   */
  public void write(List<Edit> edits) {
    Node.Mapping root = tree.root();
    Partnership now = partnership();
    for (Edit edit : edits) {
      root = edit.in(root, now);
      now = read(root, edit);
    }
    String before = text();
    String after = EditedText.of(before, tree.root(), root);
    if (!SameTree.of(YamlFile.of(name, after.getBytes(StandardCharsets.UTF_8)).root(), root)) {
      throw new RefusedEdit(
          "this cannot be written into the file as it is laid out", "write it there yourself");
    }
    put(after);
  }

  /**
   * Writes as a comment why a part that is not reported does not apply.
   *
   * @return whether there is room for it: not within braces
   */
  public boolean note(String path, String reason) {
    EditPath steps = EditPath.of(path);
    if (steps.last().isInList()) {
      return false;
    }
    String before = text();
    Node.Mapping held =
        new Edit(EditVerb.SET, path, NotApplicable.held()).in(tree.root(), partnership());
    String after = NotApplicable.with(before, tree.root(), held, steps.last().key(), reason);
    boolean same =
        SameTree.of(YamlFile.of(name, after.getBytes(StandardCharsets.UTF_8)).root(), tree.root());
    if (!same || after.equals(before)) {
      return false;
    }
    put(after);
    return true;
  }

  /** Whether a comment says why a part does not apply. */
  public boolean isNoted(String path) {
    return NotApplicable.isIn(text(), EditPath.of(path));
  }

  private Partnership read(Node.Mapping root, Edit edit) {
    try {
      return reader.read(tree.with(root)).partnership();
    } catch (InvalidInput invalid) {
      List<Problem> problems = new ArrayList<>();
      for (Problem problem : invalid.problems()) {
        boolean unplaced = problem.place().equals(Place.NOWHERE);
        problems.add(unplaced ? problem.in(edit.path()) : problem);
      }
      throw new InvalidInput(problems);
    }
  }

  /** Gives the file a text that it had before. */
  public void restore(String text) {
    put(text);
  }

  private void put(String text) {
    try {
      WholeFile.write(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    keep(text.getBytes(StandardCharsets.UTF_8));
  }
}
