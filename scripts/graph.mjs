// Prints the size of the import graph: `npm run graph`. With --list, prints the floors, rooms, arrows and cycles too.
// A room is src/NAME/, src/NAME.ts or db; an arrow is a pair of rooms of which one imports the other, types included.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import floors from './floors.cjs';

const depcruise = join(import.meta.dirname, '../node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const options = ['src', 'db', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
const output = execFileSync(process.execPath, [depcruise, ...options], { maxBuffer: 1 << 28 });
const files = JSON.parse(output).modules.filter(({ source }) => roomOf(source) !== undefined);
const imports = files.flatMap(({ source, dependencies }) =>
  dependencies.map(({ resolved, circular }) => ({ source, resolved, circular })),
);

const rooms = [...new Set(files.map(({ source }) => roomOf(source)))].sort(byFloor);
const arrows = new Map(rooms.map((room) => [room, new Set()]));
for (const { source, resolved } of imports) {
  const room = roomOf(resolved);
  if (room !== undefined && room !== roomOf(source)) arrows.get(roomOf(source)).add(room);
}
const arrowCount = rooms.reduce((sum, room) => sum + arrows.get(room).size, 0);
const cycles = cyclesOf(imports.filter(({ circular }) => circular));

if (process.argv.includes('--list')) {
  for (const room of rooms) {
    const floor = floorOf(room);
    const below = [...arrows.get(room)].sort(byFloor).join(', ');
    console.log(`${floor < floors.length ? floor + 1 : '-'}\t${room}\t${below && `-> ${below}`}`);
  }
  for (const cycle of cycles) console.log(`cycle: ${[...cycle].join(', ')}`);
}
console.log(`${rooms.length} rooms, ${floors.length} floors, ${arrowCount} arrows, ${cycles.length} cycles`);

/** Returns the room of a file, or undefined for a file of a package. */
function roomOf(file) {
  return file.startsWith('db/') ? 'db' : /^src\/([^/]+?)(?:\.ts)?(?:\/|$)/.exec(file)?.[1];
}

/** Returns the number of a room's floor, counted from 0 at the top. db stands beside the floors and comes last. */
function floorOf(room) {
  const paths = [`${room}/`, `${room}.ts`];
  const floor = floors.findIndex((patterns) =>
    paths.some((path) => new RegExp(`^(${patterns.join('|')})`).test(path)),
  );
  return floor < 0 ? floors.length : floor;
}

function byFloor(one, other) {
  return floorOf(one) - floorOf(other) || one.localeCompare(other);
}

/** Joins the imports that lie on a cycle into sets of files that import one another. */
function cyclesOf(circular) {
  const sets = [];
  for (const { source, resolved } of circular) {
    const joined = new Set([source, resolved]);
    for (let index = sets.length - 1; index >= 0; index -= 1) {
      if (![...sets[index]].some((file) => joined.has(file))) continue;
      for (const file of sets.splice(index, 1)[0]) joined.add(file);
    }
    sets.push(joined);
  }
  return sets;
}
