package org.aqcp.bench.workload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aqcp.bench.kit.Item;
import org.aqcp.bench.kit.NeutralRule;

/** The same rules and items for every engine, each in the engine's own form. */
public final class NeutralWorkload implements Workload {
  private static final int RULES = 100;

  private final List<NeutralRule> rules;
  private final List<Item> items;
  private final RandomNeutral random;

  /** A workload that depends on nothing but its seed and size. */
  public NeutralWorkload(long seed, int size) {
    this.random = new RandomNeutral(seed);
    this.rules = new ArrayList<>();
    for (int i = 0; i < RULES; i++) {
      rules.add(random.rule("N%03d".formatted(i)));
    }
    this.items = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      items.add(random.item("p%05d".formatted(i)));
    }
  }

  @Override
  public String name() {
    return "neutral";
  }

  @Override
  public int size() {
    return items.size();
  }

  @Override
  public void edit(int times) {
    int edited = times % RULES;
    rules.set(edited, random.rule(rules.get(edited).name()));
  }

  @Override
  public void writeRules(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("drl"));
    Files.writeString(folder.resolve(NeutralRule.FILE), JsonForm.rules(rules));
    Files.writeString(folder.resolve("drl/neutral.drl"), DrlForm.rules(rules));
    Files.writeString(folder.resolve("rules.clp"), ClipsForm.rules(rules));
    Files.writeString(folder.resolve("rules.dmn"), DmnForm.rules(rules));
    new AqcpForm(rules).write(folder.resolve("home"));
  }

  @Override
  public void writeFacts(Path folder, int first, int last) throws IOException {
    List<Item> some = items.subList(first, last);
    Path partnerships = Files.createDirectories(folder.resolve("partnerships"));
    Files.writeString(folder.resolve(Item.FILE), JsonForm.items(some));
    Files.writeString(folder.resolve("items.clp"), ClipsForm.items(some));
    for (Item item : some) {
      Files.writeString(partnerships.resolve(item.id() + ".yaml"), AqcpForm.partnership(item));
    }
  }
}
