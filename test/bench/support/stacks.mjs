// V8's CPU profiles as collapsed stacks, the form that flame graphs are drawn from.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

/** Idle time and what took less than a ten-thousandth are left out. @returns a line a stack: `frame;frame;frame microseconds` */
export function collapse({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const spent = new Map();
  samples.forEach((id, at) => {
    if (!['(idle)', '(root)'].includes(byId.get(id).callFrame.functionName))
      spent.set(id, (spent.get(id) ?? 0) + timeDeltas[at]);
  });
  const stacks = new Map();
  for (const [id, time] of spent) {
    const frames = [];
    for (let at = id; parents.has(at); at = parents.get(at)) frames.unshift(frameOf(byId.get(at)));
    const stack = frames.join(';');
    stacks.set(stack, (stacks.get(stack) ?? 0) + time);
  }
  const total = [...stacks.values()].reduce((sum, time) => sum + time, 0);
  const shown = [...stacks].filter(([, time]) => time > total / 10_000);
  return shown.map(([stack, time]) => `${stack} ${Math.round(time)}\n`).join('');
}

function frameOf({ callFrame: { functionName, url } }) {
  const name = (functionName || '(anonymous)').replaceAll(';', ',');
  return url.startsWith('node:') ? `${name} (${url})` : name;
}

/** @returns what was drawn, or null where no program to draw it is found */
export function draw(stacks, file) {
  const title = 'Rolegate under the nested list, by processor time';
  const programs = process.env.FLAMEGRAPH
    ? [process.env.FLAMEGRAPH]
    : ['inferno-flamegraph', 'flamegraph.pl'];
  for (const program of programs) {
    try {
      const args = ['--title', title, '--countname', 'µs', '--minwidth', '1', stacks];
      const svg = execFileSync(program, args, {
        encoding: 'utf8',
        maxBuffer: 1 << 26,
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      writeFileSync(file, svg);
      return `Drawn by ${program}: ${file}`;
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
  }
  return null;
}
