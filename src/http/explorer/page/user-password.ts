// Page of a link that was mailed to a user: sets the user's password. The token stands behind the `#`, which browsers do
// not send to servers.
import './user-password.css';
import { ownPage } from './auth-client.ts';

interface Description {
  readonly purpose: 'ACTIVATION' | 'PASSWORD_RESET';
  readonly username: string;
  readonly organization: string;
  readonly instruction: string | null;
  readonly rules: readonly string[];
}

/** Refusal by the server, with its code. */
class Refusal extends Error {
  readonly code: string | undefined;
  constructor(message: string, code?: string) {
    super(message);
    this.code = code;
  }
}

const page = document.getElementById('page') as HTMLElement;
const token = location.hash.slice(1);
// The token stays neither in the address bar nor in the history.
history.replaceState(null, '', location.pathname);

async function send<T>(path: string, body: object): Promise<T> {
  const response = await fetch(`/user/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...ownPage },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new Refusal('The server cannot be reached.');
  });
  const answer = await response.json().catch(() => ({}));
  if (response.ok) return answer;
  const [error] = answer.errors ?? [];
  throw new Refusal(
    error?.message ?? `The server answers with status ${response.status}.`,
    error?.extensions?.code,
  );
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = '',
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
}

function passwordField(label: string): readonly [HTMLLabelElement, HTMLInputElement] {
  const field = element('label', label);
  const input = element('input', '', {
    type: 'password',
    autocomplete: 'new-password',
    required: '',
    maxlength: '1024',
  });
  field.append(input);
  return [field, input];
}

function showForm({ purpose, username, organization, instruction, rules }: Description): void {
  const title = purpose === 'ACTIVATION' ? 'Choose a password' : 'Choose another password';
  const [first, password] = passwordField('Your new password');
  const [second, repeated] = passwordField('Your new password again');
  const button = element('button', 'Set the password', { type: 'submit' });
  const outcome = element('output');
  const list = element('ul');
  list.append(...rules.map((rule) => element('li', rule)));
  const form = element('form');
  form.append(first, second, button, outcome);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (password.value !== repeated.value) {
      outcome.textContent = 'The two passwords differ.';
      return;
    }
    button.disabled = true;
    outcome.textContent = '';
    send('password', { token, password: password.value })
      .then(() => show(element('h1', 'Your password is set'), element('p', 'You can close this page.')))
      .catch(showFault)
      .finally(() => {
        button.disabled = false;
      });
  });
  show(
    element('h1', title),
    element('p', `${organization}: ${username}`),
    ...(instruction ? [element('p', instruction, { class: 'instruction' })] : []),
    ...(rules.length > 0 ? [list] : []),
    form,
  );
  password.focus();

  function showFault(error: Refusal): void {
    if (error.code === 'NOT_FOUND') showUnusable();
    else outcome.textContent = error.message;
  }
}

function showUnusable(): void {
  const button = element('button', 'Send another link', { type: 'button' });
  const outcome = element('output');
  button.addEventListener('click', () => {
    button.disabled = true;
    send<{ sent: string }>('link/renew', { token })
      .then(({ sent }) => {
        outcome.textContent = sent;
      })
      .catch((error: Refusal) => {
        outcome.textContent = error.message;
        button.disabled = false;
      });
  });
  show(element('h1', 'The link was used or has expired'), button, outcome);
}

function show(...content: readonly HTMLElement[]): void {
  page.replaceChildren(...content);
}

send<Description>('link', { token })
  .then(showForm)
  .catch((error: Refusal) => {
    if (error.code === 'NOT_FOUND' || error.code === 'BAD_USER_INPUT') showUnusable();
    else show(element('h1', 'The page cannot be shown'), element('p', error.message));
  });
