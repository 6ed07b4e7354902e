import { Engine } from 'json-rules-engine';
import { rulesOf, serve } from './serving.mjs';

const OPERATORS = {
  '==': 'equal',
  '!=': 'notEqual',
  '>=': 'greaterThanInclusive',
  '<=': 'lessThanInclusive',
  contains: 'contains',
  in: 'in',
};
const HOLDS = {
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '>=': (a, b) => a >= b,
  '<=': (a, b) => a <= b,
  in: (a, b) => b.includes(a),
};

const condition = (of) =>
  of.any
    ? {
        any: of.any.map((test) => ({
          fact: test.field,
          operator: OPERATORS[test.operator],
          value: test.value,
        })),
      }
    : { fact: 'services', operator: 'atLeastWith', value: of };

function engine(workload) {
  const engine = new Engine();
  // counting is not among its own operators
  engine.addOperator(
    'atLeastWith',
    (services, { atLeast, all }) =>
      services.filter((service) =>
        all.every((test) => HOLDS[test.operator](service[test.field], test.value)),
      ).length >= atLeast,
  );
  for (const rule of rulesOf(workload)) {
    engine.addRule({ conditions: { all: rule.when.map(condition) }, event: { type: rule.name } });
  }
  return engine;
}

await serve(engine, async (engine, item) =>
  (await engine.run(item)).events.map((event) => event.type),
);
