// What properties draw: the same each time, so that a commit is green or red and never lucky. What is seldom is sought by
// `pnpm run test:draws`, which draws afresh and says how to draw the same again.
import fc from 'fast-check';

const asked = Number(process.env['QCDC_DRAWS'] ?? 20_230_701);

fc.configureGlobal({ seed: asked });
