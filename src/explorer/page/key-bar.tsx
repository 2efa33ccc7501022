import { useEffect, useState } from 'react';
import { askWho, type Caller } from './caller.ts';
import icon from './icon.svg';

const storedKey = 'rolegate:api-key';

interface Props {
  /** Called with each key that the gateway accepts, and with '' when there is none. */
  readonly onKey: (key: string) => void;
}

/** Takes the API key. It stays in this tab: it is never part of the address, and goes when the tab is closed. */
export function KeyBar({ onKey }: Props) {
  const [entered, enter] = useState(() => sessionStorage.getItem(storedKey) ?? '');
  const [caller, setCaller] = useState<Caller>({ state: 'none' });

  useEffect(() => {
    sessionStorage.setItem(storedKey, entered);
    if (!entered) {
      setCaller({ state: 'none' });
      onKey('');
      return;
    }
    let outdated = false;
    void askWho(entered).then((answer) => {
      if (outdated) return;
      setCaller(answer);
      onKey(answer.state === 'known' ? entered : '');
    });
    return () => {
      outdated = true;
    };
  }, [entered, onKey]);

  return (
    <header className="bar">
      <img src={icon} alt="" width="24" height="24" />
      <h1>Rolegate</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          enter(String(new FormData(event.currentTarget).get('api-key')).trim());
        }}
      >
        <label htmlFor="api-key">API key</label>
        <input
          id="api-key"
          name="api-key"
          type="password"
          autoComplete="off"
          spellCheck={false}
          defaultValue={entered}
          placeholder="rgk_…"
          onBlur={({ target }) => enter(target.value.trim())}
        />
        <button type="submit">Use key</button>
      </form>
      <Status caller={caller} />
    </header>
  );
}

function Status({ caller }: { readonly caller: Caller }) {
  if (caller.state === 'none') {
    return <output>Enter a key to explore: you see the schema that its role can reach.</output>;
  }
  if (caller.state === 'refused') return <output className="refused">{caller.reason}</output>;
  return (
    <output>
      {caller.name} at {caller.organizationName}
      <span className="role">{caller.role}</span>
    </output>
  );
}
