import { it } from 'vitest';
import { openTwo, idsOf } from './support/leaks/two.ts';
import { prepareQueries, askBefore, askAfter, askForOther } from './support/leaks/queries.ts';
import { tryMutation, mutationNames } from './support/leaks/mutations.ts';
import { publishedRoles } from './support/published.ts';
import { allOf, newAttempts } from './support/leaks/attempts.ts';
let t0 = performance.now(); const lap = (n: string) => { console.log(n, Math.round(performance.now() - t0)); t0 = performance.now(); };
it('counts', { timeout: 1200000 }, async () => {
  const two = await openTwo(); lap('open');
  const [a, b] = two.sides;
  const ids = await idsOf(b); const foreign = allOf(ids);
  const roles = process.env.ROLES ? publishedRoles.slice(0, Number(process.env.ROLES)) : publishedRoles;
  const prepared = new Map();
  for (const role of roles) { const p = await prepareQueries(a, role, ids, /^(ADMINISTRATOR_WITH_BILLING|COMMAND_RUNNER)$/.test(role)); prepared.set(role, p); lap(`prepared ${role} ${p.own.length} ${p.pairs.length}`); }
  for (const role of roles) { await askBefore(prepared.get(role), { world: a, role, side: 0, foreign }); lap(`before ${role}`); }
  await two.fences.takeAway((process.env.FENCE ?? 'STORES') as 'STORES');
  const at = newAttempts();
  const report = () => { console.log(at.own, at.foreign, 'CROSSINGS', at.crossings.length, 'FAULTS', at.faults.length); for (const c of at.crossings.splice(0).slice(0, 12)) console.log('CROSS', c.slice(0, 700)); for (const c of at.faults.splice(0).slice(0, 40)) console.log('FAULT', c.slice(0, 400)); };
  for (const role of roles) { await askAfter(at, prepared.get(role), { world: a, role, side: 0, foreign }); lap(`after ${role}`); await askForOther(at, prepared.get(role), { world: a, role, side: 0, foreign }, ids); lap(`other ${role}`); report(); }
  for (const name of mutationNames.filter((n) => new RegExp(process.env.ONLY ?? '.').test(n))) { const t = performance.now(); await tryMutation(at, name, two, { world: a, side: 0, foreign }, ids).catch((e) => at.faults.push(`THROWN ${name} ${e.stack}`)); const ms = performance.now() - t; if (ms > 700) console.log('SLOW', name, Math.round(ms)); if (at.crossings.length + at.faults.length) { console.log(name); report(); } }
  lap('mutations');
  const s = two.fences.statements;
  console.log(at.own, at.foreign, s.sent, s.rewritten, s.voided.size, s.untouched.size, [...s.others].map(([k, v]) => `${k} ${v.size}`));
  for (const t of s.untouched) console.log('UNTOUCHED', t.slice(0, 300));
  for (const [k, v] of s.others) for (const t of [...v].slice(0, 12)) console.log('OTHER', k, t.slice(0, 300));
  await two.close();
});
