import { useEffect, useState } from 'react';
import { send } from './auth-client.ts';
import { askWho, type Caller, type Credential, isSetUp } from './caller.ts';
import { ConfirmEmail } from './confirm-email.tsx';
import icon from './icon.svg';
import { takeLink } from './mailed-link.ts';
import { SetPassword } from './set-password.tsx';
import { SignIn } from './sign-in.tsx';

interface Props {
  /** Called with each credential that the gateway accepts, and with null when there is none. */
  readonly onCredential: (credential: Credential | null) => void;
}

type Dialog = 'SIGN_IN' | 'LINK' | 'KEY' | null;

const storedKey = 'rolegate:api-key';
const link = takeLink();

/** Shows the signed-in account and lets users sign in, or enter an API key, which stays in this tab. */
export function Bar({ onCredential }: Props) {
  const [credential, setCredential] = useState<Credential>(() => {
    const key = sessionStorage.getItem(storedKey);
    return key ? { kind: 'KEY', key } : { kind: 'SESSION' };
  });
  const [caller, setCaller] = useState<Caller>({ state: 'none' });
  const [dialog, setDialog] = useState<Dialog>(link ? 'LINK' : null);
  const [setUp, noteSetUp] = useState(true);

  useEffect(() => {
    let outdated = false;
    sessionStorage.setItem(storedKey, credential.kind === 'KEY' ? credential.key : '');
    void askWho(credential).then((answer) => {
      if (outdated) return;
      setCaller(answer);
      onCredential(answer.state === 'known' ? credential : null);
      if (answer.state === 'none') void isSetUp().then(noteSetUp);
    });
    return () => {
      outdated = true;
    };
  }, [credential, onCredential]);

  const leave = async () => {
    if (credential.kind === 'SESSION') await send('sign-out').catch(() => {});
    setCredential({ kind: 'SESSION' });
  };
  const come = (next: Credential) => {
    setDialog(null);
    setCredential(next);
  };
  const known = caller.state === 'known';

  return (
    <header className="bar">
      <img src={icon} alt="" width="24" height="24" />
      <h1>Rolegate</h1>
      {known ? (
        <button type="button" onClick={leave}>
          {credential.kind === 'SESSION' ? 'Sign out' : 'Forget the key'}
        </button>
      ) : (
        <>
          <button type="button" onClick={() => setDialog(dialog === 'SIGN_IN' ? null : 'SIGN_IN')}>
            Sign in
          </button>
          <button type="button" className="other" onClick={() => setDialog(dialog === 'KEY' ? null : 'KEY')}>
            Use an API key
          </button>
        </>
      )}
      <Status
        caller={caller}
        setUp={setUp}
        onOrganization={(organizationId) => setCredential({ ...credential, organizationId })}
      />
      {known && caller.banner && <p className="banner">{caller.banner}</p>}
      {dialog && (!known || (dialog === 'LINK' && link?.act === 'confirm-email')) && (
        <section className="dialog" aria-label="Sign in">
          {dialog === 'SIGN_IN' && <SignIn onDone={() => come({ kind: 'SESSION' })} />}
          {dialog === 'LINK' && link?.act === 'set-password' && (
            <SetPassword token={link.token} onDone={() => setDialog('SIGN_IN')} />
          )}
          {dialog === 'LINK' && link?.act === 'confirm-email' && (
            <ConfirmEmail token={link.token} onDone={() => setDialog('SIGN_IN')} />
          )}
          {dialog === 'KEY' && <KeyField onKey={(key) => come({ kind: 'KEY', key })} />}
        </section>
      )}
    </header>
  );
}

function KeyField({ onKey }: { readonly onKey: (key: string) => void }) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onKey(String(new FormData(event.currentTarget).get('api-key')).trim());
      }}
    >
      <label>
        API key
        <input
          name="api-key"
          type="password"
          autoComplete="off"
          spellCheck={false}
          placeholder="rgk_…"
          required
        />
      </label>
      <button type="submit">Use key</button>
    </form>
  );
}

interface StatusProps {
  readonly caller: Caller;
  readonly setUp: boolean;
  readonly onOrganization: (id: string) => void;
}

function Status({ caller, setUp, onOrganization }: StatusProps) {
  if (caller.state === 'refused') return <output className="refused">{caller.reason}</output>;
  if (caller.state === 'known') {
    const { name, role, organization, organizations } = caller;
    return (
      <output>
        {name} at{' '}
        {organizations.length === 1 ? (
          organization.name
        ) : (
          <select
            aria-label="Organization"
            value={organization.id}
            onChange={(event) => onOrganization(event.currentTarget.value)}
          >
            {organizations.map(({ id, name: text }) => (
              <option key={id} value={id}>
                {text}
              </option>
            ))}
          </select>
        )}
        <span className="role">{role}</span>
      </output>
    );
  }
  return (
    <output>
      {setUp
        ? 'Sign in to explore: you see the schema that your role can reach.'
        : 'There is no organization yet. Make the first one on the server: rolegate create-organization --name … --email …'}
    </output>
  );
}
