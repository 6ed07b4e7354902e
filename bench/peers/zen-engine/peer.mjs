import { ZenEngine } from '@gorules/zen-engine';
import { rulesOf, serve } from './serving.mjs';

const literal = (value) =>
  Array.isArray(value)
    ? `[${value.map(literal).join(', ')}]`
    : typeof value === 'string'
      ? `'${value}'`
      : `${value}`;

function test(of, on) {
  if (of.operator === 'contains') return `${literal(of.value)} in ${on}${of.field}`;
  return `${on}${of.field} ${of.operator} ${literal(of.value)}`;
}

const condition = (of) =>
  of.any
    ? `(${of.any.map((one) => test(one, '')).join(' or ')})`
    : `count(services, ${of.all.map((one) => test(one, '#.')).join(' and ')}) >= ${of.atLeast}`;

/** One decision table that collects: a row for each rule, in one column of expressions. */
function table(rules) {
  return {
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 } },
      {
        id: 'table',
        name: 'table',
        type: 'decisionTableNode',
        position: { x: 0, y: 0 },
        content: {
          hitPolicy: 'collect',
          inputs: [{ id: 'when', name: 'when' }],
          outputs: [{ id: 'then', name: 'then', field: 'rule' }],
          rules: rules.map((rule) => ({
            _id: rule.name,
            when: rule.when.map(condition).join(' and '),
            then: literal(rule.name),
          })),
        },
      },
      { id: 'out', name: 'out', type: 'outputNode', position: { x: 0, y: 0 } },
    ],
    edges: [
      { id: 'a', sourceId: 'in', targetId: 'table', type: 'edge' },
      { id: 'b', sourceId: 'table', targetId: 'out', type: 'edge' },
    ],
  };
}

const engine = new ZenEngine();

await serve(
  (workload) => engine.createDecision(table(rulesOf(workload))),
  async (decision, item) => (await decision.evaluate(item)).result.map((row) => row.rule),
);
