// What a peer in JavaScript does once it is started on a workload: the same as Serving.java.
import { readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const lines = (file) =>
  readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line));

export const rulesOf = (workload) => lines(`${workload}/rules.jsonl`);

/** Serves until the input ends; `fired(rules, item)` promises the names of the rules that fire. */
export async function serve(readRules, fired) {
  const workload = process.argv[2];
  let rules = readRules(workload);
  const items = lines(`${workload}/items.jsonl`);

  async function answer(word, rest) {
    const found = [];
    if (word === 'edit') {
      rules = readRules(rest);
      return (await fired(rules, items[0])).length;
    }
    let count = 0;
    for (const item of items) {
      const names = await fired(rules, item);
      count += names.length;
      if (word === 'findings') names.forEach((name) => found.push(`${item.id} ${name}\n`));
    }
    if (word === 'findings') writeFileSync(rest, found.join(''));
    return count;
  }

  for await (const line of createInterface({ input: process.stdin })) {
    const begin = process.hrtime.bigint();
    const count = await answer(...line.split(' '));
    console.log(`${process.hrtime.bigint() - begin} ${count}`);
  }
}
