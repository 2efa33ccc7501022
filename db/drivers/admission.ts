import { type Budget, DeadlineExceeded, Overloaded } from '../budget.ts';

/** Owner of a task, with its deadline. */
type Owner = Pick<Budget, 'organization' | 'caller'> & Partial<Budget>;

/** Runs a limited number of tasks at a time, in turns between callers. */
export interface Admission {
  /**
   * Runs a task.
   * @throws Overloaded or DeadlineExceeded without running the task
   */
  run<T>(owner: Owner, task: () => Promise<T>): Promise<T>;
  /** Determines whether so many tasks wait, of this caller or of all, that no task should be added. */
  isCrowded(owner: Owner): boolean;
}

/** Maximum time in milliseconds that a task without a deadline waits. */
const maxWaitMillis = 10_000;
/** Maximum number of waiting tasks of one caller and of all. An operation may have one for each of its fields. */
const maxOfCaller = 2_500;
const maxOfAll = 20_000;
/** Number of waiting tasks, of one caller and of all, above which an operation is refused before it begins. */
const crowdOfCaller = 500;
const crowdOfAll = 5_000;

interface Line {
  running: number;
  readonly waiting: Set<() => void>;
}

interface Group {
  running: number;
  readonly lines: Map<string, Line>;
}

/**
 * Admits as many tasks at a time as there are slots. A caller may use at most a quarter of them, and an organization leaves
 * a quarter to others. A free slot goes to the organization, and within it to the caller, with the least recent turn.
 * Statements of the server itself, such as the authentication of a caller, may use all slots.
 */
export function createAdmission(slots: number): Admission {
  const ofCaller = Math.max(1, Math.floor(slots / 4));
  const ofOrganization = Math.max(1, slots - ofCaller);
  const groups = new Map<string, Group>();
  let running = 0;
  let waiting = 0;

  function hasRoom(organization: string, group: Group, line: Line): boolean {
    if (organization === '') return true;
    return group.running < ofOrganization && line.running < ofCaller;
  }

  /** The next turn belongs to others, including those that arrive while this task runs. */
  function passTurn(organization: string, group: Group, caller: string, line: Line): void {
    moveToEnd(group.lines, caller, line);
    moveToEnd(groups, organization, group);
  }

  function start(organization: string, group: Group, caller: string, line: Line): void {
    running += 1;
    group.running += 1;
    line.running += 1;
    passTurn(organization, group, caller, line);
  }

  /** Gives free slots to waiting tasks whose owners may use them. */
  function dispatch(): void {
    while (running < slots && waiting > 0 && admitNext());
  }

  function admitNext(): boolean {
    for (const [organization, group] of groups) {
      for (const [caller, line] of group.lines) {
        const [first] = line.waiting;
        if (!first || !hasRoom(organization, group, line)) continue;
        start(organization, group, caller, line);
        first();
        return true;
      }
    }
    return false;
  }

  function turn(line: Line, { since, millis = maxWaitMillis }: Owner): Promise<void> {
    if (line.waiting.size >= maxOfCaller || waiting >= maxOfAll) {
      return Promise.reject(new Overloaded('Too many statements wait for the database.'));
    }
    return new Promise((resolve, reject) => {
      const leave = () => {
        clearTimeout(timer);
        waiting -= 1;
        line.waiting.delete(admitted);
      };
      const admitted = () => {
        leave();
        resolve();
      };
      const giveUp = () => {
        leave();
        reject(since === undefined ? tooLong() : deadlineExceeded());
      };
      const waited = since === undefined ? 0 : performance.now() - since;
      const timer = setTimeout(giveUp, millis - waited);
      waiting += 1;
      line.waiting.add(admitted);
    });
  }

  return {
    async run(owner, task) {
      const { organization, caller } = owner;
      const group = entry(groups, organization, () => ({ running: 0, lines: new Map<string, Line>() }));
      const line = entry(group.lines, caller, () => ({ running: 0, waiting: new Set<() => void>() }));
      const forgetIdle = () => {
        if (line.running > 0 || line.waiting.size > 0) return;
        group.lines.delete(caller);
        if (group.lines.size === 0) groups.delete(organization);
      };
      if (running < slots && line.waiting.size === 0 && hasRoom(organization, group, line))
        start(organization, group, caller, line);
      else await turn(line, owner).finally(forgetIdle);
      try {
        return await task();
      } finally {
        running -= 1;
        group.running -= 1;
        line.running -= 1;
        passTurn(organization, group, caller, line);
        dispatch();
        forgetIdle();
      }
    },
    isCrowded({ organization, caller }) {
      const own = groups.get(organization)?.lines.get(caller)?.waiting.size ?? 0;
      return own >= crowdOfCaller || waiting >= crowdOfAll;
    },
  };
}

function entry<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}

function moveToEnd<Value>(map: Map<string, Value>, key: string, value: Value): void {
  map.delete(key);
  map.set(key, value);
}

function tooLong(): Overloaded {
  return new Overloaded(
    'The database was busy for ten seconds; within a transaction, use only the transaction.',
  );
}

function deadlineExceeded(): DeadlineExceeded {
  return new DeadlineExceeded('The time of the operation was over before the database was free.');
}
